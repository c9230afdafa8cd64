import { FURTHER_VIEWS } from '#app/view-registry.ts';
import type { Page } from '#state/desk.ts';
import { turnTo, useDesk } from '#state/desk.ts';

import styles from './Header.module.css';

const PAGES: readonly { readonly page: Page; readonly name: string }[] = [
  { page: 'overview', name: 'Overview' },
  ...FURTHER_VIEWS,
];

/** The four views together, and the further views one click away. What is selected stays selected. */
export function PageNav() {
  const current = useDesk((d) => d.page);
  return (
    <nav className={styles['pages']} aria-label="Pages">
      {PAGES.map(({ page, name }) => (
        <button
          key={page}
          type="button"
          aria-current={page === current ? 'page' : undefined}
          onClick={() => turnTo(page)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
