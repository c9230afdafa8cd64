import { describe, expect, test } from 'vitest';

import type { Chamber } from '#domain/chamber.ts';
import type { Disagreement, Source } from '#domain/evidence.ts';

import { chamberPicture } from './chamber-picture.ts';
import type { ChamberPicture } from './chamber-picture.ts';
import {
  chamberTitle,
  chamberTouched,
  coalitionSum,
  dayHeads,
  describeLowerHouse,
  distanceWords,
  sittingLines,
} from './describe-lower-house.ts';
import { seatExhibit } from './seat-exhibit.ts';

const chamber = recorded('chamber') as Chamber;
const sources = recorded('sources') as readonly Source[];
const disagreements = recorded('disagreements') as readonly Disagreement[];

function recorded(name: string): unknown {
  const files = import.meta.glob('/public/data/us-japan-2024/*.json', { eager: true, import: 'default' });
  const found = files[`/public/data/us-japan-2024/${name}.json`];
  if (found === undefined) throw new Error(`no ${name}.json`);
  return found;
}

type Asked = {
  readonly basis?: string;
  readonly asOf?: string;
  readonly knownBy?: string;
  readonly actors?: readonly string[];
};

function picture({
  basis,
  asOf = '2024-12-02',
  knownBy = '2024-12-02',
  actors = [],
}: Asked = {}): ChamberPicture {
  const question = { comparison: basis, actors, disagreements };
  return chamberPicture(chamber, { asOf, knownBy, preferred: [] }, question);
}

describe('the title', () => {
  test.each([
    [{}, 'The coalition is 13 seats short of a majority'],
    [{ basis: 'groups-early-november' }, 'The coalition is 12 seats short of a majority'],
    [{ basis: 'labels' }, 'The coalition is 18 seats short of a majority'],
    [{ basis: 'elections' }, 'The coalition is 18 seats short of a majority'],
    [{ knownBy: '2024-10-20' }, 'The coalition had 290 seats on 9 Oct 2024'],
    [{ asOf: '2024-07-15' }, 'The coalition is 57 seats over a majority'],
    [{ asOf: '2024-10-15' }, 'The Lower House is dissolved'],
    [{ asOf: '2024-10-28' }, 'The Lower House was elected on 27 Oct'],
    [{ knownBy: '2020-01-01' }, 'No count was known by 1 Jan 2020'],
  ])('of %j is: %s', (asked, title) => {
    expect(chamberTitle(picture(asked))).toBe(title);
    expect(title.length).toBeLessThanOrEqual(45);
  });

  test('says when the coalition is over a majority, or has exactly one', () => {
    const backwards = {
      id: 'back',
      basis: 'groups',
      label: 'Back',
      before: 'groups-2024-11-11',
      after: 'groups-2024-10-09',
    } as const;
    const turned = (seats: number): Chamber => ({
      ...chamber,
      comparisons: [{ ...backwards, default: true }],
      thresholds: chamber.thresholds.map((t) => ({ ...t, seats: { ...t.seats, value: seats } })),
    });
    const reading = { asOf: '2024-12-02', knownBy: '2024-12-02', preferred: [] };
    const title = (seats: number) =>
      chamberTitle(
        chamberPicture(turned(seats), reading, { comparison: undefined, actors: [], disagreements: [] }),
      );
    expect(title(233)).toBe('The coalition is 57 seats over a majority');
    expect(title(289)).toBe('The coalition is 1 seat over a majority');
    expect(title(290)).toBe('The coalition has exactly a majority');
  });
});

describe('the description', () => {
  test('says what is counted, what became of the coalition, who moved most and who sits', () => {
    expect(describeLowerHouse(picture())).toBe(
      'Seats in the Lower House by parliamentary group: 9 October 2024, day of the dissolution; after 11 November 2024. ' +
        'The coalition of LDP and Komeito fell from 290 to 220 of 465, 13 short of the majority of 233. ' +
        'Largest gain: CDP +49, from 99 to 148. Largest loss: LDP −62, from 258 to 196. ' +
        'The chamber on 2 Dec 2024: elected 27 Oct, counted 11 Nov.',
    );
  });

  test('does not say what was not known', () => {
    expect(describeLowerHouse(picture({ knownBy: '2024-10-20', asOf: '2024-10-20' }))).toContain(
      'The coalition of LDP and Komeito had 290 of 465; the count after was not known then. ' +
        'The chamber on 20 Oct 2024: dissolved, since 9 Oct.',
    );
  });
});

describe('the chamber on a day', () => {
  test.each([
    ['2024-09-30', ['before the vote', 'counted 9 Oct']],
    ['2024-10-09', ['dissolved', 'since 9 Oct']],
    ['2024-10-26', ['dissolved', 'since 9 Oct']],
    ['2024-10-27', ['elected 27 Oct', 'no count yet']],
    ['2024-11-08', ['elected 27 Oct', 'counted 8 Nov']],
    ['2024-12-02', ['elected 27 Oct', 'counted 11 Nov']],
  ])('%s', (asOf, lines) => {
    expect(sittingLines(picture({ asOf }))).toEqual(lines);
  });

  test('is said on the basis of the comparison', () => {
    expect(sittingLines(picture({ basis: 'elections', asOf: '2024-09-30' }))).toEqual([
      'before the vote',
      'counted in 2021',
    ]);
    expect(sittingLines(picture({ basis: 'labels' }))).toEqual(['elected 27 Oct']);
  });
});

