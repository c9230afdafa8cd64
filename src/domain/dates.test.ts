import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateSpan,
  dayNumber,
  fiscalYearOf,
  fiscalYearSpan,
  formatDate,
  isoDate,
  parseDate,
  parseDay,
  parseReaderDate,
} from './dates.ts';

/** Days from 1 January 1000 to 31 December 9998. */
const anyDay = fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9998-12-31') });

describe('a day', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2024-02-29', 19_782],
    ['2024-10-27', 20_023],
  ])('%s is day %i', (date, day) => {
    expect(dayNumber(date)).toBe(day);
    expect(isoDate(day)).toBe(date);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-01-00',
    '24-01-01',
    '2024-1-1',
    '',
  ])('refuses %s', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  it('names the text that it refuses', () => {
    expect(() => dayNumber('2024-02-30')).toThrow(
      '"2024-02-30" is not a day; expected one such as 2024-10-02',
    );
  });

  it('comes back from its number, and days add up', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 365 }), (day, days) => {
        expect(dayNumber(isoDate(day))).toBe(day);
        fc.pre(day + days >= dayNumber('1000-01-01'));
        expect(dayNumber(addDays(isoDate(day), days)) - day).toBe(days);
      }),
    );
  });

  it('orders as its text does', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => isoDate(a) < isoDate(b) === a < b));
  });
});

describe('a date of the record', () => {
  it.each([
    ['2024-10-02', '2024-10-02', '2024-10-02', 'day', false],
    ['2024-06-13/2024-06-14', '2024-06-13', '2024-06-14', 'range', false],
    ['2024-08', '2024-08-01', '2024-08-31', 'month', false],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', false],
    ['2024-12~', '2024-12-01', '2024-12-31', 'month', true],
    ['2024', '2024-01-01', '2024-12-31', 'year', false],
    ['2027~', '2027-01-01', '2027-12-31', 'year', true],
  ])('%s runs from %s to %s', (text, first, last, precision, approximate) => {
    expect(parseDate(text)).toEqual({
      first: dayNumber(first),
      last: dayNumber(last),
      precision,
      approximate,
    });
  });

  it.each([
    '2024-02-30',
    '2024-06-14/2024-06-13',
    '2024-06-13/2024-06-13',
    '2024-06-13/2024-06-14/2024-06-15',
    '2024-06/2024-07',
    '2024-13',
    '2024-00',
    '~2024',
    '2024~~',
    '2024-10-02 ',
    '2024-10-2',
    'FY2024',
    '',
    '/',
  ])('refuses "%s"', (text) => {
    expect(parseDate(text)).toBeUndefined();
    expect(() => dateSpan(text)).toThrow(`"${text}" is not a date`);
  });

  it('covers every day between its ends', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (first, length) => {
        const span = dateSpan(`${isoDate(first)}/${isoDate(first + length)}`);
        expect(span).toEqual({ first, last: first + length, precision: 'range', approximate: false });
      }),
    );
  });

  it('lies in its month, and its month in its year', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [month, year] = [dateSpan(isoDate(day).slice(0, 7)), dateSpan(isoDate(day).slice(0, 4))];
        expect(month.first <= day && day <= month.last).toBe(true);
        expect(year.first <= month.first && month.last <= year.last).toBe(true);
      }),
    );
  });
});

describe('a fiscal year', () => {
  it.each([
    ['2024-04-01', 'FY2024'],
    ['2025-03-31', 'FY2024'],
    ['2024-03-31', 'FY2023'],
    ['2024-12-02', 'FY2024'],
  ])('%s lies in %s', (date, fiscalYear) => {
    expect(fiscalYearOf(date)).toBe(fiscalYear);
  });

  it('runs from April to March', () => {
    expect(fiscalYearSpan('FY2024')).toEqual({ first: '2024-04-01', last: '2025-03-31' });
    expect(fiscalYearSpan('2024')).toBeUndefined();
    expect(fiscalYearSpan('FY24')).toBeUndefined();
  });

  it('contains the days that name it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        fc.pre(day >= dayNumber('1001-01-01'));
        const span = fiscalYearSpan(fiscalYearOf(isoDate(day)));
        expect(span && span.first <= isoDate(day) && isoDate(day) <= span.last).toBe(true);
      }),
    );
  });
});

describe('a date in words', () => {
  it.each([
    ['2024-10-02', '2 Oct', '2 Oct 2024', '2 October 2024', 'Wednesday 2 October 2024'],
    ['2024-10-13', '13 Oct', '13 Oct 2024', '13 October 2024', 'Sunday 13 October 2024'],
    [
      '2024-11-13/2024-11-15',
      '13–15 Nov',
      '13–15 Nov 2024',
      '13–15 November 2024',
      'Wednesday 13 to Friday 15 November 2024',
    ],
    [
      '2024-11-30/2024-12-06',
      '30 Nov–6 Dec',
      '30 Nov–6 Dec 2024',
      '30 November–6 December 2024',
      'Saturday 30 November to Friday 6 December 2024',
    ],
    [
      '2024-12-30/2025-01-02',
      '30 Dec–2 Jan',
      '30 Dec 2024–2 Jan 2025',
      '30 December 2024–2 January 2025',
      'Monday 30 December 2024 to Thursday 2 January 2025',
    ],
    ['2024-11', 'Nov', 'Nov 2024', 'November 2024', 'November 2024'],
    ['2024-11~', 'c. Nov', 'c. Nov 2024', 'c. November 2024', 'c. November 2024'],
    ['2027', '2027', '2027', '2027', '2027'],
  ])('%s', (date, short, medium, long, full) => {
    expect(formatDate(date, 'short')).toBe(short);
    expect(formatDate(date)).toBe(medium);
    expect(formatDate(date, 'long')).toBe(long);
    expect(formatDate(date, 'full')).toBe(full);
  });

  it('knows the weekdays before 1970', () => {
    expect(formatDate('1945-08-15', 'full')).toBe('Wednesday 15 August 1945');
  });

  it('refuses what is not a date', () => {
    expect(() => formatDate('soon')).toThrow('"soon" is not a date');
  });
});

describe('a date as a reader types it', () => {
  it.each([
    '2024-10-01',
    '1 Oct 2024',
    'Oct 1 2024',
    '1 October 2024',
    'October 1, 2024',
    'Oct. 1, 2024',
    '1st oct 2024',
    '01 OCT 2024',
    '  1  Oct  2024 ',
    'Tuesday 1 October 2024',
    'Tue, 1 Oct 2024',
  ])('"%s" is 1 October 2024', (text) => {
    expect(parseReaderDate(text)).toBe('2024-10-01');
  });

  it('takes "Sept"', () => expect(parseReaderDate('Sept 27, 2024')).toBe('2024-09-27'));

  it.each([
    '10/1/2024',
    '1 Oct',
    'Oct 2024',
    '31 Feb 2024',
    '2024-02-30',
    '1 Foo 2024',
    '1 Oct 0024',
    'yesterday',
    '',
  ])('does not guess at "%s"', (text) => {
    expect(parseReaderDate(text)).toBeUndefined();
  });

  it('reads back every date that the page writes', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('medium', 'long', 'full'), (day, style) => {
        expect(parseReaderDate(formatDate(isoDate(day), style))).toBe(isoDate(day));
      }),
    );
  });
});
