import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Actor, ActorKind } from '#domain/actors.ts';
import { addBit, countBits, keepOnly, noBits } from '#domain/bitset.ts';
import { contactIndex, heldContacts, knownContacts } from '#domain/contacts.ts';
import { dayNumber } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';
import type { EventRecord } from '#domain/events.ts';

import { arrangementExhibit, contactListExhibit, matrixExhibit, silenceExhibit } from './contact-exhibits.ts';
import type { ContactRecord } from './contact-exhibits.ts';
import { arrangementRows, matrixOf, silentPairs } from './contact-picture.ts';
import type { ContactReading } from './contact-picture.ts';
import { censusText, countText, describeMatrix, describeSilences, matrixTitle } from './describe-contacts.ts';
import { FIRST_STOP, nextStop } from './matrix-keys.ts';

const CITE = [{ source: 'chronicle', locator: 'page 1' }];

function actor(id: string, kind: ActorKind, country: string, short: string): Actor {
  return { id, kind, name: { en: short, short }, aliases: [], country, cite: CITE };
}

const ACTORS: readonly Actor[] = [
  actor('japan', 'government', 'JP', 'Japan'),
  actor('united-states', 'government', 'US', 'US'),
  actor('south-korea', 'government', 'KR', 'South Korea'),
  actor('kishida', 'person', 'JP', 'Kishida'),
  actor('okano', 'person', 'JP', 'Okano'),
  actor('biden', 'person', 'US', 'Biden'),
  actor('campbell', 'person', 'US', 'Campbell'),
  actor('cho', 'person', 'KR', 'Cho'),
];

type Sketch = Pick<EventRecord, 'date'> & Partial<EventRecord> & { readonly who: readonly string[] };

function happening({ who, ...sketch }: Sketch, i: number): EventRecord {
  return {
    id: `e${i}`,
    title: { en: `Event ${i}` },
    actors: who.map((id) => ({ actor: id })),
    themes: [],
    kind: 'meeting',
    format: 'in-person',
    level: 'leader',
    state: 'occurred',
    confidence: 'A',
    cite: CITE,
    ...sketch,
  };
}

const TWO = ['japan', 'united-states'];
const THREE = [...TWO, 'south-korea'];

const EVENTS = [
  { date: '2024-05-31', who: ['okano', 'campbell', ...TWO] },
  { date: '2024-06-14', who: ['kishida', 'biden', ...TWO] },
  { date: '2024-07-11', who: ['kishida', 'biden', ...TWO] },
  { date: '2024-08-14', who: ['kishida'], format: 'none' as const },
  { date: '2024-09-21', who: ['kishida', 'biden', ...TWO], format: 'phone' as const },
  { date: '2024-10-13', who: ['okano', 'campbell', ...THREE], state: 'disputed' as const },
  { date: '2024-10-16', who: ['okano', 'campbell', 'cho', ...THREE], level: 'vice-minister' as const },
  { date: '2024-11', who: THREE },
  { date: '2025-02', who: ['kishida', 'biden'], state: 'due' as const },
].map(happening);

const INDEX = eventIndex({ edition: '2024-12-02', events: EVENTS, actors: ACTORS, offices: [], tenures: [] });
const STRETCH = { first: dayNumber('2024-05-01'), last: dayNumber('2024-12-31') };

function readingOf(selected?: readonly string[], asOf = '2024-12-02'): ContactReading {
  const contacts = contactIndex(INDEX, ACTORS);
  const held = heldContacts(contacts, { asOf, knownBy: '2024-12-02' });
  const matching = noBits(INDEX.events.length);
  for (const { event, position } of INDEX.events) {
    if (selected?.includes(event.id) ?? true) addBit(matching, position);
  }
  keepOnly(matching, held);
  return {
    contacts,
    actors: ACTORS,
    known: knownContacts(contacts, '2024-12-02'),
    held,
    matching,
    filtered: selected !== undefined,
    asOf: dayNumber(asOf),
  };
}

function recordOf(reading: ContactReading): ContactRecord {
  return {
    census: {
      admitted: 9,
      held: countBits(reading.held),
      ahead: 8 - countBits(reading.held),
      matching: countBits(reading.matching),
      filtered: reading.filtered,
      asOf: '2024-12-02',
    },
    contacts: reading.contacts,
    held: reading.held,
    sources: [],
    asOf: reading.asOf,
  };
}

const ALL = readingOf();
const RECORD = recordOf(ALL);
const PEOPLE = matrixOf(ALL, 'people', false);

