import type { ReactNode } from 'react';

import { evidence } from '#charts/evidence.ts';
import type { FacetRow } from '#app/rail/facet-rows.ts';
import type { Facet } from '#domain/selection.ts';
import { toggle } from '#state/desk.ts';

import styles from './Rail.module.css';

type FacetValueProps = {
  readonly facet: Facet;
  readonly row: FacetRow;
  /** The longest bar of the facet, in events. */
  readonly largest: number;
  readonly checked: boolean;
  /** More about the value, such as the form by which it was found. */
  readonly note?: ReactNode;
};

/** A value with its checkbox, bar and count. The pale bar is the whole record, the dark one what is left of it. */
export function FacetValue({ facet, row, largest, checked, note }: FacetValueProps) {
  const share = (n: number) => `${(100 * n) / largest}%`;
  return (
    <li
      {...evidence(facet === 'actor' ? { kind: 'actor', id: row.value } : undefined)}
      className={styles['value']}
      data-checked={checked || undefined}
      data-zero={row.count === 0 || undefined}
    >
      <label>
        <input
          type="checkbox"
          checked={checked}
          onChange={() => toggle(facet, row.value)}
          aria-label={`${row.label}, ${row.count} ${row.count === 1 ? 'event' : 'events'}`}
        />
        <span className={styles['label']}>
          {row.label}
          {note}
        </span>
        <span className={styles['bar']} aria-hidden>
          <i style={{ width: share(row.whole) }} />
          <b style={{ width: share(Math.min(row.count, row.whole)) }} />
        </span>
        <span className={styles['number']} aria-hidden>
          {row.count}
        </span>
      </label>
    </li>
  );
}
