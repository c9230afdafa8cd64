/** A day as the record writes it: "2024-10-02". */
export type ISODate = string & { readonly unit?: 'iso-day' };
/** Days since 1 January 1970, counted without time zones. */
export type DayNumber = number & { readonly unit?: 'day' };
/** The Japanese fiscal year by the year it begins in: "FY2024" runs from 1 April 2024 to 31 March 2025. */
export type FiscalYear = `FY${string}`;

/** How finely a date is known. */
export type Precision = 'day' | 'range' | 'month' | 'year';

/** The stretch a written date covers, both ends included. */
export type DateSpan = {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly precision: Precision;
  /** True for a date written with a trailing `~`. */
  readonly approximate: boolean;
};

const DAY_LENGTH = 86_400_000;
const DAY = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const MONTH = /^([1-9]\d{3})-(0[1-9]|1[0-2])$/;
const YEAR = /^[1-9]\d{3}$/;
const FISCAL_YEAR = /^FY([1-9]\d{3})$/;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The first of a month; months beyond 1 to 12 run on into the next or previous year. */
export const firstOfMonth = (year: number, month: number): DayNumber =>
  Date.UTC(year, month - 1, 1) / DAY_LENGTH;

const dayOf = (year: number, month: number, day: number): DayNumber | undefined => {
  const first = firstOfMonth(year, month);
  const inMonth = month >= 1 && month <= 12 && day >= 1 && first + day <= firstOfMonth(year, month + 1);
  return inMonth ? first + day - 1 : undefined;
};

/** The number of a day written "2024-10-02"; undefined for anything else, and for a day that no calendar has. */
export const parseDay = (text: string): DayNumber | undefined => {
  const [, year, month, day] = DAY.exec(text) ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
};

/**
 * The number of a day. `dayNumber('1970-01-02')` is 1.
 * @throws RangeError for a text that is not a day; use `parseDay` for text from outside.
 */
export const dayNumber = (date: ISODate): DayNumber => {
  const day = parseDay(date);
  if (day === undefined) throw new RangeError(`"${date}" is not a day; expected one such as 2024-10-02`);
  return day;
};

/** The day with a number, written "2024-10-02". Holds for the years 1000 to 9999. */
export const isoDate = (day: DayNumber): ISODate => new Date(day * DAY_LENGTH).toISOString().slice(0, 10);

/** The day `days` later, or earlier where `days` is negative. */
export const addDays = (date: ISODate, days: number): ISODate => isoDate(dayNumber(date) + days);

const parsePlain = (text: string): Omit<DateSpan, 'approximate'> | undefined => {
  const [from, to, ...more] = text.split('/');
  if (from === undefined || more.length > 0) return undefined;
  const first = parseDay(from);
  if (to !== undefined) {
    const last = parseDay(to);
    const ordered = first !== undefined && last !== undefined && first < last;
    return ordered ? { first, last, precision: 'range' } : undefined;
  }
  if (first !== undefined) return { first, last: first, precision: 'day' };
  if (YEAR.test(from)) {
    return {
      first: firstOfMonth(Number(from), 1),
      last: firstOfMonth(Number(from) + 1, 1) - 1,
      precision: 'year',
    };
  }
  const [, year, month] = MONTH.exec(from) ?? [];
  if (year === undefined) return undefined;
  const next = Number(month) + 1;
  return {
    first: firstOfMonth(Number(year), next - 1),
    last: firstOfMonth(Number(year), next) - 1,
    precision: 'month',
  };
};

/**
 * What a date of the record covers. Understands the EDTF subset of the contract: a day "2024-10-02", a range of days
 * "2024-06-13/2024-06-14", a month "2024-08", a year "2024", each with `~` at its end where it is approximate.
 * Undefined for anything else, for days that no calendar has, and for a range that does not run forward.
 */
export const parseDate = (text: string): DateSpan | undefined => {
  const approximate = text.endsWith('~');
  const span = parsePlain(approximate ? text.slice(0, -1) : text);
  return span && { ...span, approximate };
};

/**
 * The stretch of a date of the record, as `parseDate` reads it.
 * @throws RangeError for a text that is not a date; use `parseDate` for text from outside.
 */