describe(matrixOf, () => {
  it('counts each pair, with the disputed ones', () => {
    expect(PEOPLE.corner).toBe('Japan');
    expect(PEOPLE.groups).toEqual([
      { country: 'US', label: 'US', short: 'US', size: 2 },
      { country: 'KR', label: 'South Korea', short: 'KR', size: 1 },
    ]);
    expect(PEOPLE.pairs.map((p) => [p.key, p.all, p.disputed])).toEqual([
      ['kishida+biden', 3, 0],
      ['okano+campbell', 3, 1],
      ['okano+cho', 1, 0],
    ]);
    expect([PEOPLE.total, PEOPLE.shown, PEOPLE.most]).toEqual([5, 5, 3]);
  });

  it('draws at most sixty people on a side, and lists every pair', () => {
    const people = Array.from({ length: 140 }, (_, i) =>
      actor(`p${i}`, 'person', i % 2 === 0 ? 'JP' : 'US', `P${i}`),
    );
    const met = people.flatMap(({ id }, i) =>
      i % 2 === 0 ? [happening({ date: '2024-06-14', who: [...TWO, id, `p${i + 1}`] }, i)] : [],
    );
    const actors = [...ACTORS, ...people];
    const index = eventIndex({ edition: '2024-12-02', events: met, actors, offices: [], tenures: [] });
    const contacts = contactIndex(index, actors);
    const held = heldContacts(contacts, { asOf: '2024-12-02', knownBy: '2024-12-02' });
    const reading = { ...ALL, contacts, actors, known: held, held, matching: held };
    const matrix = matrixOf(reading, 'people', true);
    expect([matrix.rows.length, matrix.columns.length, matrix.pairs.length]).toEqual([60, 60, 70]);
    expect([matrix.total, matrix.widest]).toEqual([140, 120]);
    expect(PEOPLE.widest).toBe(5);
  });

  it('is symmetric for governments', () => {
    const { rows, columns, byKey, pairs } = matrixOf(ALL, 'governments', false);
    expect(columns).toEqual(rows);
    expect(pairs.map((p) => [p.key, p.all])).toEqual([
      ['japan+united-states', 7],
      ['japan+south-korea', 3],
      ['united-states+south-korea', 3],
    ]);
    for (const a of rows) {
      for (const b of columns) expect(byKey.get(`${a.id}+${b.id}`)).toBe(byKey.get(`${b.id}+${a.id}`));
    }
  });

  it('moves nothing when something is selected or as of an earlier day', () => {
    const selected = fc.subarray(EVENTS.map((e) => e.id));
    fc.assert(
      fc.property(selected, fc.constantFrom('2024-06-20', '2024-10-14', '2024-12-02'), (some, asOf) => {
        const matrix = matrixOf(readingOf(some, asOf), 'people', false);
        expect([matrix.rows, matrix.columns, matrix.most]).toEqual([
          PEOPLE.rows,
          PEOPLE.columns,
          PEOPLE.most,
        ]);
        for (const pair of matrix.pairs) expect(pair.matching).toBeLessThanOrEqual(pair.all);
      }),
    );
  });
});

describe(matrixTitle, () => {
  it('names who was in contact most often, ties too', () => {
    expect(matrixTitle(PEOPLE, false)).toBe('Two pairs were in contact most often, three times each');
    expect(matrixTitle(matrixOf(readingOf(undefined, '2024-09-30'), 'people', false), false)).toBe(
      'Kishida and Biden were in contact most often, three times',
    );
    expect(matrixTitle(matrixOf(readingOf(undefined, '2024-05-01'), 'people', false), false)).toBe(
      'No contact on record by this day',
    );
  });

  it('speaks of the selection where there is one', () => {
    expect(matrixTitle(matrixOf(readingOf(['e0', 'e6']), 'people', false), true)).toBe(
      'Okano and Campbell lead the selection with 2 contacts',
    );
    expect(matrixTitle(matrixOf(readingOf(['e1', 'e6']), 'people', false), true)).toBe(
      'Three pairs lead the selection with 1 contact each',
    );
    expect(matrixTitle(matrixOf(readingOf([]), 'people', false), true)).toBe(
      'No pair has a contact in the selection',
    );
  });
});

describe(censusText, () => {
  it('says how many events are contacts and what the others are', () => {
    expect(censusText(RECORD.census)).toBe(
      '7 of 9 events are contacts by 2 Dec 2024; 1 is no contact, 1 still lies ahead.',
    );
  });
});

describe(countText, () => {
  it('names all numbers of a pair', () => {
    const pair = matrixOf(readingOf(['e6']), 'people', false).byKey.get('campbell+okano');
    expect(pair && countText(pair, true)).toBe('3 contacts, 1 selected, 1 disputed');
    expect(pair && countText({ ...pair, all: 4321, matching: 1234, disputed: 1000 }, true)).toBe(
      '4,321 contacts, 1,234 selected, 1,000 disputed',
    );
  });
});

