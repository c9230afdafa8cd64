import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Exhibit, LongExhibit, Row } from '#charts/exhibit.ts';
import { DATA_TABLE_IDS } from '#domain/data-tables.ts';
import type { DataTableId } from '#domain/data-tables.ts';
import { eventIndex } from '#domain/event-index.ts';
import { matches } from '#domain/matches.ts';
import { RESOURCE_NAMES } from '#domain/record.ts';
import type { Resources } from '#domain/record.ts';
import { EVERYTHING, isEverything, toggled, withDates } from '#domain/selection.ts';
import type { Selection } from '#domain/selection.ts';

import { eventTable } from './event-table.ts';
import { someEventRows } from './large-event-rows.ts';
import type { FoundEvents } from './large-event-rows.ts';
import { withShownRows } from './shown-rows.ts';
import { tableReading } from './table-reading.ts';
import type { TableReading } from './table-reading.ts';
import { TABLES } from './tables.tsx';

const record = Object.fromEntries(
  RESOURCE_NAMES.map((name) => [
    name,
    JSON.parse(readFileSync(`public/data/us-japan-2024/${name}.json`, 'utf8')),
  ]),
) as unknown as Resources;
const index = eventIndex({ ...record, edition: '2024-12-02' });

type Clocks = { readonly asOf?: string; readonly knownBy?: string };

function reading(
  selection: Selection = EVERYTHING,
  { asOf = '2024-12-02', knownBy = '2024-12-02' }: Clocks = {},
): TableReading {
  return tableReading(
    {
      info: {
        id: 'us-japan-2024',
        title: 'US–Japan 2024',
        version: '1.0.0',
        created: '2024-12-02',
        span: { from: '2024-05-01', to: '2024-12-31' },
        questions: [],
      },
      asOf,
      knownBy,
      preferred: [],
      index,
      matches: matches(index, { selection, knownBy }),
      selection,
      filtered: !isEverything(selection),
      sentence: '',
    },
    selection,
  );
}

const fill = (id: DataTableId, selection?: Selection, clocks?: Clocks): Exhibit =>
  inFull(TABLES[id].fill(record, reading(selection, clocks)));
const inFull = (exhibit: LongExhibit): Exhibit => ({ ...exhibit, rows: exhibit.rows.slice() });

const texts = (row: Row | undefined) => row?.cells.map((c) => c.text);

/** The row with this name in the first cell, below a subhead that begins so. */
function rowOf({ rows }: Exhibit, name: string, section = ''): Row | undefined {
  return rows.find((r) => r.cells[0]?.text === name && (r.section ?? '').startsWith(section));
}

/** What a row has in a column. */
const cell = (exhibit: Exhibit, row: Row | undefined, key: string) =>
  row?.cells[exhibit.columns.findIndex((c) => c.key === key)];

describe('every table', () => {
  const LATER = { knownBy: '2030-01-01' };

  it.each(DATA_TABLE_IDS)('%s: every row has a key of its own and a cell per column', (id) => {
    for (const exhibit of [fill(id), fill(id, EVERYTHING, LATER)]) {
      expect(new Set(exhibit.rows.map((r) => r.key)).size).toBe(exhibit.rows.length);
      expect(exhibit.rows.filter((r) => r.cells.length !== exhibit.columns.length)).toEqual([]);
      expect(exhibit.rows.length).toBeGreaterThan(0);
      expect(exhibit.title.length).toBeLessThanOrEqual(45);
      expect(exhibit.description.startsWith(exhibit.title)).toBe(true);
    }
  });

  it.each(DATA_TABLE_IDS)('%s: rows of one section follow each other', (id) => {
    const { rows } = fill(id, EVERYTHING, LATER);
    const starts = rows.filter((row, i) => row.section !== rows[i - 1]?.section).map((r) => r.section);
    expect(new Set(starts).size).toBe(starts.length);
  });

  it.each(DATA_TABLE_IDS)(
    '%s: shows no figure before it is known, and gives a reason for every dash',
    (id) => {
      for (const knownBy of ['2022-12-31', '2024-10-01', '2024-12-02', '2030-01-01']) {
        const cells = fill(id, EVERYTHING, { knownBy }).rows.flatMap((r) => r.cells);
        expect(cells.filter((c) => c.figure !== undefined && c.figure.knownOn > knownBy)).toEqual([]);
        expect(cells.filter((c) => c.text === '–' && (c.note ?? '') === '')).toEqual([]);
      }
    },
  );

  it('marks what became known after the edition, and only that', () => {
    const cells = DATA_TABLE_IDS.flatMap((id) => fill(id, EVERYTHING, LATER).rows.flatMap((r) => r.cells));
    const figures = cells.filter((c) => c.figure !== undefined);
    expect(figures.length).toBeGreaterThan(400);
    expect(figures.filter((c) => (c.later === true) !== (c.figure?.knownOn ?? '') > '2024-12-02')).toEqual(
      [],
    );
  });

  it('lists every figure of defense, votes and polls that is known in the end', () => {
    const listed = new Set(
      DATA_TABLE_IDS.flatMap((id) =>
        fill(id, EVERYTHING, LATER).rows.flatMap((r) => r.cells.map((c) => c.figure?.id ?? c.reference?.id)),
      ),
    );
    const written: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('id' in value && 'value' in value && 'unit' in value && typeof value.id === 'string')
        written.push(value.id);
      for (const part of Object.values(value)) walk(part);
    };
    walk([record.chamber, record.defense, record.ballots, record.approval]);
    expect(written.filter((id) => !listed.has(id))).toEqual([]);
  });
});

