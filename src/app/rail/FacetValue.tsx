import { memo, useId } from 'react';

import { evidence } from '#charts/evidence.ts';
import type { FacetRow } from '#app/rail/facet-rows.ts';
import { plain } from '#domain/amounts.ts';
import { eventCount } from '#domain/number-words.ts';
import type { Facet } from '#domain/selection.ts';
import { toggle } from '#state/desk.ts';

import styles from './Rail.module.css';

type FacetValueProps = {
  readonly facet: Facet;
  readonly row: FacetRow;
  /** Events with this value under all other facets. */
  readonly count: number;
  /** The longest bar of the facet, in events. */
  readonly largest: number;
  readonly checked: boolean;
  /** Another form of its name, by which it was found. */
  readonly form?: string | undefined;
};

/**
 * A value with its checkbox, bar and count. The pale bar is the whole record, the dark one what is left of it. The lists
 * are long and change with every step of a brush, so a value is drawn again only when its own count or check changes,
 * and its checkbox, whose name is written beside it, only with its check.
 */
export const FacetValue = memo(function FacetValue(props: FacetValueProps) {
  const { facet, row, count, largest, checked, form } = props;
  const name = useId();
  const share = (n: number) => `${(100 * n) / largest}%`;
  return (
    <li
      {...evidence(facet === 'actor' ? { kind: 'actor', id: row.value } : undefined)}
      className={styles['value']}
      data-checked={checked || undefined}
      data-zero={count === 0 || undefined}
    >
      <label>
        <Check facet={facet} value={row.value} name={name} checked={checked} />
        <span id={name} hidden>
          {`${row.label}, ${eventCount(count)}`}
        </span>
        <span className={styles['label']}>
          {row.label}
          {form !== undefined && <em> {form}</em>}
        </span>
        <span className={styles['bar']} aria-hidden>
          <i style={{ width: share(row.whole) }} />
          <b style={{ width: share(Math.min(count, row.whole)) }} />
        </span>
        <span className={styles['number']} aria-hidden>
          {plain(count)}
        </span>
      </label>
    </li>
  );
});

type CheckProps = {
  readonly facet: Facet;
  readonly value: string;
  /** Id of the element with its name. */
  readonly name: string;
  readonly checked: boolean;
};

const Check = memo(function Check({ facet, value, name, checked }: CheckProps) {
  return (
    <input type="checkbox" checked={checked} onChange={() => toggle(facet, value)} aria-labelledby={name} />
  );
});
