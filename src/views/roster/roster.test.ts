import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { eventIndex } from '#domain/event-index.ts';
import { matches } from '#domain/matches.ts';
import type { Resources } from '#domain/record.ts';
import { EVERYTHING, withValues } from '#domain/selection.ts';
import type { Selection } from '#domain/selection.ts';

import { changeCounts, describeRoster, rosterTitle, rosterTouched, standingOf } from './describe-roster.ts';
import { firstComparison } from './governments.ts';
import { mostEvents, peopleReach, readRoster } from './read-roster.ts';
import type { PeopleReach, RosterChoice, RosterTable } from './roster.ts';
import { rosterExhibit, rosterRows } from './roster-exhibit.ts';

function resource<Name extends keyof Resources>(name: Name): Resources[Name] {
  return JSON.parse(readFileSync(`public/data/us-japan-2024/${name}.json`, 'utf8')) as Resources[Name];
}

const record = {
  actors: resource('actors'),
  offices: resource('offices'),
  tenures: resource('tenures'),
  cabinets: resource('cabinets'),
};
const index = eventIndex({ edition: '2024-12-02', ...record, events: resource('events') });

const CHOICE: RosterChoice = { compared: undefined, all: false };

function rosterAt(asOf: string, choice: Partial<RosterChoice> = {}): RosterTable {
  return readRoster(record, { asOf, occurring: index.whole.actor }, { ...CHOICE, ...choice });
}

function reachOf(table: RosterTable, selection: Selection = EVERYTHING): PeopleReach {
  const found = matches(index, { selection, knownBy: '2024-12-02' });
  return peopleReach(table, { filtered: selection !== EVERYTHING, matches: found }, selection.values.actor);
}

function names(table: RosterTable, office: string): readonly string[] {
  const row = table.rows.find((r) => r.key === office);
  return row?.cells.map((c) => c.holders.map((h) => h.person.name.en).join(' and ') || '–') ?? [];
}

describe('the roster of a day', () => {
  it.each([
    ['2024-07-15', 'Kamikawa Yoko'],
    ['2024-09-30', 'Kamikawa Yoko'],
    ['2024-10-01', 'Iwaya Takeshi'],
    ['2024-12-02', 'Iwaya Takeshi'],
  ])('on %s the foreign minister is %s', (day, name) => {
    expect(names(rosterAt(day), 'foreign')[0]).toBe(name);
  });

  it('has the principal offices in their order', () => {
    const table = rosterAt('2024-12-02');
    expect(table.rows.map((r) => [r.label, ...names(table, r.key)])).toEqual([
      ['Leader', 'Ishiba Shigeru', 'Joe Biden', 'Donald Trump'],
      ['Foreign', 'Iwaya Takeshi', 'Antony Blinken', 'Marco Rubio'],
      ['Defense', 'Nakatani Gen', 'Lloyd Austin', 'Pete Hegseth'],
      ['Cabinet sec.', 'Hayashi Yoshimasa', '–', '–'],
      ['Finance', 'Kato Katsunobu', 'Janet Yellen', 'Scott Bessent'],
      ['Security', 'Akiba Takeo', 'Jake Sullivan', 'Mike Waltz'],
      ['Vice-minister', 'Okano Masataka', 'Kurt Campbell', '–'],
      ['Ambassador', 'Yamada Shigeo', 'Rahm Emanuel', '–'],
      ['LDP policy', 'Onodera Itsunori', '–', '–'],
    ]);
  });

  it('shows an announced team as far as announced', () => {
    expect(names(rosterAt('2024-11-15'), 'finance')).toEqual(['Kato Katsunobu', 'Janet Yellen', '–']);
    expect(names(rosterAt('2024-11-22'), 'finance')[2]).toBe('Scott Bessent');
    expect(rosterAt('2024-11-04').governments.map((g) => g.heading)).toEqual(['Japan', 'US']);
  });

  it('says why a cell is empty', () => {
    const reason = (table: RosterTable, office: string, column: number) =>
      table.rows.find((r) => r.key === office)?.cells[column]?.reason;
    const table = rosterAt('2024-11-15');
    expect(reason(table, 'finance', 2)).toBe('Nobody announced by 15 Nov 2024');
    expect(reason(table, 'cabinet-secretary', 1)).toBe('This government has no such office in the record');
  });

  it('marks five former defense ministers around Ishiba, himself included', () => {
    const marked = rosterAt('2024-12-02').rows.flatMap(
      (r) => r.cells[0]?.holders.filter((h) => h.former) ?? [],
    );
    expect(marked.map((h) => h.person.name.short)).toEqual([
      'Ishiba',
      'Iwaya',
      'Nakatani',
      'Hayashi',
      'Onodera',
    ]);
  });

  it('says since when, over a change of cabinet', () => {
    const [cell] = rosterAt('2024-12-02').rows.find((r) => r.key === 'foreign')?.cells ?? [];
    expect(cell?.holders.map(standingOf)).toEqual(['Minister for Foreign Affairs, LDP, since 1 Oct 2024']);
  });

  it('keeps every principal office when all are shown', () => {
    const all = rosterAt('2024-12-02', { all: true });
    expect(all.rows).toHaveLength(all.offices);
    expect(all.rows.slice(0, 9).map((r) => r.key)).toEqual(rosterAt('2024-12-02').rows.map((r) => r.key));
  });
});

