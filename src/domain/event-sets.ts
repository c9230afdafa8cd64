import { addBit, addRun, noBits } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { dayNumber } from '#domain/dates.ts';
import { touching } from '#domain/event-columns.ts';
import type { DayColumns } from '#domain/event-columns.ts';
import { knownBits, markedBits } from '#domain/event-masks.ts';
import { eventSearch } from '#domain/event-search.ts';
import type { SearchSubject } from '#domain/event-search.ts';
import { searchWords } from '#domain/names.ts';
import type { WordRange } from '#domain/plain-bit-kernel.ts';
import { FACETS, perFacet } from '#domain/selection.ts';
import type { Facet, Selection } from '#domain/selection.ts';
import { valueSets } from '#domain/value-sets.ts';
import type { BuiltSets } from '#domain/value-sets.ts';

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
  /** A copy of what was built, to be handed over to where it is to be asked too. */
  readonly built: () => BuiltSets;
};

/** What the sets are made from. */
export type SetSubject = SearchSubject & {
  /** The sets of these columns, where they have been built before. */
  readonly built?: BuiltSets;
};

/** Rows that hold what is being worked out; one union row for each facet follows them. */
const WORK = { admitted: 0, text: 1, base: 2, result: 3, others: 4, word: 5, disputed: 6, union: 7 } as const;

/**
 * Builds the sets: once for a record. The dates chosen are a run of words, because positions are in the order of time;
 * the union of the values chosen in a facet, the events found by a text and those admitted are kept until they change.
 */
export function eventSets({ columns, order, texts, actors, built }: SetSubject): EventSets {
  const { size, values, bodies, first: firstDay, last: lastDay, long, knownOn } = columns;
  // What an answer asks of the columns; the others may go when nobody else keeps them.
  const days = { size, first: firstDay, last: lastDay, long };
  const sets = valueSets(columns, WORK.union + FACETS.length, built);
  const { rows } = sets;
  const whole: WordRange = { first: 0, end: noBits(size).length };
  const codes = perFacet((facet) => new Map(values[facet].map((value, code) => [value, code])));
  const bodyCodes = new Map(bodies.map((body, code) => [body, code]));
  rows.row(WORK.disputed).set(markedBits(columns, 'disputed'));
  const find = eventSearch({ columns, order, texts, actors }, { sets, text: WORK.text, word: WORK.word });
  const known: { admitted?: string; text: string; union: Partial<Record<Facet, string>> } = {
    text: '',
    union: {},
  };
  let admitted = 0;

  /** Adds to a row the events of a value, if there are any. */
  const addTo = (row: number, { people }: Selection, facet: Facet, value: string): void => {
    const body = facet === 'actor' && people ? bodyCodes.get(value) : undefined;
    const code = body ?? codes[facet].get(value);
    if (code !== undefined) sets.add(row, body === undefined ? facet : 'wide', code);
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
    rows.row(row).fill(0);
    chosen.forEach((value, i) => {
      if (!every || i === 0) {
        addTo(row, selection, facet, value);
        return;
      }
      rows.row(WORK.others).fill(0);
      addTo(WORK.others, selection, facet, value);
      rows.and(row, row, WORK.others, whole);
    });
    return row;
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
    const counts = perFacet((facet) => new Int32Array(values[facet].length));
    const taking = new Int32Array(values.actor.length);
    const wide = new Int32Array(bodies.length);
    const into = (facet: Facet) => [facet, counts[facet]] as const;
    const withBodies = selection.people ? ([['wide', wide]] as const) : [];
    /** Whether the counts of a facet leave its own choice out. */
    const isApart = (facet: Facet) =>
      chosen[facet] !== undefined && (facet !== 'actor' || selection.actors === 'any');
    const alike = FACETS.filter((facet) => facet !== 'actor' && !isApart(facet)).map(into);
    sets.count(result, [['actor', taking], ...alike, ...(isApart('actor') ? [] : withBodies)], range);
    for (const facet of FACETS.filter(isApart)) {
      const rest = meet(
        WORK.others,
        FACETS.filter((f) => f !== facet),
      );
      sets.count(rest, [into(facet), ...(facet === 'actor' ? withBodies : [])], range);
    }
    if (!isApart('actor')) counts.actor.set(taking);
    if (selection.people) {
      bodies.forEach((body, i) => {
        const code = codes.actor.get(body);
        if (code !== undefined) counts.actor[code] = wide[i] ?? 0;
      });
    }
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
  return { answer, built: sets.built };
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
