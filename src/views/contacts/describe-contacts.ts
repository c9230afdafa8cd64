import { plain } from '#domain/amounts.ts';
import { namesOf, OTHER } from '#domain/arrangements.ts';
import type { Arrangement } from '#domain/arrangements.ts';
import type { ContactSubject } from '#domain/contacts.ts';
import { formatDate, isoDate } from '#domain/dates.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';
import type { Silence } from '#domain/silence.ts';

import type { ArrangementRow, Matrix, Pair, Pauses, SilentPair } from './contact-picture.ts';

/** How many of the admitted events are contacts, and why the others are none. */
export type Census = {
  readonly admitted: number;
  readonly held: number;
  /** Contacts that had not begun by the as-of day, or are still due. */
  readonly ahead: number;
  readonly matching: number;
  readonly filtered: boolean;
  readonly asOf: string;
};

/** "60 of 106 events are contacts by 2 Dec 2024; 44 are no contact, 2 still lie ahead." */
export function censusText({ admitted, held, ahead, asOf }: Census): string {
  const none = admitted - held - ahead;
  const others = `${plain(none)} ${none === 1 ? 'is' : 'are'} no contact`;
  const later = ahead === 0 ? '' : `, ${plain(ahead)} still ${ahead === 1 ? 'lies' : 'lie'} ahead`;
  return `${plain(held)} of ${plain(admitted)} events are contacts by ${formatDate(asOf)}; ${others}${later}.`;
}

/** What the selection does to the contacts: "8 of 60 contacts selected"; empty where nothing is selected. */
export function contactsTouched({ filtered, matching, held }: Census): string {
  return filtered ? `${matching === 0 ? 'None' : plain(matching)} of ${plain(held)} contacts selected` : '';
}

/** A pair by its short names: "Kishida and Biden". */
export function pairName({ row, column }: Pair): string {
  return `${row.name.short} and ${column.name.short}`;
}

/** "1 contact", "6 contacts". */
export function contactCount(count: number): string {
  return count === 1 ? '1 contact' : `${plain(count)} contacts`;
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${numberWord(count)} times`;
}

/**
 * The finding: "Kishida and Biden were in contact most often, six times"; under a selection "Three pairs lead the
 * selection with 2 contacts each".
 */
export function matrixTitle({ pairs }: Matrix, filtered: boolean): string {
  const sizeOf = (pair: Pair) => (filtered ? pair.matching : pair.all);
  const most = pairs.reduce((n, pair) => Math.max(n, sizeOf(pair)), 0);
  const leaders = pairs.filter((pair) => sizeOf(pair) === most);
  const [first, second] = leaders;
  if (first === undefined || most === 0) {
    return filtered ? 'No pair has a contact in the selection' : 'No contact on record by this day';
  }
  const each = leaders.length === 1 ? '' : ' each';
  const finding = filtered
    ? `lead the selection with ${contactCount(most)}${each}`
    : most === 1
      ? `were in contact once${each}`
      : `were in contact most often, ${times(most)}${each}`;
  const named = [first, second].slice(0, leaders.length).flatMap((pair) => (pair ? pairName(pair) : []));
  const title = `${named.join(', ')} ${finding}`;
  return leaders.length === 1 || (leaders.length === 2 && title.length <= LONGEST_TITLE)
    ? title
    : `${capitalized(numberWord(leaders.length))} pairs ${finding}`;
}

const LONGEST_TITLE = 65;

const SUBJECT_WORDS: Readonly<Record<ContactSubject, string>> = {
  people: 'people',
  governments: 'governments',
};

/** What the matrix shows, for those who do not see it. */
export function describeMatrix(matrix: Matrix, census: Census): string {
  const { subject, pairs, rows, columns, total, shown } = matrix;
  const strongest = pairs.slice(0, 3).map((p) => `${pairName(p)} ${countText(p, census.filtered)}`);
  return [
    `${matrixTitle(matrix, census.filtered)}.`,
    `A table of ${SUBJECT_WORDS[subject]}: ${rows.length} rows, ${columns.length} columns${total === shown ? '' : `, with ${shown} of ${total} ${SUBJECT_WORDS[subject]}`}; each cell counts the contacts both take part in.`,
    ...(strongest.length === 0 ? [] : [`Most contacts: ${strongest.join(', ')}.`]),
    censusText(census),
  ].join(' ');
}

/** The numbers of a pair: "6 contacts", under a selection "6 contacts, 2 selected", with the disputed ones. */
export function countText({ all, matching, disputed }: Pair, filtered: boolean): string {
  const selected = filtered ? [`${plain(matching)} selected`] : [];
  const doubt = disputed === 0 ? [] : [`${plain(disputed)} disputed`];
  return [contactCount(all), ...selected, ...doubt].join(', ');
}

/** How an arrangement is called: by the body that meets in it, else by its governments. */
export function arrangementName({ id, governments, body }: Arrangement): string {
  if (id === OTHER) return 'Other';
  return body?.name.short ?? namesOf(governments);
}

/** What stands under the name: the governments of a body, the sets that Other collects. */
export function arrangementMembers({ id, governments, body, parts }: Arrangement): string {
  if (id === OTHER) {
    const more = parts.length - MOST_DESCRIBED;
    return [...parts.slice(0, MOST_DESCRIBED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
  }
  return body === undefined ? '' : namesOf(governments);
}

/** The finding: "Japan–US had the most contacts, 30 of 60"; under a selection, of the selected ones. */
export function arrangementsTitle(rows: readonly ArrangementRow[], { filtered }: Census): string {
  const sizeOf = (row: ArrangementRow) => (filtered ? row.matching : row.all);
  const total = rows.reduce((sum, row) => sum + sizeOf(row), 0);
  const named = rows.filter((row) => row.arrangement.id !== OTHER);
  const most = named.reduce((n, row) => Math.max(n, sizeOf(row)), 0);
  const leaders = named.filter((row) => sizeOf(row) === most);
  const [leader] = leaders;
  const kind = filtered ? 'selected contacts' : 'contacts';
  if (leader === undefined || most === 0)
    return filtered ? 'No contact matches' : 'No contact on record by this day';
  if (leaders.length > 1) {
    return `${capitalized(numberWord(leaders.length))} arrangements share the lead with ${contactCount(most)} each`;
  }
  return `${arrangementName(leader.arrangement)} had the most ${kind}, ${plain(most)} of ${plain(total)}`;
}

/** More than this nobody listens to. */
const MOST_DESCRIBED = 20;

/** What the arrangements show, for those who do not see them. */
export function describeArrangements(rows: readonly ArrangementRow[], census: Census): string {
  const parts = rows.slice(0, MOST_DESCRIBED).map((row) => {
    const { arrangement, all, matching, pauses } = row;
    const selected = census.filtered ? `, ${matching} selected` : '';
    const longest = pauses.longest === undefined ? '' : `, longest silence ${silenceText(pauses.longest)}`;
    return `${arrangementName(arrangement)}: ${contactCount(all)}${selected}${longest}.`;
  });
  const more = rows.length - parts.length;
  return [
    `${arrangementsTitle(rows, census)}.`,
    ...parts,
    ...(more > 0 ? [`And ${more} more arrangements.`] : []),
    censusText(census),
  ].join(' ');
}

/** A silence in words: "72 days, 11 Jul to 21 Sep 2024". */
export function silenceText({ days, from, to }: Silence): string {
  return `${dayCount(days)}, ${silenceDates(from, to)}`;
}

/** The dates of a silence: "11 Jul to 21 Sep 2024"; `short` without the year where both ends share one. */
export function silenceDates(from: number, to: number, style: 'short' | 'medium' = 'medium'): string {
  const [first, last] = [isoDate(from), isoDate(to)];
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${formatDate(first, sameYear ? 'short' : 'medium')} to ${formatDate(last, sameYear ? style : 'medium')}`;
}

