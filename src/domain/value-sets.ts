import { bitRows } from '#domain/bit-rows.ts';
import type { BitRows } from '#domain/bit-rows.ts';
import { addBit } from '#domain/bitset.ts';
import { listed } from '#domain/event-columns.ts';
import type { EventColumns } from '#domain/event-columns.ts';
import type { Span, WordRange } from '#domain/plain-bit-kernel.ts';
import { BLOCK, blockCount, eachPosition } from '#domain/position-lists.ts';
import type { PositionLists } from '#domain/position-lists.ts';
import { FACETS } from '#domain/selection.ts';
import type { Facet } from '#domain/selection.ts';

/** The values of a facet; or the parties and governments, each with the people who belong to it. */
export type SetGroup = Facet | 'wide';

const GROUPS = [...FACETS, 'wide'] as const;

/**
 * A set of events for each value of each facet, and for each body with its people: of the frequent ones a row of bits, of
 * the rare ones a list of positions.
 */
export type ValueSets = {
  /** Rows to work in come first, as many as were asked for. */
  readonly rows: BitRows;
  /** Adds to a row the events of a value, by its place in the group. */
  readonly add: (row: number, group: SetGroup, code: number) => void;
  /**
   * How many events of a row each value of some groups has, within a range of words. Written to the arrays given, in the
   * order of the group, each of its length.
   */
  readonly count: (row: number, into: readonly (readonly [SetGroup, Int32Array])[], range: WordRange) => void;
  /** A copy of what was built. */
  readonly built: () => BuiltSets;
};

/** The sets of a record as plain data, to be handed over to where they are to be asked. */
export type BuiltSets = {
  /** For each set, group by group: the number of its row, or -1 less the number of its list. */
  readonly places: Int32Array<ArrayBuffer>;
  /** The words of the rows, one row after the other. */
  readonly words: Uint32Array<ArrayBuffer>;
  readonly lists: PositionLists;
};

/** What is entered of the columns. */
type SetColumns = Pick<EventColumns, 'size' | 'values' | 'facets' | 'through' | 'bodies'>;

/** The sets of some columns, or those built of them before, and `work` empty rows. */
export function valueSets(columns: SetColumns, work: number, before?: BuiltSets): ValueSets {
  const { places, words, lists } = before ?? builtSets(columns);
  const { size } = columns;
  const whole: WordRange = { first: 0, end: Math.ceil(size / 32) };
  const rowCount = places.length - lists.many;
  const rows = bitRows(size, work + rowCount, lists);
  for (let row = 0; row < rowCount; row++) {
    rows.row(work + row).set(words.subarray(row * whole.end, (row + 1) * whole.end));
  }
  const groups = groupsOf(columns, places);
  const listCounts = new Int32Array(lists.many);
  return {
    rows,
    add: (row, group, code) => {
      const place = places[groups[group].begin + code] ?? 0;
      if (place >= 0) {
        rows.or(row, row, work + place, whole);
        return;
      }
      const bits = rows.row(row);
      eachPosition(rows.lists, -1 - place, (position) => addBit(bits, position));
    },
    count: (row, into, range) => {
      const spans = into.map(([group]) => groups[group].lists).filter(({ many }) => many > 0);
      if (spans.length > 0) rows.listCounts(row, spans, range, listCounts);
      for (const [group, counts] of into) {
        const { begin, rows: own } = groups[group];
        const rowCounts = new Int32Array(own.many);
        rows.counts(row, work + own.first, own.many, range, rowCounts);
        for (let code = 0; code < counts.length; code++) {
          const place = places[begin + code] ?? 0;
          counts[code] = (place >= 0 ? rowCounts[place - own.first] : listCounts[-1 - place]) ?? 0;
        }
      }
    },
    built: () => {
      const all = new Uint32Array(rowCount * whole.end);
      for (let row = 0; row < rowCount; row++) all.set(rows.row(work + row), row * whole.end);
      const { many, starts, places: within } = rows.lists;
      return {
        places: places.slice(),
        words: all,
        lists: { many, starts: starts.slice(), places: within.slice() },
      };
    },
  };
}

/** Where the sets of a group begin among all, and which of the rows and lists are its own. */
type Group = { readonly begin: number; readonly rows: Span; readonly lists: Span };

