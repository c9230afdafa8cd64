import { bitRows } from '#domain/bit-rows.ts';
import type { BitRows, WordRange } from '#domain/bit-rows.ts';
import { addBit, addRun, noBits } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { dayNumber } from '#domain/dates.ts';
import { listed, touching } from '#domain/event-columns.ts';
import type { DayColumns, EventColumns, NumberLists } from '#domain/event-columns.ts';
import { knownBits, markedBits } from '#domain/event-masks.ts';
import { eventSearch } from '#domain/event-search.ts';
import type { SearchSubject } from '#domain/event-search.ts';
import { searchWords } from '#domain/names.ts';
import { FACETS, perFacet } from '#domain/selection.ts';
import type { Facet, Selection } from '#domain/selection.ts';

/** What is asked of the events: a selection, and the day up to which they are admitted. */
export type Question = { readonly selection: Selection; readonly knownBy: string };

/** What a selection leaves, as plain numbers that a worker can hand over. */
export type Answer = {
  /** How many events are admitted at all. */
  readonly admitted: number;
  readonly total: number;
  readonly disputed: number;
  /** The positions that match; a copy of its own. */
  readonly bits: Bits;
  /**
   * Per facet, in the order of `columns.values`, the number of events under all other facets. With actors on *all of*, an
   * actor's count is the number of events that would remain if it were added.
   */
  readonly counts: Readonly<Record<Facet, Int32Array>>;
  /** For each actor, in the order of `columns.values`, the number of matching events it takes part in. */
  readonly taking: Int32Array;
};

/** The events of a record as sets, one for each value of a facet, that answer a question without touching the events. */
export type EventSets = {
  readonly answer: (question: Question) => Answer;
  /** A copy of what was built, to be handed over to where it is to be built again. */
  readonly words: () => SetWords;
};

/** The words of all sets, one set after the other. */
export type SetWords = Uint32Array<ArrayBuffer>;

/** What the sets are made from. */
export type SetSubject = SearchSubject & {
  /** The sets of these columns, where they have been built before. */
  readonly words?: SetWords;
};

/** Rows that hold what is being worked out, before those of the facets; one union row for each facet follows them. */
const WORK = { admitted: 0, text: 1, base: 2, result: 3, others: 4, word: 5, disputed: 6, union: 7 } as const;

/**
 * Builds the sets: once for a record. The dates chosen are a run of words, because positions are in the order of time;
 * the union of the values chosen in a facet, the events found by a text and those admitted are kept until they change.
 */
