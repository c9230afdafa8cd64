import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayNumber, isoDate } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';
import type { EventRecord, EventState } from '#domain/events.ts';
import { hasDay, lastContact, longestSilence, silences } from '#domain/silence.ts';
import type { DatedContacts } from '#domain/silence.ts';

type Dated = { readonly date: string; readonly state?: EventState };

function happening({ date, state = 'occurred' }: Dated, i: number): EventRecord {
  return {
    id: `${i}`,
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
  };
}

function contactsOf(list: readonly Dated[]): DatedContacts {
  const events = list.map(happening);
  const { columns } = eventIndex({ events, actors: [], offices: [], tenures: [], edition: '2024-12-02' });
  return { columns, positions: [...columns.first.keys()] };
}

const sorted = (dates: readonly string[]) => contactsOf(dates.map((date) => ({ date })));

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
    const { columns } = sorted(['2024-11', '2024-12-01', '2024-12-02~', '2024-12-03/2024-12-04']);
    expect([0, 1, 2, 3].map((position) => hasDay(columns, position))).toEqual([false, true, false, true]);
  });

  it('passes over disputed contacts and names those that lie in between', () => {
    const list = contactsOf([
      { date: '2024-05-31' },
      { date: '2024-05-31', state: 'disputed' },
      { date: '2024-10-13', state: 'disputed' },
      { date: '2024-10-16' },
    ]);
    const longest = longestSilence(list);
    expect(longest?.days).toBe(138);
    expect(longest?.disputed.map(({ first, last }) => [isoDate(first), isoDate(last)])).toEqual([
      ['2024-10-13', '2024-10-13'],
    ]);
    const early = { ...list, positions: list.positions.slice(0, 3) };
    expect(lastContact(early, dayNumber('2024-10-14'))?.days).toBe(136);
  });

  it('knows none with a single day of contact', () => {
    expect(longestSilence(sorted([]))).toBeUndefined();
    expect(longestSilence(sorted(['2024-07-28', '2024-07-28', '2024-11']))).toBeUndefined();
  });
});

describe(lastContact, () => {
  it('counts the days since then', () => {
    const contacts = sorted(['2024-10-31', '2024-11-13/2024-11-15', '2024-11']);
    const last = lastContact(contacts, dayNumber('2024-12-02'));
    expect(last?.days).toBe(17);
    expect(isoDate(contacts.columns.last[last?.position ?? -1] ?? 0)).toBe('2024-11-15');
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
