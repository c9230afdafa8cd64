import { z } from '#data/zod.ts';
import { fiscalYearSpan, parseDate, parseDay } from '#domain/dates.ts';

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;

/** A string of one form, refused with the words that say what was expected. */
export const form = (pattern: RegExp, expected: string) =>
  z.string().check(z.regex(pattern, { error: expected, abort: true }), z.describe(expected));

/** Readable text: never empty, never padded, never a stand-in for a missing value. */
export const words = z.string().check(
  z.regex(/^\S(?:[\s\S]*\S)?$/, {
    error: 'text without blanks around it; leave the field out where nothing is known',
    abort: true,
  }),
  z.refine((text) => !/^(?:n\/?a|unknown|none|null|tbd|-|–)$/i.test(text), {
    error: 'text; leave the field out where nothing is known',
  }),
);

/** An id: lower-case kebab words that people can read and that never change. */
export const id = form(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in lower-case words: "ishiba", "kihara-minoru"');

/** A day of the calendar. */
export const day = form(new RegExp(`^${DAY}$`), 'a day such as 2024-10-02').check(
  z.refine((text) => parseDay(text) !== undefined, { error: 'a day that the calendar has' }),
);

/** A day, a range of days, a month or a year: the EDTF subset of the contract. */
export const date = form(
  new RegExp(String.raw`^(?:\d{4}(?:-\d{2}){0,2}|${DAY}/${DAY})~?$`),
  'a date: 2024-10-02, 2024-06-13/2024-06-14, 2024-08 or 2024, with ~ at the end where approximate',
).check(
  z.refine((text) => parseDate(text) !== undefined, {
    error: 'a date that the calendar has, a range running forward',
  }),
);

/** A fiscal year by the year it begins in. */
export const fiscalYear = form(/^FY[1-9]\d{3}$/, 'a fiscal year such as FY2024');

const inOrder = (years: string): boolean => {
  const [first, last] = years.split('/').map((year) => fiscalYearSpan(year)?.first);
  return first !== undefined && last !== undefined && first < last;
};

/** What a figure covers: a date, a fiscal year, or a run of fiscal years. */
export const period = form(
  new RegExp(String.raw`^(?:\d{4}(?:-\d{2}){0,2}~?|${DAY}/${DAY}~?|FY\d{4}(?:/FY\d{4})?)$`),
  'a period: a date such as 2024-10-27, a fiscal year such as FY2024, or a run such as FY2023/FY2027',
).check(
  z.refine(
    (text) =>
      text.includes('/FY') ? inOrder(text) : (fiscalYearSpan(text) ?? parseDate(text)) !== undefined,
    { error: 'a period that the calendar has, running forward' },
  ),
);

/** A country by ISO 3166-1 alpha-2. */
export const country = form(/^[A-Z]{2}$/, 'a country code of two letters: JP, US, KR');

/** A color that can be handed to a style without further ado. */
export const color = form(/^#[0-9a-f]{6}$/i, 'a color of six hex digits: #1C4E8F');

/** A whole number from 1 up. */
export const countingNumber = z
  .int({ error: 'a whole number from 1 up' })
  .check(z.gte(1, { error: 'a whole number from 1 up' }));

/** A list that is not empty. */
export const some = <Item extends z.core.SomeType>(item: Item, expected: string) =>
  z.array(item).check(z.minLength(1, { error: expected }));
