import type { DayNumber } from '#domain/dates.ts';
import type { IndexedEvent } from '#domain/event-run.ts';

/** The time between two consecutive contacts. */
export type Silence = {
  /** Last day of the contact before, and first day of the one after. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** From the one to the other: 14 from 1 to 15 October. */
  readonly days: number;
  /** Disputed contacts that lie in between, if they took place as written. */
  readonly disputed: readonly IndexedEvent[];
  /** Contacts of which only the month or year is known and that may lie in between. */
  readonly undated: number;
};

/** Whether the days of an event are known: not only its month or year, and not an approximate date. */
export function hasDay({ span }: IndexedEvent): boolean {
  return (span.precision === 'day' || span.precision === 'range') && !span.approximate;
}

/**
 * The silences between contacts given in the order of time, earliest first. Only undisputed contacts with known days
 * begin and end a silence. Contacts on one day, and those that overlap, have none between them. The silences and the days from the
 * first to the last day of each uninterrupted stretch add up to the whole span (a law of the tests).
 */
export function silences(contacts: readonly IndexedEvent[]): readonly Silence[] {
  const undated = contacts.filter((c) => !hasDay(c));
  const disputed = contacts.filter((c) => hasDay(c) && isDisputed(c));
  const found: Silence[] = [];
  let before: IndexedEvent | undefined;
  for (const after of contacts) {
    if (!isSure(after)) continue;
    if (before !== undefined && after.span.first > before.span.last) {
      const [from, to] = [before.span.last, after.span.first];
      const inside = ({ span }: IndexedEvent) => span.first < to && span.last > from;
      found.push({
        from,
        to,
        days: to - from,
        disputed: disputed.filter(inside),
        undated: undated.filter(inside).length,
      });
    }
    if (before === undefined || after.span.last >= before.span.last) before = after;
  }
  return found;
}

/** The longest silence, the earliest of several equal ones; undefined with fewer than two days of contact. */
export function longestSilence(contacts: readonly IndexedEvent[]): Silence | undefined {
  return silences(contacts).reduce<Silence | undefined>(
    (longest, silence) => (longest === undefined || silence.days > longest.days ? silence : longest),
    undefined,
  );
}

/** The last undisputed contact with a known day, and the days since then: 17 from 15 November to 2 December. */
export function lastContact(
  contacts: readonly IndexedEvent[],
  asOf: DayNumber,
): { readonly contact: IndexedEvent; readonly days: number } | undefined {
  let last: IndexedEvent | undefined;
  for (const contact of contacts) {
    if (isSure(contact) && (last === undefined || contact.span.last >= last.span.last)) last = contact;
  }
  return last === undefined ? undefined : { contact: last, days: Math.max(0, asOf - last.span.last) };
}

function isSure(contact: IndexedEvent): boolean {
  return hasDay(contact) && !isDisputed(contact);
}

function isDisputed({ event }: IndexedEvent): boolean {
  return event.state === 'disputed';
}
