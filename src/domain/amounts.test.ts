import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { amount, compact, fixed, plain, signed } from '#domain/amounts.ts';

describe(signed, () => {
  it.each([
    [49, '+49'],
    [-62, '−62'],
    [0, '0'],
    [1200, '+1,200'],
  ])('writes %d as %s', (value, text) => {
    expect(signed(value)).toBe(text);
  });
});

describe(plain, () => {
  it.each([
    [7.7249, '7.7249'],
    [18.315, '18.315'],
    [103880749, '103,880,749'],
    [-0.5, '−0.5'],
    [35.37037, '35.3704'],
  ])('writes %d as %s', (value, text) => {
    expect(plain(value)).toBe(text);
  });
});

describe(compact, () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1k'],
    [1249, '1.2k'],
    [9949, '9.9k'],
    [9950, '10k'],
    [67_859, '68k'],
    [999_499, '999k'],
    [999_500, '1m'],
    [1_500_000, '1.5m'],
  ])('writes %d as %s', (value, text) => {
    expect(compact(value)).toBe(text);
  });
});

describe(compact, () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1k'],
    [1234, '1.2k'],
    [9949, '9.9k'],
    [9950, '10k'],
    [68_400, '68k'],
    [999_499, '999k'],
    [999_500, '1m'],
    [1_540_000, '1.5m'],
    [12_600_000, '13m'],
  ])('writes %d as %s', (count, text) => {
    expect(compact(count)).toBe(text);
  });

  it('is within 5 percent of the count, and never longer than four signs (law)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_000_000 }), (count) => {
        const text = compact(count);
        expect(text.length).toBeLessThanOrEqual(4);
        const unit = { k: 1e3, m: 1e6 }[text.at(-1) ?? ''] ?? 1;
        expect(Math.abs(Number.parseFloat(text) * unit - count)).toBeLessThanOrEqual(count / 20);
      }),
    );
  });
});

describe(fixed, () => {
  it('keeps its digits', () => {
    expect(fixed(8.5, 2)).toBe('8.50');
    expect(fixed(-13, 1)).toBe('−13.0');
  });
});

describe(amount, () => {
  it.each([
    [{ value: 258, unit: 'seats' }, '258 seats'],
    [{ value: 1, unit: 'seats' }, '1 seat'],
    [{ value: 7.7249, unit: 'jpy-trillion' }, '¥7.7249 tn'],
    [{ value: 1.6, unit: 'percent' }, '1.6%'],
    [{ value: 2.35, unit: 'usd-billion' }, '$2.35 bn'],
  ] as const)('names the unit of %o', (figure, text) => {
    expect(amount(figure)).toBe(text);
  });
});
