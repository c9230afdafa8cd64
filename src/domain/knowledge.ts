import { isoDate } from '#domain/dates.ts';
import { ALWAYS } from '#domain/event-columns.ts';
import type { EventColumns } from '#domain/event-columns.ts';
import type { Figure } from '#domain/evidence.ts';

/**
 * Whether something may be shown to somebody who knows only what was known by a day; what names no day was known from the
 * start. Known on 27 December 2024, it is not known by 2 December, and is by the 27th.
 */
export function isKnown({ knownOn }: { readonly knownOn?: string }, day: string): boolean {
  return knownOn === undefined || knownOn <= day;
}

/**
 * The days on which something became known that the edition did not know yet, in order, the edition first: the steps of
 * "known by". With the decided budget of fiscal 2025: 2 December 2024, 27 December 2024.
 */
export function knowledgeDays(
  edition: string,
  figures: Iterable<Figure>,
  events: Pick<EventColumns, 'knownOn'> | undefined,
): readonly string[] {
  const days = [...new Set(events?.knownOn)].filter((day) => day !== ALWAYS).map(isoDate);
  const known = [...Array.from(figures, ({ knownOn }) => knownOn), ...days];
  return [edition, ...new Set(known.filter((day) => day > edition).toSorted())];
}

/** The step before or after a day; the day itself where there is none. */
export function steppedKnowledge(days: readonly string[], knownBy: string, direction: 1 | -1): string {
  const beyond = days.filter((day) => (direction === 1 ? day > knownBy : day < knownBy));
  return (direction === 1 ? beyond[0] : beyond.at(-1)) ?? knownBy;
}