describe('the title', () => {
  it.each([
    ['2024-07-15', 'Kishida named three former defense ministers'],
    ['2024-09-30', 'Kishida named two former defense ministers'],
    ['2024-10-01', 'Ishiba named four former defense ministers'],
    ['2024-12-02', 'Ishiba named four former defense ministers'],
    ['2020-01-01', 'No cabinet on record for 1 Jan 2020'],
  ])('on %s: %s', (day, title) => {
    expect(rosterTitle(rosterAt(day))).toBe(title);
  });

  it('tells of the cabinet where nobody is a former defense minister', () => {
    expect(rosterTitle({ ...rosterAt('2024-12-02'), formers: [] })).toBe('Ishiba leads a cabinet of 20');
  });
});

describe('counts of events', () => {
  const selection = withValues(EVERYTHING, 'actor', ['ishiba']);
  const table = rosterAt('2024-12-02');
  const reach = reachOf(table, selection);
  const holder = (id: string) =>
    table.rows.flatMap((r) => r.cells.flatMap((c) => c.holders)).find((h) => h.person.id === id);

  it('are those of the selection', () => {
    const known = [...index.events].filter((e) => (e.event.knownOn ?? '') <= '2024-12-02');
    const events = known.filter((e) => e.event.actors.some((a) => a.actor === 'ishiba'));
    const both = events.filter((e) => e.event.actors.some((a) => a.actor === 'biden'));
    expect(reach.chosen).toEqual(['ishiba']);
    expect(reach.events).toMatchObject({ ishiba: events.length, biden: both.length, yellen: 0 });
    expect(holder('ishiba')?.occurs).toBe(true);
    expect(holder('yellen')?.occurs).toBe(false);
  });

  it('are summed up in words', () => {
    const taking = Object.values(reach.events ?? {}).filter((n) => n > 0).length;
    expect(rosterTouched(reach)).toBe(`${taking} of 21 people shown take part`);
    expect(rosterTouched(reachOf(table))).toBe('');
  });
});

