import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Actor, ActorKind } from '#domain/actors.ts';
import { OTHER, arrangementsOf, contactsPerPeriod, namesOf } from '#domain/arrangements.ts';
import { countBits } from '#domain/bitset.ts';
import { contactIndex } from '#domain/contacts.ts';
import { dayNumber } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';

const CITE = [{ source: 'chronicle', locator: 'page 1' }];

function actor(id: string, kind: ActorKind, short = id): Actor {
  return { id, kind, name: { en: id, short }, aliases: [], cite: CITE };
}

const ACTORS: readonly Actor[] = [
  actor('japan', 'government', 'Japan'),
  actor('united-states', 'government', 'US'),
  actor('south-korea', 'government', 'South Korea'),
  actor('quad', 'organization', 'Quad'),
  actor('nato', 'organization', 'NATO'),
];

type Sketch = { readonly date: string; readonly who: readonly string[] };

function contactsOf(sketches: readonly Sketch[]) {
  const events = sketches.map(({ date, who }, i) => ({
    id: `e${i}`,
    date,
    title: { en: `Event ${i}` },
    actors: who.map((id) => ({ actor: id })),
    themes: [],
    kind: 'meeting' as const,
    format: 'in-person' as const,
    level: 'leader' as const,
    state: 'occurred' as const,
    confidence: 'A' as const,
    cite: CITE,
  }));
  return contactIndex(
    eventIndex({ edition: '2024-12-02', events, actors: ACTORS, offices: [], tenures: [] }),
    ACTORS,
  );
}

const TWO = ['united-states', 'japan'];
const THREE = ['south-korea', 'japan', 'united-states', 'quad'];

const RECORD = contactsOf([
  { date: '2023', who: [...TWO, 'nato'] },
  { date: '2024-05-31', who: TWO },
  { date: '2024-06-14', who: TWO },
  { date: '2024-06-24', who: THREE },
  { date: '2024-07-10', who: ['japan', 'nato'] },
  { date: '2024-08-09', who: THREE },
  { date: '2024-11', who: [...TWO, 'south-korea'] },
  { date: '2024-11-07', who: ['japan', 'south-korea'] },
  { date: '2024-11-18', who: TWO },
  { date: '2024-11-20', who: [] },
]);

describe(arrangementsOf, () => {
  const list = arrangementsOf(RECORD, ACTORS, RECORD.all);

  it('groups by the exact set of governments, the rare ones together', () => {
    expect(list.map((a) => [a.id, countBits(a.bits)])).toEqual([
      ['japan+united-states', 4],
      ['japan+united-states+south-korea', 3],
      [OTHER, 3],
    ]);
    expect(list[2]?.parts).toEqual(['Japan alone', 'Japan–South Korea', 'no government']);
  });

  it('names the body that most of them, and no others, are held in', () => {
    expect(list.map((a) => a.body?.id)).toEqual([undefined, 'quad', undefined]);
    expect(namesOf(list[1]?.governments ?? [])).toBe('Japan–US–South Korea');
  });
});

describe(contactsPerPeriod, () => {
  const stretch = { first: dayNumber('2024-05-01'), last: dayNumber('2024-12-31') };

  it('counts by month, a month-only contact in its month', () => {
    const { unit, starts, counts, outside, undated } = contactsPerPeriod(RECORD, RECORD.all, stretch);
    expect(unit).toBe('month');
    expect(starts).toHaveLength(8);
    expect(counts).toEqual([1, 2, 1, 1, 0, 0, 4, 0]);
    expect([outside, undated]).toEqual([1, 0]);
  });

  it('puts no contact of a whole year into a month', () => {
    const { counts, outside, undated } = contactsPerPeriod(
      contactsOf([{ date: '2024', who: TWO }]),
      new Uint32Array([1]),
      { first: dayNumber('2024-01-01'), last: dayNumber('2024-12-31') },
    );
    expect(counts.every((n) => n === 0)).toBe(true);
    expect([outside, undated]).toEqual([0, 1]);
  });

  it('counts by year over a long time', () => {
    const { unit, counts } = contactsPerPeriod(RECORD, RECORD.all, {
      first: dayNumber('2000-01-01'),
      last: dayNumber('2024-12-31'),
    });
    expect(unit).toBe('year');
    expect(counts.slice(-2)).toEqual([1, 9]);
  });
});

const sketch = fc.record({
  date: fc.constantFrom('2023', '2024', '2024-06-14', '2024-07', '2024-11-13/2024-11-15', '2025-02-01'),
  who: fc.uniqueArray(fc.constantFrom(...ACTORS.map((a) => a.id)), { maxLength: 5 }),
});

describe('laws of arrangements', () => {
  it('every contact is in exactly one arrangement, and in one period or named as in none', () => {
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 40 }), (sketches) => {
        const contacts = contactsOf(sketches);
        const list = arrangementsOf(contacts, ACTORS, contacts.all);
        expect(list.reduce((sum, a) => sum + countBits(a.bits), 0)).toBe(sketches.length);
        const stretch = { first: dayNumber('2024-05-01'), last: dayNumber('2024-12-31') };
        const { counts, outside, undated } = contactsPerPeriod(contacts, contacts.all, stretch);
        expect(counts.reduce((sum, n) => sum + n, outside + undated)).toBe(sketches.length);
      }),
    );
  });
});
