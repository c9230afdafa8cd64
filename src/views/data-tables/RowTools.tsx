import { plain } from '#domain/amounts.ts';
import { Switch } from '#ui/Switch.tsx';
import { SearchField } from '#ui/SearchField.tsx';

import styles from './DataTables.module.css';
import type { RowQuery } from './shown-rows.ts';

type RowToolsProps = {
  /** How many rows there are, how many the selection leaves, and how many are shown. */
  readonly all: number;
  readonly kept: number;
  readonly shown: number;
  /** Where words are looked for, if not in the whole row: "title or place". */
  readonly searched?: string;
  readonly query: RowQuery;
  readonly onQuery: (query: RowQuery) => void;
};

/**
 * Finds rows. What does not match the page's selection is dimmed; the switch leaves it out, for a table to save, and is
 * there only while the selection dims something.
 */
export function RowTools({ all, kept, shown, searched, query, onQuery }: RowToolsProps) {
  return (
    <div className={styles['tools']}>
      <SearchField
        className={styles['search']}
        label="Find rows"
        placeholder={searched === undefined ? `Find any of ${plain(all)} rows` : `Find by ${searched}`}
        value={query.words}
        onChange={(words) => onQuery({ ...query, words })}
      />
      {kept < all && (
        <Switch
          label="Rows"
          bare
          value={query.only}
          options={[
            { value: 'all', label: `All ${plain(all)}` },
            { value: 'selected', label: `Selected ${plain(kept)}` },
          ]}
          onChange={(only) => onQuery({ ...query, only })}
        />
      )}
      <span className={styles['count']} role="status">
        {shown < all && `${plain(shown)} of ${plain(all)} rows`}
      </span>
    </div>
  );
}
