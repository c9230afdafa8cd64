import { useId } from 'react';

import { DATA_TABLES, DATA_TABLE_IDS } from '#domain/data-tables.ts';
import type { DataTableId } from '#domain/data-tables.ts';

import styles from './DataTables.module.css';

type TableChoiceProps = {
  readonly chosen: DataTableId;
  readonly onChoose: (table: DataTableId) => void;
};

/** The tables by subject: a list at the side, one select on a phone. */
export function TableChoice({ chosen, onChoose }: TableChoiceProps) {
  const id = useId();
  return (
    <>
      <nav className={styles['list']} aria-label="Tables">
        {DATA_TABLES.map(({ subject, tables }) => (
          <section key={subject} aria-labelledby={`${id}-${subject}`}>
            <h2 id={`${id}-${subject}`}>{subject}</h2>
            <ul>
              {tables.map((table) => (
                <li key={table.id}>
                  <button
                    type="button"
                    aria-current={table.id === chosen ? 'true' : undefined}
                    onClick={() => onChoose(table.id)}
                  >
                    {table.name}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <label className={styles['select']} htmlFor={id}>
        <span>Table</span>
        <select
          id={id}
          value={chosen}
          onChange={({ currentTarget: { value } }) => {
            const table = DATA_TABLE_IDS.find((t) => t === value);
            if (table !== undefined) onChoose(table);
          }}
        >
          {DATA_TABLES.map(({ subject, tables }) => (
            <optgroup key={subject} label={subject}>
              {tables.map((table) => (
                <option key={table.id} value={table.id}>
                  {table.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </>
  );
}
