import { fiscalYearSpan, formatDate, isoDate, parseDate, parseReaderDate } from '#domain/dates.ts';
import type { ISODate } from '#domain/dates.ts';

/** The days a reader means, first and last inclusive, and how they are called: "2 Oct 2024", "Oct 2024", "FY2024". */
export type ReaderSpan = { readonly first: ISODate; readonly last: ISODate; readonly name: string };

const BETWEEN = /\s+(?:to|until|-|–)\s+/;

/**
 * The days a reader typed: a day in any form `parseReaderDate` takes, a month "Oct 2024" or "2024-10", a year "2024", a
 * fiscal year "FY2024", or two of them with "to" between. Undefined for anything else.
 */
export function readerSpan(text: string): ReaderSpan | undefined {
  const [start = '', end, ...more] = text.trim().split(BETWEEN);
  const from = oneSpan(start);
  if (end === undefined) return from;
  const to = oneSpan(end);
  if (from === undefined || to === undefined || more.length > 0 || from.first > to.last) return undefined;
  return { first: from.first, last: to.last, name: `${from.name} to ${to.name}` };
}

function oneSpan(text: string): ReaderSpan | undefined {
  const day = parseReaderDate(text);
  if (day !== undefined) return { first: day, last: day, name: formatDate(day) };
  const fiscalYear = text.toUpperCase().replace(/\s/g, '');
  const year = fiscalYearSpan(fiscalYear);
  if (year !== undefined) return { ...year, name: fiscalYear };
  const month = /[a-z]/i.test(text) ? parseReaderDate(`1 ${text}`)?.slice(0, 7) : text;
  const span = parseDate(month ?? '');
  if (month === undefined || span === undefined || span.approximate) return undefined;
  return { first: isoDate(span.first), last: isoDate(span.last), name: formatDate(month) };
}
