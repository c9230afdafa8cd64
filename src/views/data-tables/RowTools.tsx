import type { Row } from '#charts/exhibit.ts';
import { Switch } from '#ui/Switch.tsx';
import { SearchField } from '#ui/SearchField.tsx';

import styles from './DataTables.module.css';
import type { RowQuery } from './shown-rows.ts';

type RowToolsProps = {
  readonly all: readonly Row[];
  readonly shown: readonly Row[];
  readonly query: RowQuery;
  readonly onQuery: (query: RowQuery) => void;
};

/**
 * Finds rows. What does not match the page's selection is dimmed; the switch leaves it out, for a table to save, and is
 * there only while the selection dims something.
 */
export function RowTools({ all, shown, query, onQuery }: RowToolsProps) {
  const kept = all.filter((row) => row.state !== 'dimmed').length;
  return (
    <div className={styles['tools']}>
      <SearchField
        className={styles['search']}
        label="Find rows"
        placeholder={`Find any of ${all.length} rows`}
        value={query.words}
        onChange={(words) => onQuery({ ...query, words })}
      />
      {kept < all.length && (
        <Switch
          label="Rows"
          bare
          value={query.only}
          options={[
            { value: 'all', label: `All ${all.length}` },
            { value: 'selected', label: `Selected ${kept}` },
          ]}
          onChange={(only) => onQuery({ ...query, only })}
        />
      )}
      <span className={styles['count']} role="status">
        {shown.length < all.length && `${shown.length} of ${all.length} rows`}
      </span>
    </div>
  );
}