/** "1 day", "72 days". */
export function dayCount(days: number): string {
  return days === 1 ? '1 day' : `${plain(days)} days`;
}

/** What to know about a silence: disputed contacts, and contacts without a day, that may lie in it. */
export function silenceDoubts({ disputed, undated }: Silence): readonly string[] {
  return [
    ...(disputed.length > 0 ? [`without ${disputedText(disputed)}`] : []),
    ...(undated > 0 ? [`${contactCount(undated)} without a known day may lie in it`] : []),
  ];
}

const MOST_NAMED = 4;

function disputedText(disputed: Silence['disputed']): string {
  if (disputed.length > MOST_NAMED) return `${plain(disputed.length)} disputed contacts`;
  const days = disputed.map(({ first, last }) => {
    const [from, to] = [isoDate(first), isoDate(last)];
    return formatDate(from === to ? from : `${from}/${to}`);
  });
  return `the disputed ${days.length === 1 ? 'contact' : 'contacts'} of ${days.join(' and ')}`;
}

/** The last contact in words: "15 Nov 2024, 17 days before"; a reason where there is none. */
export function lastText({ last }: Pauses): string {
  if (last === undefined) return 'none with a known day';
  return `${lastDay(last.contact)}, ${sinceText(last.days)}`;
}

/** The last day of a contact: "15 Nov 2024". */
export function lastDay({ span }: IndexedEvent): string {
  return formatDate(isoDate(span.last));
}

/** How long ago the last contact was on the as-of day: "17 days before". */
export function sinceText(days: number): string {
  return days === 0 ? 'the same day' : `${dayCount(days)} before`;
}

/** The finding: "Okano and Kim Hong-kyun had the longest silence, 138 days". */
export function silencesTitle(list: readonly SilentPair[]): string {
  const [first] = list;
  if (first === undefined) return 'No pair has two contacts with known days';
  const level = list.filter((one) => one.silence.days === first.silence.days);
  const days = dayCount(first.silence.days);
  if (level.length === 1) return `${pairName(first.pair)} had the longest silence, ${days}`;
  return `${capitalized(numberWord(level.length))} pairs had the longest silence, ${days}`;
}

/** What the list of silences shows, for those who do not see it. */
export function describeSilences(list: readonly SilentPair[], shown: number): string {
  const parts = list
    .slice(0, shown)
    .map(({ pair, silence }) =>
      [`${pairName(pair)}: ${silenceText(silence)}`, ...silenceDoubts(silence)].join('; '),
    );
  return [
    `${silencesTitle(list)}.`,
    'The longest time between two consecutive contacts of a pair in this record; a gap in the record does not prove that they did not speak. Only undisputed contacts with a known day count.',
    ...parts.map((part) => `${part}.`),
  ].join(' ');
}

/** The title of the list: "8 selected contacts", "60 contacts by 2 Dec 2024". */
export function listTitle({ filtered, matching, held, asOf }: Census): string {
  if (!filtered) return `${contactCount(held)} by ${formatDate(asOf)}`;
  return matching === 0
    ? 'No contact is selected'
    : `${plain(matching)} selected ${matching === 1 ? 'contact' : 'contacts'}`;
}

/** A contact in one line: "10 Jul 2024, Kishida at Biden’s NATO summit dinner, disputed". */
export function contactLine({ event }: IndexedEvent): string {
  const doubt = event.state === 'disputed' ? ', disputed' : '';
  return `${formatDate(event.date)}, ${event.title.en}${doubt}`;
}