function groupsOf(columns: SetColumns, places: Int32Array): Readonly<Record<SetGroup, Group>> {
  let begin = 0;
  let [row, list] = [0, 0];
  const groups = GROUPS.map((group) => {
    const size = sizeOf(columns, group);
    const rare = places.subarray(begin, begin + size).filter((place) => place < 0).length;
    const found: Group = {
      begin,
      rows: { first: row, many: size - rare },
      lists: { first: list, many: rare },
    };
    begin += size;
    row += size - rare;
    list += rare;
    return [group, found] as const;
  });
  return Object.fromEntries(groups) as Record<SetGroup, Group>;
}

function sizeOf({ values, bodies }: SetColumns, group: SetGroup): number {
  return group === 'wide' ? bodies.length : values[group].length;
}

/**
 * A value that at most one event in so many has is kept as a list. Its list takes half the bytes of a row then, and
 * as long to count.
 */
const RARE = 32;

/** Builds the sets of some columns: first how many positions of each there are in each block, then the sets. */
function builtSets(columns: SetColumns): BuiltSets {
  const { size } = columns;
  const blocks = blockCount(size);
  const sets = GROUPS.reduce((sum, group) => sum + sizeOf(columns, group), 0);
  const inBlocks = new Int32Array(blocks * sets);
  eachMember(columns, (position, set) => {
    const at = Math.floor(position / BLOCK) * sets + set;
    inBlocks[at] = (inBlocks[at] ?? 0) + 1;
  });
  const total = (set: number) => {
    let sum = 0;
    for (let block = 0; block < blocks; block++) sum += inBlocks[block * sets + set] ?? 0;
    return sum;
  };
  let [rowCount, many] = [0, 0];
  const places = Int32Array.from({ length: sets }, (_, set) =>
    total(set) * RARE <= size ? -1 - many++ : rowCount++,
  );
  const starts = new Int32Array(blocks * many + 1);
  let end = 0;
  for (let block = 0; block < blocks; block++) {
    places.forEach((place, set) => {
      if (place >= 0) return;
      end += inBlocks[block * sets + set] ?? 0;
      starts[block * many - place] = end;
    });
  }
  const next = starts.slice();
  const lists: PositionLists = { many, starts, places: new Uint16Array(end) };
  const wordCount = Math.ceil(size / 32);
  const words = new Uint32Array(rowCount * wordCount);
  const rowBits = Array.from({ length: rowCount }, (_, row) =>
    words.subarray(row * wordCount, (row + 1) * wordCount),
  );
  eachMember(columns, (position, set) => {
    const place = places[set] ?? 0;
    const bits = rowBits[place];
    if (bits !== undefined) {
      addBit(bits, position);
      return;
    }
    const list = Math.floor(position / BLOCK) * many - 1 - place;
    const at = next[list] ?? 0;
    lists.places[at] = position % BLOCK;
    next[list] = at + 1;
  });
  return { places, words, lists };
}

/** Calls `found` with each position and each set it is in, once for each, in the order of positions. */
function eachMember(columns: SetColumns, found: (position: number, set: number) => void): void {
  const { size, values, facets, through, bodies } = columns;
  let begin = 0;
  for (const facet of FACETS) {
    const { starts, codes } = facets[facet];
    for (let position = 0; position < size; position++) {
      const end = starts[position + 1] ?? 0;
      for (let i = starts[position] ?? 0; i < end; i++) found(position, begin + (codes[i] ?? 0));
    }
    begin += values[facet].length;
  }
  // A party or government takes part itself or through its people.
  const bodyAt = new Map(bodies.map((body, i) => [body, i]));
  const bodyOf = values.actor.map((actor) => bodyAt.get(actor));
  const { starts, codes } = facets.actor;
  for (let position = 0; position < size; position++) {
    const people = listed(through, position);
    for (const body of people) found(position, begin + body);
    const end = starts[position + 1] ?? 0;
    for (let i = starts[position] ?? 0; i < end; i++) {
      const body = bodyOf[codes[i] ?? 0];
      if (body !== undefined && !people.includes(body)) found(position, begin + body);
    }
  }
}