describe('the footer', () => {
  test('says what the selection does here', () => {
    expect(chamberTouched(picture(), false)).toBe('As of 2 Dec 2024');
    expect(chamberTouched(picture({ actors: ['south-korea'] }), true)).toBeUndefined();
    expect(chamberTouched(picture({ actors: ['cdp', 'south-korea', 'ldp'] }), true)).toBe(
      'Selected here: LDP, CDP',
    );
  });

  test('opens the dispute about the finding, and credits the publishers', () => {
    const { flags, credits } = seatExhibit(picture(), sources);
    expect(flags).toEqual([
      { kind: 'disputed', label: 'bases differ', reference: { kind: 'disagreement', id: 'coalition-after' } },
    ]);
    expect(credits.length).toBeGreaterThan(2);
    expect(new Set(credits.map((c) => c.label)).size).toBe(credits.length);
  });
});

test('column heads give years where the years differ', () => {
  expect(dayHeads(picture())).toEqual(['9 Oct', '11 Nov']);
  expect(dayHeads(picture({ basis: 'labels' }))).toEqual(['9 Oct', '27 Oct']);
  expect(dayHeads(picture({ basis: 'elections' }))).toEqual(['2021', '2024']);
});

test('a total of the coalition is added up from its groups', () => {
  expect(coalitionSum(picture(), 'before')).toBe('LDP 258 + Komeito 32');
});

test('a claim that is preferred to the computed change is named with who makes it', () => {
  const gain = disagreements.find((d) => d.id === 'cdp-gain');
  const claim = gain?.claims.find((c) => c.number === 53);
  if (gain === undefined || claim === undefined) throw new Error('cdp-gain: no claim of 53');
  const concerned: Disagreement = { ...gain, concerns: { kind: 'seat-change', group: 'cdp' } };
  const reading = {
    asOf: '2024-12-02',
    knownBy: '2024-12-02',
    preferred: [{ disagreement: concerned, claim, says: 'Congressional Research Service' }],
  };
  const asked = (comparison: string | undefined) =>
    chamberPicture(chamber, reading, { comparison, actors: [], disagreements });
  const row = seatExhibit(asked(undefined), sources).rows.find((r) => r.key === 'cdp');
  expect(row?.cells.map((c) => c.text)).toEqual([
    'CDP (Constitutional Democratic Party of Japan)',
    '99',
    '148',
    '+53 (Congressional Research Service)',
    '31.8',
  ]);
  expect(asked('labels').preferred.size).toBe(0);
});

test('the furthest claim is drawn only where the lead is the change shown', () => {
  expect([...picture().claims]).toEqual([['cdp', 53]]);
  expect([...picture({ basis: 'labels' }).claims]).toEqual([]);
});

test('distances are in words', () => {
  expect([-13, 0, 57].map(distanceWords)).toEqual(['13 short', 'reached', '57 over']);
});

describe('the table', () => {
  const table = (asked?: Asked) =>
    new Map(seatExhibit(picture(asked), sources).rows.map((r) => [r.key, r.cells.map((c) => c.text)]));

  test('has a row for every group, the coalition, and every threshold', () => {
    const rows = table();
    expect(rows.size).toBe(11 + 1 + 4);
    expect(rows.get('ldp')).toEqual(['LDP (Liberal Democratic Party)', '258', '196', '−62', '42.2']);
    expect(rows.get('cdp')?.slice(1)).toEqual(['99', '148', '+49', '31.8']);
    expect(rows.get('sanseito')).toEqual(['Sanseito', '–', '3', '+3', '0.6']);
    expect(rows.get('coalition')).toEqual(['Coalition (LDP, Komeito)', '290', '220', '−70', '47.3']);
    expect(rows.get('majority')).toEqual([
      'Distance to majority (233)',
      '57 over',
      '13 short',
      '−70',
      'needs 50.1',
    ]);
    expect(rows.get('two-thirds')?.slice(0, 3)).toEqual([
      'Distance to two-thirds (310)',
      '20 short',
      '90 short',
    ]);
  });

  test('has a cell for every column in every row', () => {
    const { columns, rows } = seatExhibit(picture({ basis: 'labels-nhk' }), sources);
    expect(rows.every((r) => r.cells.length === columns.length)).toBe(true);
  });

  test('shows a dash with its reason where there is no count', () => {
    const cellOf = (asked: Asked, key: string, column: number) =>
      seatExhibit(picture(asked), sources).rows.find((r) => r.key === key)?.cells[column];
    expect(cellOf({}, 'cpj', 1)).toEqual({ text: '–', note: 'CPJ has no count of its own in this list.' });
    expect(cellOf({ knownBy: '2024-10-20' }, 'ldp', 2)).toEqual({
      text: '–',
      note: 'The count became known on 11 Nov 2024, after the day “known by” is set to.',
    });
    expect(cellOf({ knownBy: '2024-10-20' }, 'ldp', 3)?.text).toBe('–');
  });

  test('names its basis and how the count after came to be', () => {
    expect(seatExhibit(picture(), sources).basis).toMatch(
      /^Seats by parliamentary group, 9 October to after 11 November\. Computed: .* Speaker/,
    );
  });
});
