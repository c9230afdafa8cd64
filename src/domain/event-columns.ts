import { isoDate } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';
import type { IndexedEvent } from '#domain/event-index.ts';
import type { Cite } from '#domain/evidence.ts';

/** What is true of an event, as bits of a number. */
export const MARKED = {
  /** Runs over several days that are known. */
  range: 1,
  /** Only the month or the year is known. */
  vague: 2,
  /** Still due by the record itself. */
  due: 4,
  /** Known only since a day after the edition. */
  later: 8,
} as const;

/**
 * What a picture of all events asks of each of them, as columns of numbers by position in the index: a brush goes over
 * every event of the record sixty times a second, and numbers in a row are read a hundred times faster than records.
 */
export type EventColumns = {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Bits of {@link MARKED}. */
  readonly marked: Uint8Array;
  /** Index into `months` of the month the event begins in, -1 where only the year is known. */
  readonly month: Int32Array;
  /** The months that occur, as "2024-10", in the order of time. */
  readonly months: readonly string[];
  /** Index into `cites` of each source of each event; those of position p run from `citeStart[p]` to `citeStart[p + 1]`. */
  readonly cited: Int32Array;
  readonly citeStart: Int32Array;
  /** The first cite of every source. */
  readonly cites: readonly Cite[];
};

/** The columns of a record's events, which are in the order of their positions. To be made once for a package. */
export function eventColumns(events: readonly IndexedEvent[], edition: string): EventColumns {
  const size = events.length;
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  const marked = new Uint8Array(size);
  const month = new Int32Array(size);
  const citeStart = new Int32Array(size + 1);
  const months: string[] = [];
  const monthOfDay = new Map<DayNumber, number>();
  const cited: number[] = [];
  const cites: Cite[] = [];
  const citeOf = new Map<string, number>();
  for (const { event, span, position } of events) {
    first[position] = span.first;
    last[position] = span.last;
    const vague = span.precision === 'month' || span.precision === 'year';
    marked[position] =
      (span.precision === 'range' ? MARKED.range : 0) +
      (vague ? MARKED.vague : 0) +
      (event.state === 'due' ? MARKED.due : 0) +
      (event.knownOn !== undefined && event.knownOn > edition ? MARKED.later : 0);
    month[position] = span.precision === 'year' ? -1 : monthIndex(span.first, months, monthOfDay);
    for (const cite of event.cite) {
      const known = citeOf.get(cite.source) ?? cites.push(cite) - 1;
      citeOf.set(cite.source, known);
      cited.push(known);
    }
    citeStart[position + 1] = cited.length;
  }
  return { first, last, marked, month, months, cited: Int32Array.from(cited), citeStart, cites };
}

function monthIndex(day: DayNumber, months: string[], known: Map<DayNumber, number>): number {
  const found = known.get(day);
  if (found !== undefined) return found;
  const name = isoDate(day).slice(0, 7);
  const index = months.at(-1) === name ? months.length - 1 : months.push(name) - 1;
  known.set(day, index);
  return index;
}

/** What the events at some positions come to. */
export type Tally = {
  readonly total: number;
  /** Due, or beginning after the as-of day. */
  readonly ahead: number;
  /** Without a day. */
  readonly vague: number;
  /** Over before the first day, and beginning after the last day, of a stretch. */
  readonly before: number;
  readonly after: number;
  readonly busiest: BusiestMonths;
  /** One cite of every source they cite, in the order of time. */
  readonly cites: readonly Cite[];
};

/** The months in which most events begin, and how many that are in each; an event of an unknown month counts in none. */
export type BusiestMonths = { readonly months: readonly string[]; readonly count: number };

/** What events are tallied against. */
export type TallySubject = {
  readonly has: (position: number) => boolean;
  readonly asOf: DayNumber;
  readonly stretch: { readonly first: DayNumber; readonly last: DayNumber };
};

/** Goes once over all events and adds up those that `has` accepts. */
export function tally(columns: EventColumns, { has, asOf, stretch }: TallySubject): Tally {
  const { first, last, marked, month, months, cited, citeStart, cites } = columns;
  const perMonth = new Int32Array(months.length);
  const isCited = new Uint8Array(cites.length);
  const sources: Cite[] = [];
  const sums = { total: 0, ahead: 0, vague: 0, before: 0, after: 0 };
  for (let p = 0; p < first.length; p++) {
    if (!has(p)) continue;
    const begins = first[p] ?? 0;
    const marks = marked[p] ?? 0;
    sums.total++;
    if (begins > asOf || (marks & MARKED.due) !== 0) sums.ahead++;
    if ((marks & MARKED.vague) !== 0) sums.vague++;
    if (begins > stretch.last) sums.after++;
    else if ((last[p] ?? 0) < stretch.first) sums.before++;
    const m = month[p] ?? -1;
    if (m >= 0) perMonth[m] = (perMonth[m] ?? 0) + 1;
    for (let c = citeStart[p] ?? 0; c < (citeStart[p + 1] ?? 0); c++) {
      const index = cited[c] ?? 0;
      const cite = cites[index];
      if (isCited[index] === 1 || cite === undefined) continue;
      isCited[index] = 1;
      sources.push(cite);
    }
  }
  const count = perMonth.reduce((most, n) => Math.max(most, n), 0);
  const busiest = count === 0 ? [] : months.filter((_, m) => perMonth[m] === count);
  return { ...sums, busiest: { months: busiest, count }, cites: sources };
}
