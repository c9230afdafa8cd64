import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dateSpan, dayNumber, formatDate, isoDate } from '#domain/dates.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import type { EventState } from '#domain/events.ts';
import { hasDay, lastContact, longestSilence, silences } from '#domain/silence.ts';

function contact(date: string, position: number, state: EventState = 'occurred'): IndexedEvent {
  return {
    position,
    span: dateSpan(date),
    event: {
      id: `${position}`,
      date,
      title: { en: date },
      actors: [],
      themes: [],
      kind: 'meeting',
      format: 'in-person',
      level: 'leader',
      state,
      confidence: 'A',
      cite: [],
    },
  };
}

const sorted = (dates: readonly string[]) =>
  dates
    .map((date, i) => contact(date, i))
    .toSorted((a, b) => a.span.first - b.span.first || a.span.last - b.span.last);

describe(silences, () => {
  it('counts the days from one contact to the next', () => {
    const found = silences(sorted(['2024-06-14', '2024-07-10', '2024-07-11', '2024-09-21', '2024-09-21']));
    expect(found.map((s) => s.days)).toEqual([26, 1, 72]);
  });

  it('begins on the last day of a range and ends on the first', () => {
    const found = silences(
      sorted(['2024-06-27/2024-06-29', '2024-06-28', '2024-07-18', '2024-11-13/2024-11-15']),
    );
    expect(found.map((s) => [isoDate(s.from), isoDate(s.to), s.days])).toEqual([
      ['2024-06-29', '2024-07-18', 19],
      ['2024-07-18', '2024-11-13', 118],
    ]);
  });

  it('passes over contacts without a day and says that they may lie in between', () => {
    const [first, second] = silences(
      sorted(['2023', '2024-10-31', '2024-11', '2024-11-05~', '2024-11-13', '2024-11-20']),
    );
    expect(first).toMatchObject({ days: 13, undated: 2 });
    expect(second).toMatchObject({ days: 7, undated: 1 });
    expect(hasDay(contact('2024-11', 0))).toBe(false);
  });

  it('passes over disputed contacts and names those that lie in between', () => {
    const list = [
      contact('2024-05-31', 0),
      contact('2024-05-31', 1, 'disputed'),
      contact('2024-10-13', 2, 'disputed'),
      contact('2024-10-16', 3),
    ];
    const longest = longestSilence(list);
    expect(longest?.days).toBe(138);
    expect(longest?.disputed.map((c) => c.event.date)).toEqual(['2024-10-13']);
    expect(lastContact(list.slice(0, 3), dayNumber('2024-10-14'))?.days).toBe(136);
  });

  it('knows none with a single day of contact', () => {
    expect(longestSilence([])).toBeUndefined();
    expect(longestSilence(sorted(['2024-07-28', '2024-07-28', '2024-11']))).toBeUndefined();
  });
});

describe(lastContact, () => {
  it('counts the days since then', () => {
    const last = lastContact(
      sorted(['2024-10-31', '2024-11-13/2024-11-15', '2024-11']),
      dayNumber('2024-12-02'),
    );
    expect(last?.days).toBe(17);
    expect(formatDate(last?.contact.event.date ?? '')).toBe('13–15 Nov 2024');
    expect(lastContact(sorted(['2024-11']), dayNumber('2024-12-02'))).toBeUndefined();
  });

  it('is no day off while a contact still goes on', () => {
    expect(lastContact(sorted(['2024-11-13/2024-11-15']), dayNumber('2024-11-14'))?.days).toBe(0);
  });
});

describe('laws of silences', () => {
  const day = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2024-12-31') });

  it('between single days they add up to the whole span', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), (days) => {
        const found = silences(sorted(days.map(isoDate)));
        const total = found.reduce((sum, s) => sum + s.days, 0);
        expect(total).toBe(Math.max(...days) - Math.min(...days));
      }),
    );
  });

  it('with ranges they leave exactly the days that the contacts cover', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.integer({ min: 0, max: 20 })), { minLength: 1 }), (ranges) => {
        const list = sorted(
          ranges.map(([first, more]) =>
            more === 0 ? isoDate(first) : `${isoDate(first)}/${isoDate(first + more)}`,
          ),
        );
        const covered = new Set(
          ranges.flatMap(([first, more]) => Array.from({ length: more }, (_, i) => first + i)),
        );
        const first = Math.min(...ranges.map(([from]) => from));
        const last = Math.max(...ranges.map(([from, more]) => from + more));
        const total = silences(list).reduce((sum, s) => sum + s.days, 0);
        expect(total + covered.size).toBe(last - first);
      }),
    );
  });
});