describe('people and offices', () => {
  it('finds an actor by a form that a source misprints', () => {
    const found = inFull(withShownRows(fill('actors'), { words: 'koo-ra', only: 'all' }, record.sources));
    expect(found.rows.map((r) => r.cells[0]?.text)).toEqual(['Cho Koo-rae']);
    expect(found.basis).toContain('rows with “koo-ra” only');
    expect(found.credits.length).toBeLessThan(fill('actors').credits.length);
    expect(cell(found, found.rows[0], 'forms')?.text).toContain('Cho Koo-ra (misprint)');
  });

  it('says who holds an office on the day', () => {
    const office = 'Minister for Foreign Affairs';
    const before = fill('offices', EVERYTHING, { asOf: '2024-09-30' });
    const after = fill('offices', EVERYTHING, { asOf: '2024-10-01' });
    expect(cell(before, rowOf(before, office), 'holder')?.text).toBe('Kamikawa Yoko');
    expect(cell(after, rowOf(after, office), 'holder')).toMatchObject({
      text: 'Iwaya Takeshi',
      reference: { kind: 'actor', id: 'iwaya' },
    });
  });

  it('lists tenures by cabinet with their places', () => {
    const tenures = fill('tenures');
    const row = rowOf(tenures, 'Ishiba Shigeru', 'First Ishiba Cabinet');
    expect(texts(row)?.slice(0, 6)).toEqual([
      'Ishiba Shigeru',
      'Prime Minister',
      '1 Oct 2024',
      '11 Nov 2024',
      'incumbent',
      'A',
    ]);
    expect(cell(tenures, row, 'written')?.lines).toHaveLength(6);
  });

  it('counts cabinets and their members', () => {
    const cabinets = fill('cabinets');
    expect(cabinets.title).toBe('Five cabinets, one of them announced');
    expect(cell(cabinets, rowOf(cabinets, 'Second Ishiba Cabinet'), 'members')?.text).toBe('20');
  });
});

