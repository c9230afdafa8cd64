import { formatDate } from '#domain/dates.ts';
import type { Tally } from '#domain/event-columns.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';
import { FACETS } from '#domain/selection.ts';
import type { Facet, Selection } from '#domain/selection.ts';

const LONGEST_TITLE = 80;
const LARGEST_WORD = 12;

/** What a title is made from. */
export type TitleSubject = {
  /** What the matching events come to. */
  readonly tally: Tally;
  /** Whether they all begin in one year, so that a month needs none. */
  readonly oneYear: boolean;
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
  const { tally, filtered, selection, label } = subject;
  if (tally.total === 0) return 'No event matches';
  const sentence = filtered ? filteredTitle : plainTitle;
  const asked = askedFor(selection, label);
  const title = sentence(subject, asked);
  return title.length <= LONGEST_TITLE || asked === '' ? title : sentence(subject, '');
}

function plainTitle({ tally, oneYear }: TitleSubject): string {
  const { months, count } = tally.busiest;
  const [only] = months;
  const total = plural(tally.total, 'event');
  if (months.length === 1 && only !== undefined) {
    return `${monthName(only, oneYear)} was the busiest month, with ${count} of ${total}`;
  }
  if (months.length === 2 && count > 1) {
    return `${listed(months, oneYear)} were the busiest months, with ${count} of ${total} each`;
  }
  return count > 1 ? `No month had more than ${count} of ${total}` : total;
}

function filteredTitle({ tally, oneYear }: TitleSubject, asked: string): string {
  const { months, count } = tally.busiest;
  const [only] = months;
  const { total } = tally;
  const what = asked === '' ? 'matching event' : 'event';
  const named = asked === '' ? '' : ` ${asked}`;
  const word = total > LARGEST_WORD ? String : numberWord;
  if (count < 2) return `${plural(total, what)}${named}`;
  if (months.length === 1 && only !== undefined) {
    const month = monthName(only, oneYear);
    if (count === total) return `All ${word(total)} ${what}s${named} fell in ${month}`;
    return `${capitalized(word(count))} of the ${word(total)} ${what}s${named} fell in ${month}`;
  }
  if (months.length === 2) {
    return `${listed(months, oneYear)} had ${word(count)} each of the ${word(total)} ${what}s${named}`;
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

/** A month by its name; with its year where the events are not all of one year. */
function monthName(month: string, oneYear: boolean): string {
  const name = formatDate(month, 'long');
  return oneYear ? name.slice(0, -5) : name;
}

function listed(months: readonly string[], oneYear: boolean): string {
  return months.map((month) => monthName(month, oneYear)).join(' and ');
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