export function eventSets({ columns, order, texts, actors, words }: SetSubject): EventSets {
  const { size, values, bodies, first: firstDay, last: lastDay, long, knownOn } = columns;
  // What an answer asks of the columns; the others may go when nobody else keeps them.
  const days = { size, first: firstDay, last: lastDay, long };
  const firstRow = rowsOf(columns);
  const rows = bitRows(size, firstRow.end);
  const whole: WordRange = { first: 0, end: noBits(size).length };
  const built = { first: WORK.union + FACETS.length, words: whole.end };
  if (words === undefined) fillAll(rows, firstRow, columns);
  else for (let row = built.first; row < rows.count; row++) rows.row(row).set(wordsOf(words, row, built));
  const codes = perFacet((facet) => new Map(values[facet].map((value, code) => [value, code])));
  const wideRow = new Map(bodies.map((body, i) => [body, firstRow.through + i]));
  rows.row(WORK.disputed).set(markedBits(columns, 'disputed'));
  const find = eventSearch(
    { columns, order, texts, actors },
    { rows, text: WORK.text, word: WORK.word, actor: firstRow.actor, place: firstRow.place },
  );
  const known: { admitted?: string; text: string; union: Partial<Record<Facet, string>> } = {
    text: '',
    union: {},
  };
  let admitted = 0;

  /** The row of a value; undefined for one that no event has. */
  const rowOf = ({ people }: Selection, facet: Facet, value: string): number | undefined => {
    const wide = facet === 'actor' && people ? wideRow.get(value) : undefined;
    const code = codes[facet].get(value);
    return wide ?? (code === undefined ? undefined : firstRow[facet] + code);
  };
  const admit = (knownBy: string) => {
    if (known.admitted === knownBy) return;
    known.admitted = knownBy;
    rows.row(WORK.admitted).set(knownBits({ knownOn, size }, knownBy));
    admitted = rows.countOf(WORK.admitted, whole);
  };
  const search = (text: string) => {
    const asked = searchWords(text).join(' ');
    if (asked !== '' && known.text !== asked) find(asked.split(' '));
    if (asked !== '') known.text = asked;
    return asked !== '';
  };
  /** The row of the events with any, or all, of the values chosen in a facet; undefined where none is chosen. */
  const chosenRow = (selection: Selection, facet: Facet): number | undefined => {
    const chosen = selection.values[facet];
    if (chosen.length === 0) return undefined;
    const every = facet === 'actor' && selection.actors === 'all';
    const row = WORK.union + FACETS.indexOf(facet);
    const asked = `${every} ${facet === 'actor' && selection.people} ${JSON.stringify(chosen)}`;
    if (known.union[facet] === asked) return row;
    known.union[facet] = asked;
    const own = chosen.map((value) => rowOf(selection, facet, value));
    rows.row(row).fill(0);
    if (every && own.includes(undefined)) return row;
    own.forEach((one, i) => {
      if (one === undefined) return;
      if (i === 0 || !every) rows.or(row, row, one, whole);
      else rows.and(row, row, one, whole);
    });
    return row;
  };

  /** Counts bodies by what they and their people take part in. */
  const countBodies = (rest: number, range: WordRange, own: Int32Array) => {
    const wide = new Int32Array(bodies.length);
    rows.counts(rest, firstRow.through, wide.length, range, wide);
    bodies.forEach((body, i) => {
      const code = codes.actor.get(body);
      if (code !== undefined) own[code] = wide[i] ?? 0;
    });
  };
  const answer = ({ selection, knownBy }: Question): Answer => {
    admit(knownBy);
    const range = datesInto(rows.row(WORK.base), days, selection);
    rows.and(WORK.base, WORK.base, WORK.admitted, range);
    if (search(selection.text)) rows.and(WORK.base, WORK.base, WORK.text, range);
    const chosen = perFacet((facet) => chosenRow(selection, facet));
    const meet = (target: number, facets: readonly Facet[]) => {
      let from: number = WORK.base;
      for (const facet of facets) {
        const row = chosen[facet];
        if (row === undefined) continue;
        rows.and(target, from, row, range);
        from = target;
      }
      return from;
    };
    const result = meet(WORK.result, FACETS);
    const counts = perFacet((facet) => {
      const leaves = chosen[facet] === undefined || (facet === 'actor' && selection.actors === 'all');
      const rest = leaves
        ? result
        : meet(
            WORK.others,
            FACETS.filter((f) => f !== facet),
          );
      const own = new Int32Array(values[facet].length);
      rows.counts(rest, firstRow[facet], own.length, range, own);
      if (facet === 'actor' && selection.people) countBodies(rest, range, own);
      return own;
    });
    const apart = selection.people || (chosen.actor !== undefined && selection.actors === 'any');
    const taking = apart ? new Int32Array(values.actor.length) : counts.actor.slice();
    if (apart) rows.counts(result, firstRow.actor, taking.length, range, taking);
    const bits = noBits(size);
    const { first, end } = range;
    bits.set(rows.row(result).subarray(first, end), first);
    rows.and(WORK.others, result, WORK.disputed, range);
    return {
      admitted,
      total: rows.countOf(result, range),
      disputed: rows.countOf(WORK.others, range),
      bits,
      counts,
      taking,
    };
  };
  return {
    answer,
    words: () => {
      const all = new Uint32Array((rows.count - built.first) * built.words);
      for (let row = built.first; row < rows.count; row++) wordsOf(all, row, built).set(rows.row(row));
      return all;
    },
  };
}

type FirstRows = Readonly<Record<Facet | 'through' | 'end', number>>;

/** Where the rows of each facet begin. */
function rowsOf({ values, bodies }: EventColumns): FirstRows {
  let next = WORK.union + FACETS.length;
  const room = (rows: number) => {
    const first = next;
    next += rows;
    return first;
  };
  const facets = perFacet((facet) => room(values[facet].length));
  return { ...facets, through: room(bodies.length), end: next };
}

/** The words of a row among those of all sets. */
function wordsOf(
  all: SetWords,
  row: number,
  { first, words }: { readonly first: number; readonly words: number },
): SetWords {
  return all.subarray((row - first) * words, (row - first + 1) * words);
}

/** Builds all sets; that of a party or government through its people has its own events too. */
function fillAll(rows: BitRows, firstRow: FirstRows, columns: EventColumns): void {
  for (const facet of FACETS) fill(rows, firstRow[facet], columns.facets[facet]);
  fill(rows, firstRow.through, columns.through);
  const whole: WordRange = { first: 0, end: noBits(columns.size).length };
  const actors = new Map(columns.values.actor.map((value, code) => [value, code]));
  columns.bodies.forEach((body, i) => {
    const own = actors.get(body);
    const wide = firstRow.through + i;
    if (own !== undefined) rows.or(wide, wide, firstRow.actor + own, whole);
  });
}

function fill(rows: BitRows, first: number, lists: NumberLists): void {
  const sets: Bits[] = [];
  for (let position = 0; position < rows.size; position++) {
    for (const code of listed(lists, position)) addBit((sets[code] ??= rows.row(first + code)), position);
  }
}

/**
 * Marks in `row` the events that touch the dates of a selection, and gives the words outside of which there are none;
 * what stands in the words outside is left as it was.
 */
function datesInto(row: Bits, columns: DayColumns, { from, to }: Selection): WordRange {
  const { begin, end, running } = touching(columns, {
    first: from === undefined ? undefined : dayNumber(from),
    last: to === undefined ? undefined : dayNumber(to),
  });
  const first = Math.min(begin, running[0] ?? begin) >>> 5;
  const range = { first, end: Math.max(first, (end + 31) >>> 5) };
  row.fill(0, range.first, range.end);
  for (const position of running) addBit(row, position);
  addRun(row, begin, end);
  return range;
}