describe('events and the selection', () => {
  const SEOUL = toggled(withDates(EVERYTHING, '2024-10-01', '2024-12-02'), 'actor', 'south-korea');

  it('lists the admitted events and says which match', () => {
    expect(fill('events').title).toBe('106 events, 5 of them disputed');
    expect(fill('events').touched).toBe('');
    expect(fill('events', SEOUL).touched).toBe('8 of 106 events match');
    expect(fill('events', EVERYTHING, { knownBy: '2025-12-31' }).title).toBe(
      '110 events, 5 of them disputed',
    );
  });

  it('dims what does not match, and leaves it out when asked', () => {
    const events = fill('events', SEOUL);
    expect(events.rows).toHaveLength(106);
    const selected = withShownRows(events, { words: '', only: 'selected' }, record.sources);
    expect(selected.rows).toHaveLength(8);
    expect(selected.basis).toContain('rows of the selection only');
  });

  it('leaves the same rows of a large record, and those in which words were found', () => {
    const read = reading(SEOUL);
    const { events } = read;
    if (events === undefined || read.matches === undefined) throw new Error('no events');
    const all = eventTable(record, read);
    const some = (found?: FoundEvents) =>
      inFull(someEventRows(all, { events, selected: read.matches?.bits, found }, record, read));
    const selected = withShownRows(fill('events', SEOUL), { words: '', only: 'selected' }, record.sources);
    expect(some()).toEqual(selected);
    const selection = { ...EVERYTHING, text: 'blinken' };
    const { bits } = matches(index, { selection, knownBy: '2024-12-02' });
    const found = some({ words: 'blinken', bits });
    expect(found.rows.map((r) => r.cells[0]?.text)).toEqual(['Iwaya, Blinken and Cho confer']);
    expect(found.basis).toContain(
      '; rows of the selection only, rows with “blinken” in title, summary, name or place only',
    );
    expect(someEventRows(all, { events, selected: undefined, found: undefined }, record, read)).toBe(all);
  });

  it('shows everything where the selection dims nothing', () => {
    const budgets = fill('budgets', SEOUL);
    expect(withShownRows(budgets, { words: ' ', only: 'selected' }, record.sources)).toBe(budgets);
  });

  it('tells a chosen actor from those who take part and those who do not', () => {
    const actors = fill('actors', SEOUL);
    const state = (id: string) => actors.rows.find((r) => r.key === id)?.state;
    expect([state('south-korea'), state('yoon'), state('kishida')]).toEqual([
      'selected',
      undefined,
      'dimmed',
    ]);
  });

  it('counts the events of a theme, all and matching', () => {
    const themes = fill('themes', SEOUL);
    expect(texts(rowOf(themes, 'Cooperation with South Korea'))?.slice(2)).toEqual(['17', '8']);
  });
});

describe('parliament', () => {
  it('counts every snapshot to 465, and marks the rows of a chosen party', () => {
    const seats = fill('seats', toggled(EVERYTHING, 'actor', 'ldp'));
    const sums = seats.rows.filter((r) => r.cells[0]?.text === 'All seats');
    expect(seats.title).toBe('Ten counts of 465 seats');
    expect(sums.map((r) => cell(seats, r, 'seats')?.text)).toEqual(Array.from({ length: 10 }, () => '465'));
    expect(seats.rows.filter((r) => r.state === 'selected').every((r) => r.section !== undefined)).toBe(true);
    expect(cell(seats, rowOf(seats, 'LDP', 'After 11 November 2024'), 'seats')?.text).toBe('196');
  });

  it('gives thresholds, committee chairs and the Upper House', () => {
    expect(fill('thresholds').title).toBe('233 of 465 seats are a majority');
    expect(fill('committees').title).toBe('Opposition chairs 7 of 17 committees');
    const committees = fill('committees');
    expect(texts(rowOf(committees, 'Budget'))?.slice(0, 5)).toEqual([
      'Budget',
      'Azumi Jun',
      'CDP',
      '13 Nov 2024',
      'A',
    ]);
    expect(fill('upper-house').title).toBe('The coalition holds 140 of 248 seats');
  });

  it('gives every round of a vote with its invalid votes', () => {
    const ballots = fill('ballots');
    const runoff = '11 Nov 2024 · Lower House · Who is to be prime minister? · Runoff';
    const votes = (name: string) => cell(ballots, rowOf(ballots, name, runoff), 'value')?.text;
    expect(ballots.title).toBe('Ten ballots, three with a runoff');
    expect(votes('Ishiba Shigeru (won)')).toBe('221');
    expect(votes('Noda Yoshihiko')).toBe('160');
    expect(votes('Invalid votes')).toBe('84');
    expect(votes('Votes cast')).toBe('465');
    expect(rowOf(ballots, 'of these: JCP', runoff)?.part).toBe(true);
  });
});