describe('a comparison', () => {
  const compare = (left: string, right: string) => rosterAt('2024-12-02', { compared: [left, right] });

  it('of the Ishiba cabinets finds three changes', () => {
    const table = compare('ishiba-1', 'ishiba-2');
    expect(rosterTitle(table)).toBe('3 of 20 offices changed hands');
    expect(table.rows.slice(0, 3).map((r) => [r.label, ...names(table, r.key)])).toEqual([
      ['Justice', 'Makihara Hideki', 'Suzuki Keisuke'],
      ['Agriculture', 'Ozato Yasuhiro', 'Eto Taku'],
      ['Land and transport', 'Saito Tetsuo', 'Nakano Hiromasa'],
    ]);
    expect(new Set(table.rows.slice(3).map((r) => r.change))).toEqual(new Set(['kept']));
  });

  it('of Kishida and Ishiba keeps two ministers', () => {
    const table = compare('kishida-2-reshuffle-2', 'ishiba-1');
    expect(changeCounts(table)).toEqual({ changed: 18, shared: 20 });
    expect(table.rows.filter((r) => r.change === 'kept').map((r) => r.label)).toEqual([
      'Cabinet secretary',
      'Land and transport',
    ]);
  });

  it('with itself finds none', () => {
    expect(rosterTitle(compare('ishiba-2', 'ishiba-2'))).toBe('None of 20 offices changed hands');
  });

  it('of two countries sets counterparts side by side', () => {
    const table = compare('ishiba-2', 'biden');
    expect(rosterTitle(table)).toBe('Japan and US side by side');
    expect(names(table, 'defense')).toEqual(['Nakatani Gen', 'Lloyd Austin']);
    expect(table.rows.every((r) => r.change === undefined)).toBe(true);
  });

  it.each([
    ['2024-07-15', ['kishida-2-reshuffle-2', 'ishiba-1']],
    ['2024-10-15', ['kishida-2-reshuffle-2', 'ishiba-1']],
    ['2024-12-02', ['ishiba-1', 'ishiba-2']],
  ])('starts on %s with %j', (day, pair) => {
    expect(firstComparison(record.cabinets, day)).toEqual(pair);
  });

  it('ignores a cabinet that the record does not have', () => {
    expect(compare('ishiba-1', 'nobody').mode).toBe('day');
  });
});

describe('the exhibit', () => {
  it('lists offices and holders in words', () => {
    const table = rosterAt('2024-12-02');
    const { columns } = rosterExhibit(table, []);
    const rows = rosterRows(table, reachOf(table));
    expect(columns.map((c) => c.label)).toEqual([
      'Office',
      'Japan, Second Ishiba Cabinet',
      'US, Biden',
      'Next, Trump',
    ]);
    expect(rows[4]?.cells.map((c) => c.text)).toEqual([
      'Minister of Finance / Secretary of the Treasury',
      'Kato Katsunobu (0 events)',
      'Janet Yellen (0 events)',
      'Scott Bessent (nominee, 0 events)',
    ]);
  });

  it('describes the day', () => {
    const words = describeRoster(rosterAt('2024-07-15'));
    expect(words).toContain(
      'Offices and their holders on 15 July 2024. Japan, Kishida: leader Kishida Fumio, foreign Kamikawa Yoko',
    );
    expect(words).toContain('US, Biden: leader Joe Biden, foreign Antony Blinken');
  });

  it('describes a comparison', () => {
    const table = rosterAt('2024-12-02', { compared: ['ishiba-1', 'ishiba-2'] });
    expect(describeRoster(table)).toBe(
      'First Ishiba Cabinet and Second Ishiba Cabinet compared office by office. 3 of 20 shared offices have another ' +
        'holder. Justice: Makihara Hideki, then Suzuki Keisuke; Agriculture: Ozato Yasuhiro, then Eto Taku; Land and ' +
        'transport: Saito Tetsuo, then Nakano Hiromasa.',
    );
  });
});

describe(mostEvents, () => {
  it('is the largest count of anybody shown in the whole record', () => {
    const table = readRoster(record, { asOf: '2024-12-02', occurring: index.whole.actor }, CHOICE);
    const counts = ['ishiba', 'biden', 'trump'].map((id) => index.whole.actor.get(id) ?? 0);
    expect(mostEvents(table, index.whole.actor)).toBe(Math.max(...counts));
    expect(mostEvents(table, undefined)).toBe(0);
  });
});
