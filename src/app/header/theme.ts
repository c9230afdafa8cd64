import { create } from 'zustand';

/** In the order of the button. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** Which theme is shown; `system` follows the device. A preference of this visit, not of the state: no link carries it. */
export type Theme = (typeof THEMES)[number];

const useChosen = create<{ readonly theme: Theme }>()(() => ({ theme: 'system' }));

/** The theme after this one, in the order of the button. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

export function useTheme(): { readonly theme: Theme; readonly setTheme: (theme: Theme) => void } {
  return { theme: useChosen((s) => s.theme), setTheme };
}

/** Shows a theme until the page is left. */
export function setTheme(theme: Theme): void {
  useChosen.setState({ theme });
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
