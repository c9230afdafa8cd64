const LENGTH = 86_400_000;

/**
 * The number of a day since 1 January 1970: 20 for 1970-01-21.
 * @param {string} iso such as `2024-10-02`
 */
export const dayOf = (iso) => Date.parse(iso) / LENGTH;

/**
 * The day of a number, as the record writes it.
 * @param {number} day
 */
export const isoDay = (day) => new Date(day * LENGTH).toISOString().slice(0, 10);

/**
 * The first day of a month; months beyond 12 run on into the next year.
 * @param {number} year
 * @param {number} month 1 for January
 */
export const firstOf = (year, month) => Date.UTC(year, month - 1, 1) / LENGTH;

/** What the record covers, and its edition. */
export const SPAN = { from: '1999-01-01', to: '2024-12-31' };
export const EDITION = '2024-12-31';
export const FIRST_YEAR = 1999;
export const LAST_YEAR = 2024;
