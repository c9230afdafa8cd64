import { formatDate, isoDate } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';
import type { IndexedEvent } from '#domain/event-index.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';
import { FACETS } from '#domain/selection.ts';
import type { Facet, Selection } from '#domain/selection.ts';

/** The months in which most events begin, and how many they are in each of them. */
export type BusiestMonths = { readonly months: readonly string[]; readonly count: number };

const LONGEST_TITLE = 80;
const LARGEST_WORD = 12;

/**
 * The months with the most events, as "2024-10", and that number. An event of several days counts in the month it
 * begins in, one of which only the year is known in none.
 */
export function busiestMonths(events: readonly IndexedEvent[]): BusiestMonths {
  const days = new Map<DayNumber, number>();
  for (const { span } of events) {
    if (span.precision !== 'year') days.set(span.first, (days.get(span.first) ?? 0) + 1);
  }
  const months = new Map<string, number>();
  for (const [day, n] of days) {
    const month = isoDate(day).slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + n);
  }
  const count = Math.max(0, ...months.values());
  return { months: [...months].flatMap(([month, n]) => (n === count ? [month] : [])), count };
}

/** What a title is made from. */
export type TitleSubject = {
  readonly events: readonly IndexedEvent[];
  readonly filtered: boolean;
  readonly selection: Selection;
  /** How a facet value is called in running text. */
  readonly label: (facet: Facet, value: string) => string;
};

/**
 * What the timeline says, in at most 80 characters: the busiest month of what is shown. "October was the busiest month,
 * with 20 of 98 events"; "Three of the eight events with South Korea fell in October".
 */
export function timelineTitle(subject: TitleSubject): string {
  const { events, filtered, selection, label } = subject;
  if (events.length === 0) return 'No event matches';
  const sentence = filtered ? filteredTitle : plainTitle;
  const asked = askedFor(selection, label);
  const title = sentence(events, asked);
  return title.length <= LONGEST_TITLE || asked === '' ? title : sentence(events, '');
}

function plainTitle(events: readonly IndexedEvent[]): string {
  const { months, count } = busiestMonths(events);
  const [only] = months;
  const total = plural(events.length, 'event');
  if (months.length === 1 && only !== undefined) {
    return `${monthName(only, events)} was the busiest month, with ${count} of ${total}`;
  }
  if (months.length === 2 && count > 1) {
    return `${listed(months, events)} were the busiest months, with ${count} of ${total} each`;
  }
  return count > 1 ? `No month had more than ${count} of ${total}` : total;
}

function filteredTitle(events: readonly IndexedEvent[], asked: string): string {
  const { months, count } = busiestMonths(events);
  const [only] = months;
  const total = events.length;
  const what = asked === '' ? 'matching event' : 'event';
  const named = asked === '' ? '' : ` ${asked}`;
  const word = total > LARGEST_WORD ? String : numberWord;
  if (count < 2) return `${plural(total, what)}${named}`;
  if (months.length === 1 && only !== undefined) {
    const month = monthName(only, events);
    if (count === total) return `All ${word(total)} ${what}s${named} fell in ${month}`;
    return `${capitalized(word(count))} of the ${word(total)} ${what}s${named} fell in ${month}`;
  }
  if (months.length === 2) {
    return `${listed(months, events)} had ${word(count)} each of the ${word(total)} ${what}s${named}`;
  }
  return `No month had more than ${word(count)} of the ${word(total)} ${what}s${named}`;
}

/** The one thing asked for beside the dates, in words; nothing where there are more, or none. */
function askedFor(selection: Selection, label: TitleSubject['label']): string {
  const asked = FACETS.flatMap((facet) => selection.values[facet].map((value) => ({ facet, value })));
  const [only] = asked;
  if (only === undefined || asked.length > 1 || selection.text.trim() !== '') return '';
  const before = { actor: 'with ', theme: 'under ', place: 'in ', format: '', level: '', kind: '' }[
    only.facet
  ];
  return before === '' ? '' : before + label(only.facet, only.value);
}

/** A month by its name; with its year where the events, which are in the order of time, are not all of one year. */
function monthName(month: string, events: readonly IndexedEvent[]): string {
  const years = [events.at(0), events.at(-1)].map((e) => isoDate(e?.span.first ?? 0).slice(0, 4));
  const name = formatDate(month, 'long');
  return years[0] === years[1] ? name.slice(0, -5) : name;
}

function listed(months: readonly string[], events: readonly IndexedEvent[]): string {
  return months.map((month) => monthName(month, events)).join(' and ');
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
