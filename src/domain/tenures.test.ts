import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Actor, Cabinet, Office, Tenure } from './actors.ts';
import {
  cabinetMembers,
  cabinetOn,
  covers,
  formerDefenseMinisters,
  heldSince,
  holders,
  leadershipOffices,
  namedFormerDefenseMinisters,
  rosterChanges,
} from './tenures.ts';

type Term = {
  readonly who: string;
  readonly office: string;
  readonly start?: string;
  readonly end?: string;
  readonly status?: Tenure['status'];
  readonly cabinet?: string;
};

function term({ who, office, status = 'incumbent', ...rest }: Term): Tenure {
  return {
    id: [who, office, rest.start, rest.end].join('-'),
    person: who,
    office,
    status,
    confidence: 'A',
    cite: [{ source: 'nhk', locator: 'cabinet list' }],
    ...rest,
  };
}

const CITE = [{ source: 'nhk', locator: 'cabinet list' }];

function team(id: string, head: string, start: string, end?: string): Cabinet {
  const country = id === 'trump-2' ? 'US' : 'JP';
  const state = id === 'trump-2' ? 'announced' : 'in-office';
  return {
    id,
    name: { en: id },
    short: id,
    country,
    start,
    head,
    state,
    cite: CITE,
    ...(end === undefined ? {} : { end }),
  };
}

function post(id: string, body: string, rank: number): Office {
  return { id, title: { en: id }, short: id, body, rank, holders: 'one', cite: CITE };
}

const KISHIDA = team('kishida', 'kishida', '2023-09-13', '2024-10-01');
const ISHIBA_1 = team('ishiba-1', 'ishiba', '2024-10-01', '2024-11-11');
const ISHIBA_2 = team('ishiba-2', 'ishiba', '2024-11-11');
const TRUMP = team('trump-2', 'trump', '2025-01-20');

const TENURES: readonly Tenure[] = [
  term({ who: 'ishiba', office: 'minister-of-defense', start: '2007-09-26', end: '2008-08-02' }),
  term({ who: 'hayashi', office: 'minister-of-defense', start: '2008-08-02', end: '2008-09-24' }),
  term({ who: 'nakatani', office: 'minister-of-defense', start: '2014-12-24', end: '2016-08-03' }),
  term({ who: 'kishida', office: 'minister-of-defense', end: '2017-08-03', status: 'acting' }),
  term({ who: 'onodera', office: 'minister-of-defense', start: '2017-08-03', end: '2018-10-02' }),
  term({ who: 'iwaya', office: 'minister-of-defense', start: '2018-10-02', end: '2019-09-11' }),
  term({
    who: 'kihara',
    office: 'minister-of-defense',
    start: '2023-09-13',
    end: '2024-10-01',
    cabinet: 'kishida',
  }),
  term({
    who: 'nakatani',
    office: 'minister-of-defense',
    start: '2024-10-01',
    end: '2024-11-11',
    cabinet: 'ishiba-1',
  }),
  term({ who: 'nakatani', office: 'minister-of-defense', start: '2024-11-11', cabinet: 'ishiba-2' }),
  term({
    who: 'kishida',
    office: 'prime-minister',
    start: '2023-09-13',
    end: '2024-10-01',
    cabinet: 'kishida',
  }),
  term({
    who: 'ishiba',
    office: 'prime-minister',
    start: '2024-10-01',
    end: '2024-11-11',
    cabinet: 'ishiba-1',
  }),
  term({ who: 'ishiba', office: 'prime-minister', start: '2024-11-11', cabinet: 'ishiba-2' }),
  term({ who: 'kamikawa', office: 'foreign', start: '2023-09-13', end: '2024-10-01', cabinet: 'kishida' }),
  term({ who: 'iwaya', office: 'foreign', start: '2024-10-01', end: '2024-11-11', cabinet: 'ishiba-1' }),
  term({ who: 'iwaya', office: 'foreign', start: '2024-11-11', cabinet: 'ishiba-2' }),
  term({
    who: 'hayashi',
    office: 'chief-cabinet-secretary',
    start: '2023-12-14',
    end: '2024-10-01',
    cabinet: 'kishida',
  }),
  term({
    who: 'hayashi',
    office: 'chief-cabinet-secretary',
    start: '2024-10-01',
    end: '2024-11-11',
    cabinet: 'ishiba-1',
  }),
  term({ who: 'hayashi', office: 'chief-cabinet-secretary', start: '2024-11-11', cabinet: 'ishiba-2' }),
  term({ who: 'koizumi', office: 'justice', start: '2023-09-13', end: '2024-10-01', cabinet: 'kishida' }),
  term({ who: 'makihara', office: 'justice', start: '2024-10-01', end: '2024-11-11', cabinet: 'ishiba-1' }),
  term({ who: 'suzuki', office: 'justice', start: '2024-11-11', cabinet: 'ishiba-2' }),
  term({ who: 'kishida', office: 'ldp-president', end: '2024-09-27' }),
  term({ who: 'ishiba', office: 'ldp-president', start: '2024-09-27' }),
  term({ who: 'tokai', office: 'ldp-policy', end: '2024-09-30' }),
  term({ who: 'onodera', office: 'ldp-policy', start: '2024-09-30' }),
  term({ who: 'bessent', office: 'treasury', start: '2024-11-22', status: 'nominee', cabinet: 'trump-2' }),
  term({ who: 'waltz', office: 'security', start: '2024-11-12', status: 'nominee', cabinet: 'trump-2' }),
  term({
    who: 'gaetz',
    office: 'attorney',
    start: '2024-11-13',
    end: '2024-11-21',
    status: 'withdrawn',
    cabinet: 'trump-2',
  }),
];

