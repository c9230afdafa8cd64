import type { Actor } from '#domain/actors.ts';
import { addAll, bitRange, dropAll, keepOnly, noBits, positions } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { dateSpan, dayNumber, fiscalYearOf, fiscalYearSpan, formatDate, isoDate } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';
import type { Clocks } from '#domain/contacts.ts';
import { positionOf } from '#domain/event-columns.ts';
import type { EventIndex } from '#domain/event-index.ts';
import { knownBits } from '#domain/event-masks.ts';
import { eventsOf, run } from '#domain/event-run.ts';
import type { EventRun, IndexedEvent } from '#domain/event-run.ts';

/**
 * Where something ahead stands: `due`; `passed`, where the as-of day is beyond its date and the record knows no more;
 * `later`, where it happened after the edition and only the known-by clock admits it.
 */
export type ProspectState = 'due' | 'passed' | 'later';

/** One thing the record expects, or that happened after its edition. */
export type Prospect = {
  readonly indexed: IndexedEvent;
  readonly state: ProspectState;
  /** Since when it is known, where that is later than the edition. */
  readonly knownOn?: string;
  /** Later events in which an organization takes part that this one names too: what to read beside it, not an outcome. */
  readonly meanwhile: EventRun;
};

/** What lies ahead, in the order of time. */
export type Outlook = {
  readonly prospects: readonly Prospect[];
  /** Events of the record that happened, but after the as-of day. */
  readonly after: EventRun;
};

/** What the road ahead is read from. */
type ExpectingRecord = {
  readonly index: EventIndex;
  readonly actors: readonly Actor[];
  /** The edition: what became known after it is later knowledge. */
  readonly edition: string;
};

/**
 * What is due, and what has meanwhile happened as far as the known-by clock admits it. Events known after `knownBy` do
 * not count; what the edition already knew and lies after the as-of day is `after`.
 */
export function outlookOf({ index, actors, edition }: ExpectingRecord, { asOf, knownBy }: Clocks): Outlook {
  const day = dayNumber(asOf);
  const { columns, masks, events } = index;
  const at = (position: number) => events.at(position);
  const known = knownBits(columns, knownBy);
  const ahead = masks.due.slice();
  addAll(ahead, masks.later);
  const after = bitRange(columns.size, positionOf(columns, day + 1), columns.size);
  dropAll(after, ahead);
  keepOnly(after, known);
  keepOnly(ahead, known);
  const candidates = eventsOf(ahead, at).slice();
  const isLater = ({ event }: IndexedEvent) => event.knownOn !== undefined && event.knownOn > edition;
  const isDue = ({ event }: IndexedEvent) => event.state === 'due';
  const news = ahead.slice();
  dropAll(news, masks.due);
  const meanwhileOf = besides(index, actors, news);
  const prospects = candidates.map((indexed): Prospect => {
    const knownOn = isLater(indexed) ? indexed.event.knownOn : undefined;
    const later = knownOn === undefined ? {} : { knownOn };
    if (!isDue(indexed)) return { indexed, state: 'later', ...later, meanwhile: eventsOf(noBits(0), at) };
    const state = indexed.span.last < day ? 'passed' : 'due';
    return { indexed, state, ...later, meanwhile: meanwhileOf(indexed.position) };
  });
  return { prospects, after: eventsOf(after, at) };
}

/** For each event those of a set in which an organization takes part that takes part in it too. */
function besides(
  { columns: { values, facets, subject }, events }: EventIndex,
  actors: readonly Actor[],
  news: Bits,
): (position: number) => EventRun {
  const { starts, codes } = facets.actor;
  const organizations = new Set(actors.flatMap((a) => (a.kind === 'organization' ? [a.id] : [])));
  const isBody = values.actor.map((id) => organizations.has(id));
  const bodiesOf = (position: number): readonly number[] => {
    const found: number[] = [];
    for (let i = starts[position] ?? 0; i < (starts[position + 1] ?? 0); i++) {
      const code = codes[i] ?? -1;
      if (subject[i] !== 1 && isBody[code] === true) found.push(code);
    }
    return found;
  };
  const byBody = new Map<number, number[]>();
  for (const position of positions(news)) {
    for (const body of bodiesOf(position)) {
      const list = byBody.get(body);
      if (list === undefined) byBody.set(body, [position]);
      else list.push(position);
    }
  }
  return (position) => {
    const found = new Set(bodiesOf(position).flatMap((body) => byBody.get(body) ?? []));
    const inOrder = [...found].toSorted((a, b) => a - b);
    return run(inOrder.length, (i) => events.at(inOrder[i] ?? -1));
  };
}

/** How finely the date of something ahead is known. */
type DuePrecision = 'day' | 'days' | 'month' | 'year' | 'fiscal year';

/** A date of something ahead, in words and with its precision; of a fiscal year also the days it covers. */
export type DueDate = {
  readonly text: string;
  readonly precision: DuePrecision;
  readonly days?: string;
};

/** How a date ahead is shown: "Feb 2025", month; "FY2027", fiscal year, "1 Apr 2027–31 Mar 2028". */
export function dueDate(date: string): DueDate {
  const { first, last, precision } = dateSpan(date);
  if (precision !== 'range') return { text: formatDate(date), precision };
  const year = fiscalYearOf(isoDate(first));
  const span = fiscalYearSpan(year);
  return span?.first === isoDate(first) && span.last === isoDate(last)
    ? { text: year, precision: 'fiscal year', days: formatDate(date) }
    : { text: formatDate(date), precision: 'days' };
}

/** The years in which prospects begin, each with its prospects in the order of time. */
export function byYear(
  prospects: readonly Prospect[],
): readonly { readonly year: string; readonly prospects: readonly Prospect[] }[] {
  const years = [...new Set(prospects.map(yearOf))];
  return years.map((year) => ({ year, prospects: prospects.filter((p) => yearOf(p) === year) }));
}

function yearOf({ indexed }: Prospect): string {
  return isoDate(indexed.span.first).slice(0, 4);
}

/** The stretch an axis of the road ahead covers: from the month of the edition to the last day of the last prospect. */
export function roadSpan(
  prospects: readonly Prospect[],
  edition: string,
): { readonly first: DayNumber; readonly last: DayNumber } {
  const first = dayNumber(`${edition.slice(0, 7)}-01`);
  const last = prospects.reduce((day, { indexed }) => Math.max(day, indexed.span.last), dayNumber(edition));
  return { first: prospects.reduce((day, { indexed }) => Math.min(day, indexed.span.first), first), last };
}
