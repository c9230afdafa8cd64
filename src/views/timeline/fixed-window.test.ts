import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fixedWindow, scrollFor } from './fixed-window.ts';

const ROW = 58;
const HIGHEST = 15_000_000;

const anyCount = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: 300_000 }),
  fc.constantFrom(258_620, 258_621, 1_000_000),
);
const anyList = fc.record({
  count: anyCount,
  row: fc.constant(ROW),
  height: fc.integer({ min: 30, max: 2000 }),
});
const anyPart = fc.double({ min: 0, max: 1, noNaN: true });

/** The rows of a list that lie in view, wholly or in part, by where they are drawn. */
const inView = (list: { count: number; row: number; height: number }, top: number) => {
  const { first, end, offset } = fixedWindow({ ...list, top, overscan: 0 });
  return { first, end, begin: offset - top, finish: offset - top + (end - first) * list.row };
};

const scrolledTo = (
  list: { count: number; row: number; height: number },
  index: number,
  from: number,
  align: 'start' | 'nearest',
) => {
  const most = Math.max(0, fixedWindow({ ...list, top: 0, overscan: 0 }).total - list.height);
  // As a browser does: between the ends.
  return Math.min(Math.max(scrollFor({ ...list, top: from }, index, align), 0), most);
};

/** Where the row is drawn once the list is scrolled, in pixels from the top of the view. */
const drawnAt = (list: { count: number; row: number; height: number }, index: number, top: number) => {
  const { first, end, offset } = fixedWindow({ ...list, top, overscan: 0 });
  expect(index).toBeGreaterThanOrEqual(first);
  expect(index).toBeLessThan(end);
  return offset - top + (index - first) * list.row;
};

describe(fixedWindow, () => {
  it('fills the view at any place of the scroll bar (law)', () => {
    fc.assert(
      fc.property(anyList, anyPart, fc.nat({ max: 10 }), (list, part, overscan) => {
        const whole = list.count * ROW;
        const { total } = fixedWindow({ ...list, top: 0, overscan });
        expect(total).toBe(Math.min(whole, HIGHEST));
        const top = part * Math.max(0, total - list.height);
        const { first, end, begin, finish } = inView(list, top);
        expect(begin).toBeLessThanOrEqual(0.001);
        expect(finish).toBeGreaterThanOrEqual(Math.min(list.height, whole) - 0.001);
        const wider = fixedWindow({ ...list, top, overscan });
        expect([wider.first, wider.end]).toEqual([
          Math.max(0, first - overscan),
          Math.min(list.count, end + overscan),
        ]);
        expect(wider.end - wider.first).toBeLessThanOrEqual(list.height / ROW + 2 + 2 * overscan);
      }),
      { numRuns: 500 },
    );
  });

  it('begins with the first row and ends with the last (law)', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(inView(list, 0)).toMatchObject({ first: 0, begin: 0 });
        const { total } = fixedWindow({ ...list, top: 0, overscan: 0 });
        const bottom = inView(list, Math.max(0, total - list.height));
        expect(bottom.end).toBe(list.count);
        expect(bottom.finish).toBeCloseTo(Math.min(list.height, list.count * ROW), 3);
      }),
    );
  });

  it('stays at its ends when it is pulled beyond them', () => {
    const list = { count: 100, row: ROW, height: 400, overscan: 2 };
    expect(fixedWindow({ ...list, top: -80 }).first).toBe(0);
    expect(fixedWindow({ ...list, top: 99_999 }).end).toBe(100);
  });

  it('is empty without rows', () => {
    expect(fixedWindow({ count: 0, row: ROW, height: 400, top: 0, overscan: 4 })).toEqual({
      first: 0,
      end: 0,
      offset: 0,
      total: 0,
    });
  });

  it('shows of a million rows those in view, at a height that browsers draw', () => {
    const list = { count: 1_000_000, row: ROW, height: 580, overscan: 0 };
    expect(fixedWindow({ ...list, top: 0 })).toEqual({ first: 0, end: 10, offset: 0, total: HIGHEST });
    const { first, end } = fixedWindow({ ...list, top: (HIGHEST - 580) / 2 });
    expect([first, end]).toEqual([499_995, 500_005]);
  });
});

describe(scrollFor, () => {
  it('brings every row into view, at the start or as near as will do (law)', () => {
    fc.assert(
      fc.property(anyList, anyPart, anyPart, (list, to, from) => {
        const index = Math.floor(to * (list.count - 1));
        const { total } = fixedWindow({ ...list, top: 0, overscan: 0 });
        const before = from * Math.max(0, total - list.height);
        const start = drawnAt(list, index, scrolledTo(list, index, before, 'start'));
        const isLastPage = (list.count - index) * ROW < list.height;
        if (isLastPage) expect(start).toBeGreaterThanOrEqual(-0.001);
        else expect(start).toBeCloseTo(0, 3);
        const near = drawnAt(list, index, scrolledTo(list, index, before, 'nearest'));
        // A row higher than the view cannot be seen whole.
        if (list.height >= ROW) {
          expect(near).toBeGreaterThanOrEqual(-0.001);
          expect(near + ROW).toBeLessThanOrEqual(Math.max(list.height, ROW) + 0.001);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stays where it is for a row in view (law)', () => {
    fc.assert(
      fc.property(anyList, anyPart, (list, part) => {
        fc.pre(list.height >= 2 * ROW);
        const { total } = fixedWindow({ ...list, top: 0, overscan: 0 });
        const top = part * Math.max(0, total - list.height);
        const { first, end, begin } = inView(list, top);
        for (let index = first; index < end; index++) {
          const at = begin + (index - first) * ROW;
          if (at < 0.001 || at + ROW > list.height - 0.001) continue;
          expect(scrollFor({ ...list, top }, index, 'nearest')).toBe(top);
        }
      }),
    );
  });
});