const person = (id: string): Actor => ({
  id,
  kind: 'person',
  name: { en: id, short: id },
  aliases: [],
  memberships: [{ party: 'ldp' }],
  cite: CITE,
});

const RECORD = {
  tenures: TENURES,
  offices: [post('ldp-president', 'LDP', 1), post('ldp-policy', 'LDP', 5), post('foreign', 'Japan', 2)],
  actors: [
    person('kishida'),
    person('ishiba'),
    { ...person('ldp'), kind: 'party' as const, name: { en: 'Liberal Democratic Party', short: 'LDP' } },
  ],
};

describe('an office', () => {
  it.each([
    ['2024-07-15', 'kamikawa'],
    ['2024-09-30', 'kamikawa'],
    ['2024-10-01', 'iwaya'],
    ['2024-11-11', 'iwaya'],
  ])('is held on %s by %s', (day, who) => {
    expect(holders(TENURES, 'foreign', day).map((t) => t.person)).toEqual([who]);
  });

  it('has at most one incumbent on any day', () => {
    const days = fc
      .integer({ min: 0, max: 800 })
      .map((n) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('foreign', 'prime-minister', 'justice', 'minister-of-defense'),
        (day, id) => {
          expect(holders(TENURES, id, day).filter((t) => t.status === 'incumbent').length).toBeLessThan(2);
        },
      ),
    );
  });

  it('is never held by somebody who withdrew', () => {
    expect(holders(TENURES, 'attorney', '2024-11-15')).toEqual([]);
  });

  it('is held since the first cabinet where the second only reappoints', () => {
    const since = (who: string, id: string) =>
      holders(TENURES, id, '2024-12-02')
        .filter((t) => t.person === who)
        .map((t) => heldSince(TENURES, t));
    expect(since('iwaya', 'foreign')).toEqual(['2024-10-01']);
    expect(since('hayashi', 'chief-cabinet-secretary')).toEqual(['2023-12-14']);
    expect(since('nakatani', 'minister-of-defense')).toEqual(['2024-10-01']);
    expect(since('suzuki', 'justice')).toEqual(['2024-11-11']);
  });
});