describe(matrixExhibit, () => {
  it('has one row per pair, with last contact and longest silence', () => {
    expect(Array.from(matrixExhibit(PEOPLE, RECORD).rows, (r) => r.cells.map((c) => c.text))).toEqual([
      ['Kishida', 'Biden', '3', '3', '0', '21 Sep 2024, 72 days before', '72'],
      ['Okano', 'Campbell', '3', '3', '1', '16 Oct 2024, 47 days before', '138'],
      ['Okano', 'Cho', '1', '1', '0', '16 Oct 2024, 47 days before', '–'],
    ]);
    expect(describeMatrix(PEOPLE, RECORD.census)).toContain('Most contacts: Kishida and Biden 3 contacts,');
  });
});

describe(arrangementRows, () => {
  const { rows, most } = arrangementRows(ALL, STRETCH);

  it('puts every contact into one arrangement', () => {
    expect(rows.map((r) => [r.arrangement.id, r.all])).toEqual([
      ['japan+united-states', 4],
      ['japan+united-states+south-korea', 3],
    ]);
    expect(most).toBe(2);
    expect(rows[1]?.periods.counts).toEqual([0, 0, 0, 0, 0, 2, 1, 0]);
    expect(rows[0]?.formats).toEqual([
      { value: 'in-person', all: 3, matching: 3 },
      { value: 'phone', all: 1, matching: 1 },
    ]);
  });

  it('says who had the most contacts, in the table too', () => {
    const exhibit = arrangementExhibit(rows, RECORD, { actors: ACTORS, themes: [] });
    expect(exhibit.title).toBe('Japan–US had the most contacts, 4 of 7');
    expect(exhibit.rows.at(0)?.cells.map((c) => c.text)).toEqual([
      'Japan–US',
      '',
      '4',
      '4',
      '1',
      '1',
      '1',
      '0',
      '1',
      '0',
      '0',
      '0',
      '0',
      'In person 3, Phone 1',
      'Leader 4',
      '21 Sep 2024, 72 days before',
      '72',
    ]);
    expect(exhibit.rows.at(1)?.cells.at(-1)).toMatchObject({ text: '–' });
  });
});

describe(silentPairs, () => {
  const list = silentPairs(ALL.contacts, PEOPLE.pairs);

  it('ranks the silences, disputed contacts aside', () => {
    expect(list.map(({ pair, silence }) => [pair.key, silence.days])).toEqual([
      ['okano+campbell', 138],
      ['kishida+biden', 72],
    ]);
    expect(silenceExhibit(list, 8, RECORD).title).toBe(
      'Okano and Campbell had the longest silence, 138 days',
    );
    expect(describeSilences(list, 8)).toContain(
      'Okano and Campbell: 138 days, 31 May to 16 Oct 2024; without the disputed contact of 13 Oct 2024.',
    );
  });
});

describe(contactListExhibit, () => {
  it('lists the matching contacts', () => {
    const reading = readingOf(['e3', 'e4', 'e5']);
    const exhibit = contactListExhibit(reading, recordOf(reading), {
      actors: ACTORS,
      themes: [],
    });
    expect(exhibit.title).toBe('2 selected contacts');
    expect(Array.from(exhibit.rows, (r) => r.cells.map((c) => c.text))).toEqual([
      ['13 Oct 2024', 'Event 5', 'Okano, Campbell', 'In person', 'Leader', '–', 'disputed'],
      ['21 Sep 2024', 'Event 4', 'Kishida, Biden', 'Phone', 'Leader', '–', ''],
    ]);
  });
});

describe(nextStop, () => {
  // Rows a, b against columns x, y, z; a met x and z, b met y.
  const met = new Set(['0 0', '0 2', '1 1']);
  const isStop = ({ row, column }: { readonly row: number; readonly column: number }) =>
    row < 0 || column < 0 ? row !== column : met.has(`${row} ${column}`);
  const go = (key: string, row: number, column: number) =>
    nextStop(key, { row, column }, { rows: 2, columns: 3 }, isStop);

  it('passes over empty places', () => {
    expect(go('ArrowRight', 0, 0)).toEqual({ row: 0, column: 2 });
    expect(go('ArrowLeft', 1, 1)).toEqual({ row: 1, column: -1 });
    expect(go('ArrowUp', 1, 1)).toEqual({ row: -1, column: 1 });
    expect(go('ArrowDown', 0, 2)).toBeUndefined();
    expect(go('ArrowLeft', -1, 0)).toBeUndefined();
  });

  it('leads to both ends of a row, and nowhere by other keys', () => {
    expect(go('End', 0, -1)).toEqual({ row: 0, column: 2 });
    expect(go('Home', 1, 1)).toEqual({ row: 1, column: -1 });
    expect(go('Enter', 0, 0)).toBeUndefined();
    expect(isStop(FIRST_STOP)).toBe(true);
  });
});
