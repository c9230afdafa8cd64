import { creditsOf } from '#charts/credits.ts';
import type { LongExhibit, Row } from '#charts/exhibit.ts';
import type { Source } from '#domain/evidence.ts';
import { folded, searchWords } from '#domain/names.ts';

import { citesIn } from './cells.ts';

/** Which rows are asked for: those with every word of a query, and all or only those the selection leaves. */
export type RowQuery = { readonly words: string; readonly only: 'all' | 'selected' };

export const EVERY_ROW: RowQuery = { words: '', only: 'all' };

/** The exhibit with the rows that are asked for; its basis says so, for whoever reads it elsewhere. */
export function withShownRows(
  exhibit: LongExhibit,
  { words, only }: RowQuery,
  sources: readonly Source[],
): LongExhibit {
  const asked = searchWords(words);
  if (asked.length === 0 && only === 'all') return exhibit;
  const all = exhibit.rows.slice();
  const selected = only === 'selected' && all.some((row) => row.state === 'dimmed');
  if (asked.length === 0 && !selected) return exhibit;
  const rows = all.filter((row) => {
    if (selected && row.state === 'dimmed') return false;
    return asked.every((word) => textOf(row).includes(word));
  });
  const found = asked.length === 0 ? undefined : `“${words.trim()}”`;
  return {
    ...exhibit,
    basis: partialBasis(exhibit, { selected, found }),
    rows,
    credits: creditsOf(citesIn(rows), sources),
  };
}

/** The basis of an exhibit that shows some of its rows: those of the selection, those in which something was found. */
export function partialBasis(
  { basis }: Pick<LongExhibit, 'basis'>,
  { selected, found }: { readonly selected: boolean; readonly found: string | undefined },
): string {
  const said = [
    ...(selected ? ['rows of the selection only'] : []),
    ...(found === undefined ? [] : [`rows with ${found} only`]),
  ];
  return `${basis}; ${said.join(', ')}`;
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
