import { X } from 'lucide-react';

import styles from './NothingMatches.module.css';

/** One filter of the selection, and the act that takes it away. */
export type Removable = { readonly key: string; readonly label: string; readonly remove: () => void };

/** What stands in the list when no event matches: the filters, each a button that takes it away. */
export function NothingMatches({ filters }: { readonly filters: readonly Removable[] }) {
  return (
    <div className={styles['nothing']}>
      <p>Nothing matches. Remove:</p>
      <ul>
        {filters.map(({ key, label, remove }) => (
          <li key={key}>
            <button type="button" onClick={remove}>
              {label} <X size={13} strokeWidth={1.8} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
