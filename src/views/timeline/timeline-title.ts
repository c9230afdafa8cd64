import { plain } from '#domain/amounts.ts';
import { formatDate } from '#domain/dates.ts';
import type { Tally } from '#domain/tally.ts';
import { capitalized, eventCount, numberWord } from '#domain/number-words.ts';
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
  /** The as-of day: a month that is not over by then is not spoken of as past. */
  readonly asOf: string;
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

function plainTitle({ tally, oneYear, asOf }: TitleSubject): string {
  const { months, count } = tally.busiest;
  const [only] = months;
  const total = eventCount(tally.total);
  const past = isOver(months, asOf);
  if (months.length === 1 && only !== undefined) {
    const verb = past ? 'was the busiest month, with' : 'has the most events,';
    return `${monthName(only, oneYear)} ${verb} ${plain(count)} of ${past ? total : plain(tally.total)}`;
  }
  if (months.length === 2 && count > 1) {
    const verb = past ? 'were the busiest months, with' : 'have the most events,';
    return `${listed(months, oneYear)} ${verb} ${plain(count)} of ${past ? total : plain(tally.total)} each`;
  }
  return count > 1 ? `No month ${past ? 'had' : 'has'} more than ${plain(count)} of ${total}` : total;
}

function filteredTitle({ tally, oneYear, asOf }: TitleSubject, asked: string): string {
  const { months, count } = tally.busiest;
  const [only] = months;
  const { total } = tally;
  const named = asked === '' ? ` that ${total === 1 ? 'matches' : 'match'}` : ` ${asked}`;
  const word = total > LARGEST_WORD ? (n: number) => plain(n) : numberWord;
  const past = isOver(months, asOf);
  if (count < 2) return capitalized(`${word(total)} event${total === 1 ? '' : 's'}${named}`);
  const fell = past ? 'fell in' : total === 1 ? 'is dated' : 'are dated';
  if (months.length === 1 && only !== undefined) {
    const month = monthName(only, oneYear);
    if (count === total) return `All ${word(total)} events${named} ${fell} ${month}`;
    return `${capitalized(word(count))} of the ${word(total)} events${named} ${fell} ${month}`;
  }
  if (months.length === 2) {
    return `${listed(months, oneYear)} ${past ? 'had' : 'have'} ${word(count)} each of the ${word(total)} events${named}`;
  }
  return `No month ${past ? 'had' : 'has'} more than ${word(count)} of the ${word(total)} events${named}`;
}

/** Whether all these months are over before the month of a day begins. */
function isOver(months: readonly string[], day: string): boolean {
  return months.every((month) => month < day.slice(0, 7));
}

/** What is asked for beside the dates, in words: one thing, or several actors; nothing where there is more, or none. */
function askedFor(selection: Selection, label: TitleSubject['label']): string {
  const asked = FACETS.flatMap((facet) => selection.values[facet].map((value) => ({ facet, value })));
  const [only] = asked;
  if (only === undefined || selection.text.trim() !== '') return '';
  if (asked.length > 1)
    return asked.length === selection.values.actor.length ? actorsAsked(selection, label) : '';
  const before = { actor: 'with ', theme: 'under ', place: 'in ', format: '', level: '', kind: '' }[
    only.facet
  ];
  return before === '' ? '' : before + label(only.facet, only.value);
}

/** "with both Ishiba and Biden", "with Ishiba or Biden". */
function actorsAsked({ values, actors }: Selection, label: TitleSubject['label']): string {
  const names = values.actor.map((id) => label('actor', id));
  const last = names.at(-1) ?? '';
  const rest = names.slice(0, -1).join(', ');
  if (actors === 'any') return `with ${rest} or ${last}`;
  return `with ${names.length === 2 ? 'both' : 'all of'} ${rest} and ${last}`;
}

/** A month by its name; with its year where the events are not all of one year. */
function monthName(month: string, oneYear: boolean): string {
  const name = formatDate(month, 'long');
  return oneYear ? name.slice(0, -5) : name;
}

function listed(months: readonly string[], oneYear: boolean): string {
  return months.map((month) => monthName(month, oneYear)).join(' and ');
}
