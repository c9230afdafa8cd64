import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fixedWindow } from './fixed-window.ts';
import { scrolledTo, standingFor, UNPLACED } from './list-standing.ts';
import type { ListStanding, ShownList } from './list-standing.ts';

const LAYOUT = { row: 50, overscan: 2, height: 500 };

const shown = (list: Partial<ShownList>): ShownList => ({ count: 10_000, here: 0, openRow: -1, ...list });
const stand = (before: ListStanding, list: Partial<ShownList>) => standingFor(before, shown(list), LAYOUT);
const windowOf = ({ count, top }: ListStanding) => fixedWindow({ ...LAYOUT, count, top });
const firstKey = (standing: ListStanding) => windowOf(standing).first - standing.keyed;

describe(standingFor, () => {
  it('begins where the list begins, with the tab stop', () => {
    expect(stand(UNPLACED, { here: 40 })).toMatchObject({ top: 2000, placed: { top: 2000 }, stop: 40 });
  });

  it('begins at the last rows of a list that has no more, and is not scrolled beyond them', () => {
    expect(stand(UNPLACED, { count: 100, here: 95 })).toMatchObject({ top: 4500, stop: 95 });
    expect(stand(UNPLACED, { count: 3, here: 2 })).toMatchObject({ top: 0, stop: 2 });
  });

  it('brings an opened row into view by as little as will do, and leaves it there when it is closed', () => {
    const begun = stand(UNPLACED, {});
    const inView = stand(begun, { openRow: 4 });
    expect(inView).toMatchObject({ top: 0, stop: 4 });
    const below = stand(begun, { openRow: 100 });
    expect(below).toMatchObject({ top: 4550, stop: 100 });
    expect(stand(below, {})).toMatchObject({ top: 4550, stop: 100, openRow: -1 });
  });

  it('stays the same object for the same list', () => {
    const begun = stand(UNPLACED, { here: 7 });
    expect(stand(begun, { here: 7 })).toBe(begun);
    expect(scrolledTo(begun, begun.top + 0.4)).toBe(begun);
  });

  it('has the scroller move only where it is somewhere else', () => {
    const begun = stand(UNPLACED, { here: 7 });
    expect(stand(begun, { here: 7, count: 9000 }).placed).toBe(begun.placed);
    const scrolled = scrolledTo(begun, 3000);
    expect(stand(scrolled, { here: 7, count: 9000 }).placed).toEqual({ top: 350 });
    expect(stand(scrolled, { here: 7, count: 9000 }).placed).not.toBe(begun.placed);
  });

  it('stays where the reader scrolled to until the list is another one', () => {
    const scrolled = scrolledTo(stand(UNPLACED, {}), 3000);
    expect(stand(scrolled, {})).toBe(scrolled);
    expect(stand(scrolled, { count: 9999 })).toMatchObject({ top: 0 });
  });

  it('gives the rows of another list the keys of those in view (law)', () => {
    const anyList = fc.record({
      count: fc.integer({ min: 1, max: 300_000 }),
      here: fc.nat({ max: 400_000 }),
    });
    fc.assert(
      fc.property(anyList, anyList, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, part) => {
        const before = scrolledTo(stand(UNPLACED, one), part * 50 * one.count);
        const after = stand(before, other);
        expect(firstKey(after)).toBe(firstKey(before));
      }),
    );
  });

  it('keeps the keys of rows while a list is scrolled or a row is opened (law)', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400_000 }), fc.nat({ max: 9999 }), (top, openRow) => {
        const begun = stand(UNPLACED, { here: 20 });
        expect(scrolledTo(begun, top).keyed).toBe(begun.keyed);
        expect(stand(begun, { here: 20, openRow }).keyed).toBe(begun.keyed);
      }),
    );
  });
});
