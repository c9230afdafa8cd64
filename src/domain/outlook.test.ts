import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Actor } from '#domain/actors.ts';
import { participants } from '#domain/contacts.ts';
import { isoDate } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';
import type { EventRecord } from '#domain/events.ts';
import { byYear, dueDate, outlookOf, roadSpan } from '#domain/outlook.ts';
import { ACTORS as RANDOM_ACTORS, EDITION, indexOf, LENGTHS, randomEvents } from '#domain/random-record.ts';

const CITE = [{ source: 'chronicle', locator: 'page 1' }];

type Sketch = Pick<EventRecord, 'id' | 'date' | 'state'> & {
  readonly knownOn?: string;
  readonly who?: string;
};

function happening({ id, date, state, knownOn, who }: Sketch): EventRecord {
  return {
    id,
    date,
    title: { en: id },
    actors: who === undefined ? [] : [{ actor: who }],
    themes: [],
    kind: 'government',
    format: 'none',
    level: 'official',
    state,
    confidence: 'A',
    ...(knownOn === undefined ? {} : { knownOn }),
    cite: CITE,
  };
}

const ACTORS: readonly Actor[] = [
  { id: 'command', kind: 'organization', name: { en: 'Command', short: 'Command' }, aliases: [], cite: CITE },
  { id: 'ishiba', kind: 'person', name: { en: 'Ishiba', short: 'Ishiba' }, aliases: [], cite: CITE },
];

const EVENTS = [
  happening({ id: 'runoff', date: '2024-11-11', state: 'occurred' }),
  happening({ id: 'exercise', date: '2024-11-13/2024-11-15', state: 'occurred' }),
  happening({ id: 'decision', date: '2024-12-18', state: 'due' }),
  happening({ id: 'budget', date: '2024-12-27', state: 'occurred', knownOn: '2024-12-27', who: 'ishiba' }),
  happening({ id: 'aim', date: '2025-02', state: 'due', who: 'ishiba' }),
  happening({ id: 'launch', date: '2025-03-24', state: 'occurred', knownOn: '2025-03-24', who: 'command' }),
  happening({ id: 'command', date: '2025-04-01/2026-03-31', state: 'due', who: 'command' }),
];

const INDEX = eventIndex({ edition: '2024-12-02', events: EVENTS, actors: ACTORS, offices: [], tenures: [] });
const RECORD = { index: INDEX, actors: ACTORS, edition: '2024-12-02' };

const listed = (asOf: string, knownBy: string) =>
  outlookOf(RECORD, { asOf, knownBy }).prospects.map((p) => [p.indexed.event.id, p.state]);

describe(outlookOf, () => {
  it('lists what is due at the edition', () => {
    expect(listed('2024-12-02', '2024-12-02')).toEqual([
      ['decision', 'due'],
      ['aim', 'due'],
      ['command', 'due'],
    ]);
  });

  it('says what the as-of day has passed, its own day not yet', () => {
    expect(listed('2024-12-18', '2024-12-02')[0]).toEqual(['decision', 'due']);
    expect(listed('2025-03-01', '2024-12-02')).toEqual([
      ['decision', 'passed'],
      ['aim', 'passed'],
      ['command', 'due'],
    ]);
  });

  it('admits later knowledge only up to its clock, and sets it beside what names the same body', () => {
    const { prospects } = outlookOf(RECORD, { asOf: '2024-12-02', knownBy: '2025-03-24' });
    expect(prospects.map((p) => [p.indexed.event.id, p.state, p.knownOn])).toEqual([
      ['decision', 'due', undefined],
      ['budget', 'later', '2024-12-27'],
      ['aim', 'due', undefined],
      ['launch', 'later', '2025-03-24'],
      ['command', 'due', undefined],
    ]);
    expect(prospects.map((p) => Array.from(p.meanwhile, (e) => e.event.id))).toEqual([
      [],
      [],
      [],
      [],
      ['launch'],
    ]);
    expect(listed('2024-12-02', '2025-03-23')).toHaveLength(4);
  });

  it('sets beside it what naming the bodies one by one does (law)', () => {
    const bodies = new Set(RANDOM_ACTORS.flatMap((a) => (a.kind === 'organization' ? [a.id] : [])));
    const bodiesOf = (event: EventRecord) => participants(event).filter((id) => bodies.has(id));
    fc.assert(
      fc.property(fc.tuple(fc.nat(), fc.constantFrom(...LENGTHS)), (seed) => {
        const index = indexOf(randomEvents(seed));
        const clocks = { asOf: EDITION, knownBy: '2025-03-24' };
        const { prospects } = outlookOf({ index, actors: RANDOM_ACTORS, edition: EDITION }, clocks);
        const news = prospects.filter((p) => p.state === 'later').map((p) => p.indexed.event);
        for (const { indexed, state, meanwhile } of prospects) {
          const own = bodiesOf(indexed.event);
          const expected =
            state === 'later' ? [] : news.filter((e) => bodiesOf(e).some((id) => own.includes(id)));
          expect(Array.from(meanwhile, (e) => e.event)).toEqual(expected);
        }
      }),
    );
  });

  it('sets apart what the record knows after an earlier day', () => {
    const after = (asOf: string) =>
      Array.from(outlookOf(RECORD, { asOf, knownBy: '2024-12-02' }).after, (e) => e.event.id);
    expect(after('2024-12-02')).toEqual([]);
    expect(after('2024-11-11')).toEqual(['exercise']);
    expect(after('2024-11-10')).toEqual(['runoff', 'exercise']);
  });
});

describe(dueDate, () => {
  it('names the precision', () => {
    expect(dueDate('2024-12-18')).toEqual({ text: '18 Dec 2024', precision: 'day' });
    expect(dueDate('2025-01~')).toEqual({ text: 'c. Jan 2025', precision: 'month' });
    expect(dueDate('2026')).toEqual({ text: '2026', precision: 'year' });
    expect(dueDate('2027-04-01/2028-03-31')).toEqual({
      text: 'FY2027',
      precision: 'fiscal year',
      days: '1 Apr 2027–31 Mar 2028',
    });
    expect(dueDate('2025-07-01/2025-07-03')).toEqual({ text: '1–3 Jul 2025', precision: 'days' });
  });
});

describe(byYear, () => {
  it('groups by the year in which things are due to begin', () => {
    const { prospects } = outlookOf(RECORD, { asOf: '2024-12-02', knownBy: '2024-12-02' });
    expect(byYear(prospects).map((g) => [g.year, g.prospects.length])).toEqual([
      ['2024', 1],
      ['2025', 2],
    ]);
    const span = roadSpan(prospects, '2024-12-02');
    expect([isoDate(span.first), isoDate(span.last)]).toEqual(['2024-12-01', '2026-03-31']);
  });
});
