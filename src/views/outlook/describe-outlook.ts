import { plain } from '#domain/amounts.ts';
import { formatDate } from '#domain/dates.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';

import type { OutlookPicture, OutlookRow } from './outlook-picture.ts';

/** "Twelve things are due after 2 December 2024"; under a selection "Three of twelve things due … are selected". */
export function outlookTitle({ rows, asOf, filtered }: OutlookPicture): string {
  const due = rows.filter((r) => r.prospect.state === 'due');
  const day = formatDate(asOf, 'long');
  const things = due.length === 1 ? 'thing' : 'things';
  if (due.length === 0) return `Nothing on record is due after ${day}`;
  if (!filtered)
    return `${capitalized(numberWord(due.length))} ${things} ${due.length === 1 ? 'is' : 'are'} due after ${day}`;
  const matching = due.filter((r) => r.matching).length;
  const count = matching === 0 ? 'None' : capitalized(numberWord(matching));
  const verb = matching === 1 ? 'is' : 'are';
  return `${count} of ${numberWord(due.length)} ${things} due after ${day} ${verb} selected`;
}

/** Where a thing stands: "due", "expected by 18 Dec 2024", "known 27 Dec 2024". */
export function stateText({ prospect, due }: OutlookRow): string {
  const since = prospect.knownOn === undefined ? '' : `known ${formatDate(prospect.knownOn)}`;
  if (prospect.state === 'later') return since;
  const state = prospect.state === 'passed' ? `expected by ${due.text}` : 'due';
  return since === '' ? state : `${state}, ${since}`;
}

/** What the selection does here: "3 of 12 selected"; empty where nothing is selected. */
export function outlookTouched({ rows, filtered }: OutlookPicture): string {
  if (!filtered) return '';
  const matching = rows.filter((r) => r.matching).length;
  return `${matching === 0 ? 'None' : plain(matching)} of ${plain(rows.length)} selected`;
}

/** How many events the record has after the as-of day: "17 events of the record fall after 15 November 2024." */
export function afterText({ after, asOf }: OutlookPicture): string {
  const day = formatDate(asOf, 'long');
  return after.length === 1
    ? `One event of the record falls after ${day}.`
    : `${capitalized(numberWord(after.length))} events of the record fall after ${day}.`;
}

/** More than this nobody listens to. */
const MOST_DESCRIBED = 40;

/** The road ahead in sentences, for those who do not see it. */
export function describeOutlook(picture: OutlookPicture): string {
  const { rows, after, filtered } = picture;
  const parts = rows.slice(0, MOST_DESCRIBED).map((row) => {
    const state = row.prospect.state === 'due' ? '' : `, ${stateText(row)}`;
    const selected = filtered && row.matching ? ', selected' : '';
    return `${row.due.text}: ${row.title}${state}${selected}.`;
  });
  const more = rows.length - parts.length;
  return [
    `${outlookTitle(picture)}.`,
    ...parts,
    ...(more > 0 ? [`And ${more} more.`] : []),
    ...(after.length === 0 ? [] : [afterText(picture)]),
  ].join(' ');
}
