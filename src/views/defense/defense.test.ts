import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { BudgetBasis, Defense } from '#domain/defense.ts';

import { defenseExhibit } from './defense-exhibit.ts';
import { defenseTitle, defenseTouched, describeDefense } from './describe-defense.ts';
import { trackerOf, yearReach } from './tracker.ts';
import type { Tracker } from './tracker.ts';

const defense = JSON.parse(readFileSync('public/data/us-japan-2024/defense.json', 'utf8')) as Defense;

type State = {
  readonly asOf?: string;
  readonly knownBy?: string;
  readonly basis?: BudgetBasis;
};

function trackerAt({ asOf = '2024-12-02', knownBy = '2024-12-02', basis = 'excl' }: State = {}): Tracker {
  return trackerOf(defense, { asOf, edition: '2024-12-02', knownBy }, basis);
}

describe('the title', () => {
  it.each([
    ['2024-12-02', 'Two of five budgets fill 35% of the envelope'],
    ['2024-12-27', 'Three of five budgets fill 56% of the envelope'],
    ['2023-06-01', 'One of five budgets fills 16% of the envelope'],
    ['2022-06-01', 'The FY2022 budget is ¥5.2 trillion'],
    ['2012-01-01', 'No defense budget was known by then'],
  ])('known by %s: %s', (knownBy, title) => {
    expect(defenseTitle(trackerAt({ knownBy }))).toBe(title);
  });

  it('does not depend on the basis of the bars', () => {
    expect(defenseTitle(trackerAt({ basis: 'incl' }))).toBe('Two of five budgets fill 35% of the envelope');
  });
});

describe('the description', () => {
  it('says every number of the card', () => {
    expect(describeDefense(trackerAt())).toBe(
      'Japan’s initial defense budget without US-forces realignment went from 4.7 trillion yen in FY2013 to 7.7 trillion in ' +
        'FY2024; the ministry asked for 8.5 trillion for FY2025; FY2026 is not known; 8.9 trillion is planned for FY2027. ' +
        'Envelope: two of five years of budgets without US-forces realignment come to 14.3 of 40.5 trillion yen, 35.4%. ' +
        'Level: two of five years of budgets without US-forces realignment come to 14.3 of 43.0 trillion yen, 33.3%. ' +
        'Contract total: two of five years of new contracts come to 18.3 of 43.5 trillion yen, 42.1%. ' +
        'Security-related spending is 1.6% of the GDP of FY2022 in FY2024; the target is 2.0% in FY2027.',
    );
  });
});

describe('the tracker', () => {
  it('keeps its years and scales on every basis and day', () => {
    for (const state of [
      {},
      { basis: 'incl' as const },
      { knownBy: '2026-01-01' },
      { knownBy: '2015-01-01' },
    ]) {
      const tracker = trackerAt(state);
      expect(tracker.years.map((y) => y.fiscalYear)).toEqual(
        Array.from({ length: 15 }, (_, i) => `FY${2013 + i}`),
      );
      expect([tracker.most, tracker.shares.least, tracker.shares.most]).toEqual([10, 1, 2]);
    }
  });

  it('marks the running year and the program', () => {
    const { years } = trackerAt({ asOf: '2025-04-01' });
    expect(years.filter((y) => y.running).map((y) => y.fiscalYear)).toEqual(['FY2025']);
    expect(years.filter((y) => y.planned).map((y) => y.fiscalYear)).toEqual([
      'FY2023',
      'FY2024',
      'FY2025',
      'FY2026',
      'FY2027',
    ]);
  });

  it('hides the share of FY2025 until it is known, then shows it as later', () => {
    const share = (knownBy: string) =>
      trackerAt({ knownBy }).years.find((y) => y.fiscalYear === 'FY2025')?.share;
    expect(share('2025-04-14')).toBeUndefined();
    expect(share('2025-04-15')).toMatchObject({ later: true, share: { share: { value: 1.8 } } });
  });
});

describe('what the selection does', () => {
  const touched = (events: Readonly<Record<string, number>>, selectedEvents: number) =>
    defenseTouched({ filtered: true, selectedEvents, events, selected: undefined });

  it.each([
    [{ FY2024: 8 }, 8, '8 selected events, all in FY24'],
    [{ FY2024: 1 }, 1, '1 selected event, in FY24'],
    [{ FY2024: 6, FY2025: 2 }, 8, '8 selected events, 6 in FY24'],
    [{ FY2023: 1, FY2024: 94 }, 94, '94 selected events, all in FY24'],
    [{}, 3, '3 selected events, none in these years'],
    [{}, 0, 'No selected event'],
  ])('%o of %i: %s', (counts, total, words) => {
    expect(touched(counts, total)).toBe(words);
  });

  it('is silent where nothing is selected', () => {
    const events = { FY2024: 94 };
    expect(defenseTouched({ filtered: false, selectedEvents: 94, events, selected: undefined })).toBe('');
  });

  it('is to a year what the selected dates are exactly', () => {
    const reach = (dates: { readonly from?: string; readonly to?: string }) =>
      yearReach(trackerAt(), { filtered: true }, dates).selected;
    expect(reach({ from: '2024-04-01', to: '2025-03-31' })).toBe('FY2024');
    expect(reach({ from: '2024-04-01', to: '2025-03-30' })).toBeUndefined();
    expect(reach({})).toBeUndefined();
  });
});

describe('the table', () => {
  const rows = (state: State) =>
    defenseExhibit(trackerAt(state), defense, []).rows.map((r) => r.cells.map((c) => c.text));

  it('lists both bases, the share, and the plan totals', () => {
    const table = rows({});
    expect(table).toHaveLength(18);
    expect(table[11]).toEqual(['FY2024', 'Initial', '7.7249', '7.9496', '1.6']);
    expect(table[12]).toEqual(['FY2025', 'Request', '8.5389', '–', '–']);
    expect(table[13]).toEqual(['FY2026', '–', '–', '–', '–']);
    expect(table[14]).toEqual(['FY2027', 'Plan', '8.9000', '–', '2.0 (target)']);
    expect(table.slice(15)).toEqual([
      ['Budget envelope, FY2023 to FY2027', '2 of 5 years', '14.325 of 40.5', '–', '35.4% of 40.5'],
      ['Plan level, FY2023 to FY2027', '2 of 5 years', '14.325 of 43.0', '–', '33.3% of 43.0'],
      ['New contracts, FY2023 to FY2027', '2 of 5 years', '18.315 of 43.5', '–', '42.1% of 43.5'],
    ]);
  });

  it('adds what became known later, dated', () => {
    const table = rows({ knownBy: '2024-12-27' });
    expect(table[13]).toEqual(['FY2025', 'Initial, known 27 Dec 2024', '8.4748', '8.7005', '–']);
  });
});
