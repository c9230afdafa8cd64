import type { Actor } from '#domain/actors.ts';
import { fiscalYearOf, fiscalYearSpan, formatDate } from '#domain/dates.ts';
import type { EventFormat, EventRecord } from '#domain/events.ts';

const MOST_NAMES = 4;

const FORMATS: Readonly<Record<EventFormat, string>> = {
  'in-person': 'in person',
  phone: 'phone',
  video: 'video',
  hybrid: 'hybrid',
  none: 'no meeting',
};

/**
 * Who took part, in short names: the people, or where none is named the bodies and governments. With more than `most`,
 * the first of them and how many more: "Kishida, Biden, Blinken, Austin +2".
 */
export function whoOf(event: EventRecord, actors: ReadonlyMap<string, Actor>, most = MOST_NAMES): string {
  const all = event.actors.flatMap(({ actor }) => actors.get(actor) ?? []);
  const people = all.filter((a) => a.kind === 'person');
  const names = (people.length > 0 ? people : all).map((a) => a.name.short);
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} +${more}` : names.join(', ');
}

/** Where it was, or how: "Seoul", "phone"; nothing for a decision without a meeting whose place is not recorded. */
function whereOf({ place, format }: EventRecord): string {
  if (place !== undefined) return place.name;
  return format === 'none' || format === 'in-person' ? '' : FORMATS[format];
}

/** The second line of an event: who, which may be cut, then where, and what is particular about its date. */
export function byline(
  event: EventRecord,
  actors: ReadonlyMap<string, Actor>,
  ahead: boolean,
): { readonly who: string; readonly where: string } {
  const monthOnly = /^\d{4}-\d{2}~?$/.test(event.date);
  const who = [ahead ? 'due' : '', whoOf(event, actors)];
  const where = [whereOf(event), monthOnly ? 'day not stated' : ''];
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
  return { who: joined(who), where: joined(where) };
}

/** How the people were in contact, in words. */
export function formatWords(format: EventFormat): string {
  return FORMATS[format];
}

/** A date as short as can be: a fiscal year by its name, others without the year everything happens in. */
export function shortDate(date: string, year: string): string {
  const fiscal = fiscalYearIn(date);
  if (fiscal !== undefined) return fiscal;
  const others = date.split('/').some((part) => !part.startsWith(year));
  return formatDate(date, others ? 'medium' : 'short');
}

/** The fiscal year a range covers exactly: "FY2027" for 1 April 2027 to 31 March 2028. */
function fiscalYearIn(date: string): string | undefined {
  const [first, last] = date.split('/');
  if (first === undefined || last === undefined) return undefined;
  const year = fiscalYearOf(first);
  const span = fiscalYearSpan(year);
  return span?.first === first && span.last === last ? year : undefined;
}
