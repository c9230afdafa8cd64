import type { Actor } from '#domain/actors.ts';
import type { Bits } from '#domain/bitset.ts';
import type { ContactIndex } from '#domain/contacts.ts';

/** Two actors, by their places in two lists, and the positions of the contacts both take part in, ascending. */
export type ContactPair = {
  readonly row: number;
  readonly column: number;
  readonly positions: readonly number[];
};

/**
 * Every pair of one of `rows` with one of `columns` that has a contact within a set, row by row. One pass over the
 * contacts: of 120 people against 210 few pairs have met, and each contact is of few people. Where both lists are the same, each pair
 * is there once, under the one that comes first.
 */
export function contactPairs(
  { columns: { values, facets, subject } }: Pick<ContactIndex, 'columns'>,
  rows: readonly Actor[],
  columns: readonly Actor[],
  within: Bits,
): readonly ContactPair[] {
  const { starts, codes } = facets.actor;
  const rowOf = placesOf(values.actor, rows);
  const columnOf = placesOf(values.actor, columns);
  const same = rows === columns;
  const found = new Map<number, number[]>();
  const taking: { rows: number[]; columns: number[] } = { rows: [], columns: [] };
  const enter = (position: number) => {
    taking.rows.length = 0;
    taking.columns.length = 0;
    for (let i = starts[position] ?? 0; i < (starts[position + 1] ?? 0); i++) {
      if (subject[i] === 1) continue;
      const row = rowOf[codes[i] ?? -1] ?? -1;
      const column = columnOf[codes[i] ?? -1] ?? -1;
      if (row !== -1) taking.rows.push(row);
      if (column !== -1) taking.columns.push(column);
    }
    for (const row of taking.rows) {
      for (const column of taking.columns) {
        if (same && row >= column) continue;
        const key = row * columns.length + column;
        const list = found.get(key);
        if (list === undefined) found.set(key, [position]);
        else list.push(position);
      }
    }
  };
  for (let w = 0; w < within.length; w++) {
    for (let word = within[w] ?? 0; word !== 0; word &= word - 1)
      enter((w << 5) + 31 - Math.clz32(word & -word));
  }
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .map(([key, positions]) => ({
      row: Math.floor(key / columns.length),
      column: key % columns.length,
      positions,
    }));
}

/** For each value the place of its actor in a list, -1 for one that is not in it. */
function placesOf(values: readonly string[], list: readonly Actor[]): Int32Array {
  const places = new Map(list.map(({ id }, place) => [id, place]));
  return Int32Array.from(values, (id) => places.get(id) ?? -1);
}
