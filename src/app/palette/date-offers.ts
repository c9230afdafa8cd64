import type { Offer } from '#app/palette/offer.ts';
import { formatDate } from '#domain/dates.ts';
import type { Reading } from '#domain/reading.ts';
import { readerSpan } from '#domain/reader-span.ts';
import { admitUntil, chooseDates, showAsOf } from '#state/desk.ts';

/** What can be done with a day, a month or a year that was typed; nothing for any other query. */
export function dateOffers(query: string, { info }: Reading): readonly Offer[] {
  const span = readerSpan(query);
  if (span === undefined) return [];
  const { first, last, name } = span;
  const opening = formatDate(first);
  const end = formatDate(last);
  const orEdition = (day: string) => (day === info.created ? undefined : day);
  const offers: readonly (readonly [label: string, does: string, act: () => void])[] = [
    [
      `Show the world as of ${end}`,
      'shows cabinet, chamber and budget of that day',
      () => showAsOf(orEdition(last)),
    ],
    [`Events ${first === last ? 'on' : 'in'} ${name}`, 'filters by date', () => chooseDates(first, last)],
    [`Events from ${opening}`, 'filters by date', () => chooseDates(first, undefined)],
    [`Events until ${end}`, 'filters by date', () => chooseDates(undefined, last)],
    [`What was known by ${end}`, 'hides figures that became known later', () => admitUntil(orEdition(last))],
  ];
  return offers.map(([label, does, act]) => ({
    id: `date-${label}`,
    section: 'Dates',
    label,
    forms: [],
    weight: 0,
    does,
    act,
  }));
}
