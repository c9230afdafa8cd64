import { creditsOf } from '#charts/credits.ts';
import type { Exhibit, Row } from '#charts/exhibit.ts';
import type { Source } from '#domain/evidence.ts';
import { folded } from '#domain/names.ts';

import { citesIn } from './cells.ts';

/** Which rows are asked for: those with every word of a query, and all or only those the selection leaves. */
export type RowQuery = { readonly words: string; readonly only: 'all' | 'selected' };

/** The exhibit with the rows that are asked for; its basis says so, for whoever reads it elsewhere. */
export function withShownRows(
  exhibit: Exhibit,
  { words, only }: RowQuery,
  sources: readonly Source[],
): Exhibit {
  const asked = folded(words)
    .split(' ')
    .filter((word) => word !== '');
  const selected = only === 'selected' && exhibit.rows.some((row) => row.state === 'dimmed');
  if (asked.length === 0 && !selected) return exhibit;
  const rows = exhibit.rows.filter((row) => {
    if (selected && row.state === 'dimmed') return false;
    const text = asked.length === 0 ? '' : folded(textOf(row));
    return asked.every((word) => text.includes(word));
  });
  const said = [
    ...(selected ? ['rows of the selection only'] : []),
    ...(asked.length === 0 ? [] : [`rows with “${words.trim()}” only`]),
  ];
  return {
    ...exhibit,
    basis: `${exhibit.basis}; ${said.join(', ')}`,
    rows,
    credits: creditsOf(citesIn(rows), sources),
  };
}

function textOf({ section, cells }: Row): string {
  return [section ?? '', ...cells.flatMap(({ text, lines }) => [text, ...(lines ?? [])])].join(' · ');
}