export const dateSpan = (date: string): DateSpan => {
  const span = parseDate(date);
  if (!span)
    throw new RangeError(`"${date}" is not a date; expected one such as 2024-10-02, 2024-08 or 2024`);
  return span;
};

/** The fiscal year a day falls into: "FY2024" for 31 March 2025. */
export const fiscalYearOf = (date: ISODate): FiscalYear => {
  const [year, month] = isoDate(dayNumber(date)).split('-').map(Number);
  return `FY${(year ?? 0) - ((month ?? 0) < 4 ? 1 : 0)}`;
};

/** First and last day of a fiscal year written "FY2024"; undefined for anything else. */
export const fiscalYearSpan = (
  fiscalYear: string,
): { readonly first: ISODate; readonly last: ISODate } | undefined => {
  const [, digits] = FISCAL_YEAR.exec(fiscalYear) ?? [];
  const year = Number(digits);
  return digits === undefined || year === 9999
    ? undefined
    : { first: isoDate(firstOfMonth(year, 4)), last: isoDate(firstOfMonth(year + 1, 4) - 1) };
};

const READER_FORMS = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[a-z]{3,9}) (?<year>\d{4})$/,
  /^(?<month>[a-z]{3,9}) (?<day>\d{1,2})(?:st|nd|rd|th)? (?<year>\d{4})$/,
];
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)? (?=.)/;

/**
 * The day a reader typed: "2024-10-01", "1 Oct 2024", "Oct 1, 2024", "Sunday 13 October 2024", in any case.
 * Undefined for anything else: numbers alone ("10/2/2024") are not guessed at, a day needs its year.
 */
export const parseReaderDate = (text: string): ISODate | undefined => {
  const words = text
    .toLowerCase()
    .replaceAll(/[\s,.]+/g, ' ')
    .trim();
  const iso = parseDay(words);
  if (iso !== undefined) return isoDate(iso);
  const dated = words.replace(WEEKDAY, '');
  const parts = READER_FORMS.map((form) => form.exec(dated)?.groups).find((groups) => groups !== undefined);
  if (!parts) return undefined;
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(parts['month'] ?? '?'));
  const day = month < 0 ? undefined : dayOf(Number(parts['year']), month + 1, Number(parts['day']));
  return day === undefined || Number(parts['year']) < 1000 ? undefined : isoDate(day);
};

/**
 * How a date is written out: `medium` "2 Oct 2024", `long` "2 October 2024", `full` "Wednesday 2 October 2024",
 * `short` "2 Oct" (only beside a label that gives the year).
 */
export type DateStyle = 'short' | 'medium' | 'long' | 'full';

const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];

type Parts = {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** The month with its year, "2024-10", to compare by. */
  readonly key: string;
};

const partsOf = (day: DayNumber, style: DateStyle): Parts => {
  const iso = isoDate(day);
  const [year = '', month, date] = iso.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  return {
    weekday: style === 'full' ? (WEEKDAYS[((day % 7) + 7) % 7] ?? '') : '',
    day: String(Number(date)),
    month: style === 'long' || style === 'full' ? name : name.slice(0, 3),
    year: style === 'short' ? '' : year,
    key: iso.slice(0, 7),
  };
};

const join = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' ');

const rangeText = (from: Parts, to: Parts): string => {
  const sameYear = from.year === to.year;
  const month = from.key === to.key ? '' : from.month;
  const start = join(from.weekday, from.day, month, sameYear ? '' : from.year);
  const end = join(to.weekday, to.day, to.month, to.year);
  return from.weekday === '' ? `${start}–${end}` : `${start} to ${end}`;
};

/**
 * A date of the record in words: "2 Oct 2024", "13–15 Nov 2024", "30 Nov–6 Dec 2024", "Nov 2024", "2024".
 * An approximate date begins with "c.". A month keeps its year unless the style is `short`; a year is always a year.
 * @throws RangeError for a text that is not a date of the record.
 */
export const formatDate = (date: string, style: DateStyle = 'medium'): string => {
  const { first, last, precision, approximate } = dateSpan(date);
  const from = partsOf(first, style);
  const words = {
    day: () => join(from.weekday, from.day, from.month, from.year),
    range: () => rangeText(from, partsOf(last, style)),
    month: () => join(from.month, from.year),
    year: () => isoDate(first).slice(0, 4),
  };
  return join(approximate ? 'c.' : '', words[precision]());
};