describe('the cabinet in office', () => {
  const CABINETS = [KISHIDA, ISHIBA_1, ISHIBA_2, TRUMP];
  it.each([
    ['2024-07-15', 'kishida'],
    ['2024-09-30', 'kishida'],
    ['2024-10-01', 'ishiba-1'],
    ['2024-11-10', 'ishiba-1'],
    ['2024-11-11', 'ishiba-2'],
    ['2020-01-01', undefined],
  ])('on %s is %s', (day, id) => {
    expect(cabinetOn(CABINETS, 'JP', day)?.id).toBe(id);
  });

  it('has its members of the day, or those of its end', () => {
    const members = (cabinet: Cabinet, day: string) =>
      cabinetMembers(TENURES, cabinet, day).map((t) => t.person);
    expect(members(KISHIDA, '2023-10-01')).toEqual(['kihara', 'kishida', 'kamikawa', 'koizumi']);
    expect(members(KISHIDA, '2024-12-02')).toEqual(['kihara', 'kishida', 'kamikawa', 'hayashi', 'koizumi']);
    expect(members(ISHIBA_2, '2024-10-15')).toHaveLength(5);
  });

  it('has announced nobody before the day of the announcement', () => {
    expect(cabinetMembers(TENURES, TRUMP, '2024-11-15').map((t) => t.person)).toEqual(['waltz']);
    expect(cabinetMembers(TENURES, TRUMP, '2024-11-22').map((t) => t.person)).toEqual(['bessent', 'waltz']);
  });
});

describe('former defense ministers', () => {
  it('are those whose term ended, acting ones left out', () => {
    expect([...formerDefenseMinisters(TENURES, '2024-09-30')]).toEqual([
      'ishiba',
      'hayashi',
      'nakatani',
      'onodera',
      'iwaya',
    ]);
    expect(formerDefenseMinisters(TENURES, '2024-10-01').has('kihara')).toBe(true);
  });

  it('do not include a minister whom a new cabinet keeps', () => {
    const kept = TENURES.filter((t) => t.start !== '2014-12-24');
    expect(formerDefenseMinisters(kept, '2024-12-02').has('nakatani')).toBe(false);
  });

  it('never become fewer as days pass, a return to office aside', () => {
    const days = fc
      .integer({ min: 0, max: 6000 })
      .map((n) => new Date(Date.UTC(2008, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        const later = formerDefenseMinisters(TENURES, last);
        expect([...formerDefenseMinisters(TENURES, first)].every((p) => later.has(p))).toBe(true);
      }),
    );
  });

  it('named by Ishiba are four beside himself', () => {
    expect(namedFormerDefenseMinisters(RECORD, ISHIBA_2, '2024-12-02').toSorted()).toEqual([
      'hayashi',
      'iwaya',
      'nakatani',
      'onodera',
    ]);
  });

  it('are not counted from a party that the head no longer leads', () => {
    expect(leadershipOffices(RECORD, KISHIDA, '2024-09-26').map((o) => o.id)).toEqual([
      'ldp-president',
      'ldp-policy',
    ]);
    expect(leadershipOffices(RECORD, KISHIDA, '2024-09-30')).toEqual([]);
    expect(namedFormerDefenseMinisters(RECORD, KISHIDA, '2024-09-30')).toEqual(['hayashi']);
  });
});

describe('the change between two cabinets', () => {
  const changes = (before: Cabinet, after: Cabinet) =>
    rosterChanges(
      cabinetMembers(TENURES, before, '2024-12-02'),
      cabinetMembers(TENURES, after, '2024-12-02'),
    );

  it('finds who changed from the first to the second Ishiba cabinet', () => {
    const changed = changes(ISHIBA_1, ISHIBA_2).filter((c) => c.change === 'changed');
    expect(changed.map((c) => [c.office, c.before[0]?.person, c.after[0]?.person])).toEqual([
      ['justice', 'makihara', 'suzuki'],
    ]);
  });

  it('from a cabinet to itself is none', () => {
    for (const cabinet of [KISHIDA, ISHIBA_1, ISHIBA_2]) {
      expect(new Set(changes(cabinet, cabinet).map((c) => c.change))).toEqual(new Set(['kept']));
    }
  });

  it('says the same in both directions', () => {
    const there = changes(KISHIDA, ISHIBA_2).map((c) => `${c.office} ${c.change}`);
    const back = changes(ISHIBA_2, KISHIDA).map((c) => `${c.office} ${c.change}`);
    expect(there.toSorted()).toEqual(back.toSorted());
  });
});

describe('a stretch', () => {
  it('covers its first day and not its end', () => {
    expect(covers({ start: '2024-10-01', end: '2024-11-11' }, '2024-10-01')).toBe(true);
    expect(covers({ start: '2024-10-01', end: '2024-11-11' }, '2024-11-11')).toBe(false);
    expect(covers({}, '2024-11-11')).toBe(true);
  });
});
