import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dateSpan, dayNumber, isoDate } from '#domain/dates.ts';
import { run } from '#domain/event-run.ts';
import type { EventMark } from '#domain/merged-marks.ts';

import { between, brushedDays, datesOf, keyedDay, resized, shifted } from './brush.ts';
import { markLabels, pillCountSpot } from './mark-labels.ts';
import { placedLabels } from './placed-labels.ts';
import { timeScale, timeTicks } from './plot.ts';
import { textWidth } from './text-width.ts';

const OVERVIEW = { first: dayNumber('2024-05-01'), last: dayNumber('2024-12-31') };
const days = (from: string, to: string) => ({ first: dayNumber(from), last: dayNumber(to) });
const anyDay = fc.integer({ min: OVERVIEW.first, max: OVERVIEW.last });
const anyBrush = fc.tuple(anyDay, anyDay).map(([a, b]) => between(a, b));

describe('the brush', () => {
  it('covers the overview while no dates are chosen, and that is the start again', () => {
    expect(brushedDays({}, OVERVIEW)).toEqual(OVERVIEW);
    expect(datesOf(OVERVIEW, OVERVIEW)).toEqual({});
    expect(datesOf(days('2024-10-01', '2024-12-31'), OVERVIEW)).toEqual({ from: '2024-10-01' });
  });

  it('stays inside the overview when the dates do not', () => {
    expect(brushedDays({ from: '2021-01-01', to: '2024-06-01' }, OVERVIEW)).toEqual(
      days('2024-05-01', '2024-06-01'),
    );
  });

  it('chooses the dates it shows (law)', () => {
    fc.assert(
      fc.property(anyBrush, (brush) => {
        expect(brushedDays(datesOf(brush, OVERVIEW), OVERVIEW)).toEqual(brush);
      }),
    );
  });

  it('keeps its length when moved and never leaves the overview (law)', () => {
    fc.assert(
      fc.property(anyBrush, fc.integer({ min: -400, max: 400 }), (brush, by) => {
        const moved = shifted(brush, by, OVERVIEW);
        expect(moved.last - moved.first).toBe(brush.last - brush.first);
        expect(moved.first >= OVERVIEW.first && moved.last <= OVERVIEW.last).toBe(true);
      }),
    );
  });

  it('keeps its ends in order when one is moved (law)', () => {
    fc.assert(
      fc.property(
        anyBrush,
        fc.constantFrom('first', 'last'),
        fc.integer({ min: -9e4, max: 9e4 }),
        (brush, edge, day) => {
          const next = resized(brush, edge, day, OVERVIEW);
          expect(next.first <= next.last && next.first >= OVERVIEW.first && next.last <= OVERVIEW.last).toBe(
            true,
          );
        },
      ),
    );
  });

  it('moves by a day, with Shift or Page keys by a week', () => {
    const at = dayNumber('2024-10-10');
    const day = (key: string, shift = false) => {
      const found = keyedDay(key, shift, at, OVERVIEW);
      return found === undefined ? undefined : isoDate(found);
    };
    expect(day('ArrowRight')).toBe('2024-10-11');
    expect(day('ArrowLeft', true)).toBe('2024-10-03');
    expect(day('PageUp')).toBe('2024-10-17');
    expect(day('Home')).toBe('2024-05-01');
    expect(day('End')).toBe('2024-12-31');
    expect(day('Enter')).toBeUndefined();
  });
});

