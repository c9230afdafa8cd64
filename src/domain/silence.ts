import type { Days } from '#domain/bins.ts';
import type { DayNumber } from '#domain/dates.ts';
import { MARKED } from '#domain/event-columns.ts';
import type { EventColumns } from '#domain/event-columns.ts';

/** The time between two consecutive contacts. */
export type Silence = {
  /** Last day of the contact before, and first day of the one after. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** From the one to the other: 14 from 1 to 15 October. */
  readonly days: number;
  /** The days of the disputed contacts that lie in between, if they took place as written. */
  readonly disputed: readonly Days[];
  /** Contacts of which only the month or year is known and that may lie in between. */
  readonly undated: number;
};

/** Contacts by their positions, ascending, in columns that say when each of them was. */
export type DatedContacts = {
  readonly columns: Pick<EventColumns, 'first' | 'last' | 'marked'>;
  readonly positions: readonly number[];
};

/** Whether the days of an event are known: not only its month or year, and not an approximate date. */
export function hasDay({ marked }: Pick<EventColumns, 'marked'>, position: number): boolean {
  return ((marked[position] ?? 0) & (MARKED.vague | MARKED.approximate)) === 0;
}

/**
 * The silences between contacts given in the order of time, earliest first. Only undisputed contacts with known days
 * begin and end a silence. Contacts on one day, and those that overlap, have none between them. The silences and the days from the
 * first to the last day of each uninterrupted stretch add up to the whole span (a law of the tests).
 */
export function silences(contacts: DatedContacts): readonly Silence[] {
  return Array.from(gaps(contacts), (gap) => silenceOf(gap, contacts));
}

/** The longest silence, the earliest of several equal ones; undefined with fewer than two days of contact. */
export function longestSilence(contacts: DatedContacts): Silence | undefined {
  let longest: Gap | undefined;
  for (const gap of gaps(contacts)) {
    if (longest === undefined || gap.to - gap.from > longest.to - longest.from) longest = gap;
  }
  return longest === undefined ? undefined : silenceOf(longest, contacts);
}

type Gap = Pick<Silence, 'from' | 'to'>;

function* gaps({ columns, positions }: DatedContacts): Generator<Gap> {
  let before: DayNumber | undefined;
  for (const position of positions) {
    if (!isSure(columns, position)) continue;
    const first = columns.first[position] ?? 0;
    const last = columns.last[position] ?? 0;
    if (before !== undefined && first > before) yield { from: before, to: first };
    if (before === undefined || last > before) before = last;
  }
}

/** A gap with the contacts that are no end of it but may lie in it. */
function silenceOf({ from, to }: Gap, { columns, positions }: DatedContacts): Silence {
  const disputed: Days[] = [];
  let undated = 0;
  for (const position of positions) {
    const first = columns.first[position] ?? 0;
    const last = columns.last[position] ?? 0;
    if (first >= to) break;
    if (last <= from) continue;
    if (!hasDay(columns, position)) undated++;
    else if (isDisputed(columns, position)) disputed.push({ first, last });
  }
  return { from, to, days: to - from, disputed, undated };
}

/** The last undisputed contact with a known day, and the days since then: 17 from 15 November to 2 December. */
export function lastContact(
  { columns, positions }: DatedContacts,
  asOf: DayNumber,
): { readonly position: number; readonly days: number } | undefined {
  let found: number | undefined;
  let end: DayNumber = -Infinity;
  for (const position of positions) {
    const last = columns.last[position] ?? 0;
    if (!isSure(columns, position) || last < end) continue;
    found = position;
    end = last;
  }
  return found === undefined ? undefined : { position: found, days: Math.max(0, asOf - end) };
}

function isSure(columns: DatedContacts['columns'], position: number): boolean {
  return hasDay(columns, position) && !isDisputed(columns, position);
}

function isDisputed({ marked }: DatedContacts['columns'], position: number): boolean {
  return ((marked[position] ?? 0) & MARKED.disputed) !== 0;
}