describe('opinion', () => {
  it('keeps pollsters apart and gives a dash for what was not found', () => {
    const approval = fill('approval');
    expect(approval.title).toBe('15 readings by four pollsters');
    expect(texts(rowOf(approval, '28–29 Oct 2024', 'Kyodo'))?.slice(1, 4)).toEqual([
      'Ishiba I',
      '32.1',
      '52.2',
    ]);
    const july = cell(approval, rowOf(approval, 'Jul 2024', 'Kyodo'), 'disapprove');
    expect(july).toMatchObject({ text: '–', note: 'No figure for disapproval is on record.' });
  });

  it('sets parties against questions, with date, source and confidence', () => {
    const positions = fill('positions');
    expect(positions.title).toBe('Eight parties on three questions of defense');
    expect(cell(positions, rowOf(positions, 'JCP'), 'two-percent')?.text).toBe(
      '2023: Against the build-up to 2% (NHK, B)',
    );
    expect(cell(positions, rowOf(positions, 'Reiwa'), 'tax-increase')).toMatchObject({
      text: '–',
      note: 'No position on record.',
    });
  });
});

describe('defense', () => {
  it('gives budgets on both bases, and holds back the decided one of FY2025', () => {
    const budgets = fill('budgets');
    expect(texts(rowOf(budgets, 'FY2024'))?.slice(0, 4)).toEqual([
      'FY2024',
      'initial budget',
      '7.7249',
      '7.9496',
    ]);
    expect(budgets.flags.map((f) => f.label)).toEqual(['4 not known by 2 Dec 2024']);
    const later = fill('budgets', EVERYTHING, { knownBy: '2024-12-27' });
    const decided = later.rows.find((r) => r.key === 'budget-2025');
    expect(decided?.cells[2]).toMatchObject({ text: '8.4748', later: true });
    expect(later.flags.map((f) => f.label)).toEqual(['2 known later', '2 not known by 27 Dec 2024']);
  });

  it('never swaps the totals of the plan, and says how far each is filled', () => {
    const plans = fill('plans');
    const value = (name: string, section: string) => cell(plans, rowOf(plans, name, section), 'value')?.text;
    expect(plans.title).toBe('Plan totals of ¥40.5, ¥43.0, ¥43.5 trillion');
    expect(value('So far, of the total', 'Budget envelope')).toBe('35.37');
    expect(value('So far, of the total', 'Plan level')).toBe('33.31');
    expect(value('So far, of the total', 'New contracts')).toBe('42.1');
  });

  it('lists the prices of the Tomahawk side by side, each on its basis', () => {
    const procurement = fill('procurement');
    const prices = procurement.rows
      .filter((r) => r.section === 'Tomahawk')
      .map((r) => ['item', 'value', 'unit', 'basis'].map((key) => cell(procurement, r, key)?.text));
    expect(prices.slice(0, 4)).toEqual([
      ['Missiles', '400', 'missiles', 'up to, 200 Block IV and 200 Block V'],
      ['Ceiling of the US notice', '2.35', '$ billion', 'estimate with 14 control systems and support'],
      ['Budget line of FY2023', '211.3', '¥ billion', 'budget line, 400 Block V as first planned'],
      ['Contract as announced', '254.1', '¥ billion', 'missiles and ship fitting'],
    ]);
  });

  it('shows a recipient before its amount is known, and nothing of the amount', () => {
    const assistance = fill('assistance');
    const philippines = rowOf(assistance, 'Philippines', 'Recipients in FY2024');
    expect(texts(philippines)?.slice(0, 5)).toEqual(['Philippines', '–', '–', 'FY2024', '1 Dec 2024']);
    expect(cell(assistance, philippines, 'basis')?.text).toBe('');
  });

  it('finds what the other tables are about in their titles', () => {
    const titles = (ids: readonly DataTableId[]) => ids.map((id) => fill(id).title);
    expect(
      titles([
        'contracts',
        'shares',
        'pillars',
        'two-percent',
        'financing',
        'taxes',
        'host-nation',
        'international',
        'exchange-rates',
        'supplementary',
      ]),
    ).toEqual([
      '¥9.4 trillion of new contracts in FY2024',
      '1.6% of FY2022 GDP in FY2024',
      'The largest of 12 lines is ¥9.0 trillion',
      'Four parts make up 2% in FY2027',
      '13 lines on how the build-up is paid for',
      'Two steps toward a tax for defense',
      'Five figures on host-nation support',
      'Japan spent 1.2% of GDP in 2023, by SIPRI',
      'Rates from ¥108 to ¥161 per dollar',
      'Two supplementary budgets',
    ]);
  });
});