describe('the time axis', () => {
  const labels = (from: string, to: string, width = 660) =>
    timeTicks(timeScale(days(from, to), 0, width)).map((t) => t.label);

  it('names months over a year, weeks by their Monday over two months, days over a week', () => {
    expect(labels('2024-05-01', '2024-12-31')).toEqual([
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
    ]);
    expect(labels('2024-10-01', '2024-12-02').slice(0, 3)).toEqual(['7 Oct', '14 Oct', '21 Oct']);
    expect(labels('2024-10-01', '2024-10-07')).toHaveLength(7);
  });

  it('names a January by its year where it crosses one, and then only years', () => {
    expect(labels('2024-11-01', '2025-03-31', 400)).toEqual(['Nov', 'Dec', '2025', 'Feb', 'Mar']);
    expect(labels('2021-01-01', '2028-03-31')).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
      '2027',
    ]);
  });

  it('never writes one label over another (law)', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: 200, max: 1600 }),
        (first, length, width) => {
          const ticks = timeTicks(timeScale({ first, last: first + length }, 0, width));
          const extents = ticks.map(({ x, label, anchor }) =>
            anchor === 'start'
              ? { left: x + 5, right: x + 5 + textWidth(label) }
              : { left: x - textWidth(label) / 2, right: x + textWidth(label) / 2 },
          );
          extents.forEach((extent, i) =>
            expect(extent.left).toBeGreaterThan(extents[i - 1]?.right ?? -Infinity),
          );
        },
      ),
    );
  });

  it('finds the day at a pixel', () => {
    const scale = timeScale(days('2024-10-01', '2024-10-10'), 0, 100);
    expect(isoDate(scale.dayAt(5))).toBe('2024-10-01');
    expect(isoDate(scale.dayAt(95))).toBe('2024-10-10');
    expect(isoDate(scale.dayAt(500))).toBe('2024-10-10');
  });
});

describe('labels on a line', () => {
  it('take the first candidate with room, or are left out', () => {
    const wanted = (key: string, ...lefts: readonly number[]) => ({
      key,
      candidates: lefts.map((left) => ({ text: key, left, width: 40 })),
    });
    const placed = placedLabels(
      [wanted('a', 0), wanted('b', 20, 60), wanted('c', 30), wanted('d', 90)],
      { left: 0, right: 120 },
      [],
    );
    expect(placed.map((p) => [p.key, p.left])).toEqual([
      ['a', 0],
      ['b', 60],
    ]);
  });
});

describe('titles beside marks', () => {
  const mark = (left: number, title: string, thin = false): EventMark => ({
    events: run(1, () => ({
      event: {
        id: `${left}`,
        date: '2024-10-02',
        title: { en: title },
        actors: [],
        themes: [],
        kind: 'election',
        format: 'none',
        level: 'party',
        state: 'occurred',
        confidence: 'A',
        cite: [],
      },
      span: dateSpan('2024-10-02'),
      position: left,
    })),
    has: (position) => position === left,
    days: days('2024-10-02', '2024-10-02'),
    sameDays: true,
    disputed: false,
    left,
    right: left + 10,
    thin,
    matching: true,
    ahead: false,
    later: false,
  });

  it('stand to the right, or to the left where the right is taken, never across a line', () => {
    const lane = { left: 0, right: 400 };
    expect(markLabels([mark(10, 'Election')], lane, [], false).map((l) => l.left)).toEqual([25]);
    expect(markLabels([mark(100, 'Election'), mark(115, '')], lane, [], false)[0]?.left).toBeLessThan(60);
    expect(markLabels([mark(100, 'Election')], lane, [130], false)[0]?.left).toBeLessThan(60);
  });

  it('leave the number of a pill where no matching mark lies over it', () => {
    const one = mark(0, 'Runoff');
    const pill = { ...one, events: run(12, (i) => one.events.at(i)), right: 100, matching: false };
    const half = textWidth('12', 'strong') / 2 + 1;
    expect(pillCountSpot(pill, [pill])).toBe(50);
    expect(pillCountSpot(pill, [pill, mark(10, ''), mark(70, '')])).toBe(50);
    expect(pillCountSpot(pill, [pill, mark(48, '')])).toBe(48 - half);
    expect(pillCountSpot(pill, [pill, mark(48, ''), mark(36, '')])).toBe(58 + half);
    expect(pillCountSpot(pill, [pill, { ...one, left: 8, right: 92 }])).toBeUndefined();
    expect(pillCountSpot({ ...pill, matching: true }, [pill, mark(48, '')])).toBe(50);
  });

  it('touch no mark and no other title (law)', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 20 }), (places) => {
        const marks = places.toSorted((a, b) => a - b).map((p) => mark(p * 12, 'Runoff'));
        const labels = markLabels(marks, { left: 0, right: 740 }, [], true);
        const extents = labels.map(({ left, text }) => ({ left, right: left + textWidth(text) }));
        for (const label of extents) {
          for (const m of marks) expect(label.right < m.left || label.left > m.right).toBe(true);
          for (const other of extents) {
            expect(label === other || label.right < other.left || label.left > other.right).toBe(true);
          }
        }
      }),
    );
  });
});
