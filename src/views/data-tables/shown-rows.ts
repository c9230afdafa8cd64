import { creditsOf } from '#charts/credits.ts';
import type { Exhibit, Row } from '#charts/exhibit.ts';
import type { Source } from '#domain/evidence.ts';
import { folded, searchWords } from '#domain/names.ts';

import { citesIn } from './cells.ts';

/** Which rows are asked for: those with every word of a query, and all or only those the selection leaves. */
export type RowQuery = { readonly words: string; readonly only: 'all' | 'selected' };

/** The exhibit with the rows that are asked for; its basis says so, for whoever reads it elsewhere. */
export function withShownRows(
  exhibit: Exhibit,
  { words, only }: RowQuery,
  sources: readonly Source[],
): Exhibit {
  const asked = searchWords(words);
  const selected = only === 'selected' && exhibit.rows.some((row) => row.state === 'dimmed');
  if (asked.length === 0 && !selected) return exhibit;
  const rows = exhibit.rows.filter((row) => {
    if (selected && row.state === 'dimmed') return false;
    return asked.every((word) => textOf(row).includes(word));
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

/** The text of the cells of a row, folded for searching, made once as long as they stay the same. */
const texts = new WeakMap<Row['cells'], string>();

function textOf({ section, cells }: Row): string {
  const known = texts.get(cells);
  if (known !== undefined) return known;
  const words = cells.flatMap(({ text, lines }) => [text, ...(lines ?? [])]);
  const text = folded([section ?? '', ...words].join(' · '));
  texts.set(cells, text);
  return text;
}
