import type { Exhibit, Row } from '#charts/exhibit.ts';
import { folded } from '#domain/names.ts';

/** Which rows are asked for: those with every word of a query, and all or only those the selection leaves. */
export type RowQuery = { readonly words: string; readonly only: 'all' | 'selected' };

/** The exhibit with the rows that are asked for; its basis says so, for whoever reads the table elsewhere. */
export function withShownRows(exhibit: Exhibit, { words, only }: RowQuery): Exhibit {
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
  return { ...exhibit, basis: `${exhibit.basis}; ${said.join(', ')}`, rows };
}

function textOf({ section, cells }: Row): string {
  return [section ?? '', ...cells.flatMap(({ text, lines }) => [text, ...(lines ?? [])])].join(' · ');
}
