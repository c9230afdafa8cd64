import { ChevronDown } from 'lucide-react';
import { useState } from 'react';

import { FacetValue } from '#app/rail/FacetValue.tsx';
import { longest } from '#app/rail/facet-rows.ts';
import type { FacetRow } from '#app/rail/facet-rows.ts';
import { plain } from '#domain/amounts.ts';
import type { Facet } from '#domain/selection.ts';

import styles from './Rail.module.css';

const NAMES: Readonly<Record<Facet, string>> = {
  actor: 'Actors',
  theme: 'Theme',
  format: 'Format',
  level: 'Level',
  place: 'Place',
  kind: 'Kind',
};

type FacetSectionProps = {
  readonly facet: Facet;
  readonly rows: readonly FacetRow[];
  /** How many events each value has under all other facets. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  /** Whether it starts folded, saying how many values it has. */
  readonly collapsed: boolean;
};

/** One facet: its values with their counts. One scale for all bars of the facet. A folded one has no values to draw. */
export function FacetSection({ facet, rows, counts, chosen, collapsed }: FacetSectionProps) {
  const [unfolded, setUnfolded] = useState(false);
  const list = <FacetValues {...{ facet, rows, counts, chosen }} />;
  if (!collapsed) {
    return (
      <section className={styles['facet']} aria-label={NAMES[facet]}>
        <h3>{NAMES[facet]}</h3>
        {list}
      </section>
    );
  }
  const used = rows.filter((r) => (counts.get(r.value) ?? 0) > 0).length;
  const open = unfolded || chosen.length > 0;
  return (
    <details
      className={styles['facet']}
      open={open}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary>
        <h3>{NAMES[facet]}</h3>
        <span>
          {used === rows.length ? plain(rows.length) : `${plain(used)} of ${plain(rows.length)}`}{' '}
          <ChevronDown size={14} aria-hidden />
        </span>
      </summary>
      {open && list}
    </details>
  );
}

function FacetValues({ facet, rows, counts, chosen }: Omit<FacetSectionProps, 'collapsed'>) {
  const largest = longest(rows);
  return (
    <ul>
      {rows.map((row) => (
        <FacetValue
          key={row.value}
          facet={facet}
          row={row}
          count={counts.get(row.value) ?? 0}
          largest={largest}
          checked={chosen.includes(row.value)}
        />
      ))}
    </ul>
  );
}
