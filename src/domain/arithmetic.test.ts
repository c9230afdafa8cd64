import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computed, decimals, inYen, isRounded, unitOf } from '#domain/arithmetic.ts';
import type { Operation, Unit } from '#domain/evidence.ts';

const counts = (values: readonly number[]) => values.map((value) => ({ value, unit: 'count' as const }));

describe('an operation', () => {
  it.each<[Operation, readonly number[], number]>([
    ['sum', [8.5, 0.4, 0.1], 9],
    ['sum', [191], 191],
    ['difference', [247, 191, 1], 55],
    ['share', [191, 465], 41.075],
    ['change', [148, 98], 51.02],
    ['ratio', [900, 6], 150],
    ['product', [2.35, 140], 329],
  ])('%s of %j', (operation, inputs, result) => {
    expect(computed(operation, counts(inputs))).toBeCloseTo(result, 2);
  });

  it.each<[Operation, readonly number[]]>([
    ['share', [1, 0]],
    ['change', [1, 0]],
    ['ratio', [1, 0]],
    ['product', [2]],
  ])('%s of %j is not a number', (operation, inputs) => {
    expect(computed(operation, counts(inputs))).toBeNaN();
  });

  it.each<[Operation, readonly Unit[], Unit | undefined]>([
    ['sum', ['seats', 'seats', 'seats'], 'seats'],
    ['sum', ['jpy-trillion', 'jpy-billion'], undefined],
    ['difference', ['percent', 'percent'], 'percent'],
    ['share', ['jpy-trillion', 'jpy-trillion'], 'percent'],
    ['share', ['jpy-trillion'], undefined],
    ['change', ['seats', 'seats', 'seats'], undefined],
    ['change', ['seats', 'votes'], undefined],
    ['ratio', ['votes', 'votes'], 'count'],
    ['ratio', ['usd-million', 'missiles'], 'usd-million'],
    ['ratio', ['jpy-billion', 'usd-billion'], 'jpy-per-usd'],
    ['ratio', ['jpy-trillion', 'usd-billion'], 'jpy-per-usd'],
    ['ratio', ['usd-billion', 'usd-million'], undefined],
    ['ratio', ['jpy-million', 'jpy-per-usd'], 'usd-million'],
    ['product', ['usd-billion', 'jpy-per-usd'], 'jpy-billion'],
    ['product', ['jpy-per-usd', 'usd-million'], 'jpy-million'],
    ['product', ['missiles', 'usd-million'], 'usd-million'],
    ['product', ['percent', 'jpy-trillion'], undefined],
    ['sum', [], undefined],
  ])('%s of %j is in %s', (operation, units, unit) => {
    expect(unitOf(operation, units)).toBe(unit);
  });
});

describe('money', () => {
  it.each<[Unit, Unit, number]>([
    ['jpy-trillion', 'usd-billion', 150],
    ['jpy-billion', 'usd-billion', 0.15],
    ['jpy-billion', 'usd-million', 150],
    ['jpy-million', 'jpy-per-usd', 0.15],
  ])('45 %s over 300 %s are %d', (yen, dollars, rate) => {
    const inputs = [
      { value: 45, unit: yen },
      { value: 300, unit: dollars },
    ];
    expect(computed('ratio', inputs)).toBeCloseTo(rate, 9);
  });

  it('is converted between units of yen', () => {
    expect(inYen(230, 'jpy-billion', 'jpy-trillion')).toBe(0.23);
    expect(inYen(7.7, 'jpy-trillion', 'jpy-trillion')).toBe(7.7);
    expect(inYen(1, 'usd-billion', 'jpy-trillion')).toBeNaN();
  });
});

describe('a printed number', () => {
  it.each([
    [64, 0],
    [8.54, 2],
    [-0.5, 1],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
  ])('%d has %i digits after the point', (value, digits) => {
    expect(decimals(value)).toBe(digits);
  });

  it('is every number rounded to its digits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (exact, digits) => {
          expect(isRounded(Number(exact.toFixed(digits)), exact)).toBe(true);
        },
      ),
    );
  });

  it('is not a number off by more than half of its last digit', () => {
    expect(isRounded(1.4, 1.349)).toBe(false);
    expect(isRounded(1.4, 1.451)).toBe(false);
    expect(isRounded(1.4, Number.NaN)).toBe(false);
  });
});
