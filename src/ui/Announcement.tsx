import { create } from 'zustand';

import styles from './Announcement.module.css';

const SHOWN_MS = 2500;

const useWords = create<{ readonly words: string }>()(() => ({ words: '' }));

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something for a moment at the foot of the page, seen and read out. */
export function announce(words: string): void {
  clearTimeout(timer);
  useWords.setState({ words });
  timer = setTimeout(() => useWords.setState({ words: '' }), SHOWN_MS);
}

/** Copies a text and says whether that worked; browsers refuse on plain http and without permission. */
export async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(`${what} copied`);
  } catch {
    announce(`The browser did not let ${what.toLowerCase()} be copied`);
  }
}

/** Where announcements are shown; mounted once by the shell. */
export function Announcements() {
  const words = useWords((s) => s.words);
  return (
    <div role="status" className={styles['announcement']} data-empty={words === '' || undefined}>
      {words}
    </div>
  );
}
