import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { folded } from '#domain/names.ts';
import { joined, placed, stretchOf } from '#domain/stretches.ts';

describe(placed, () => {
  it.each([
    ['Ō-saka Castle', 'saka', 'saka'],
    ['Ō-saka Castle', 'o saka', 'Ō-saka'],
    ['ＦＲＥＥＤＯＭ Edge', 'freedom', 'ＦＲＥＥＤＯＭ'],
    ['  U.S. Steel', 'u s', 'U.S'],
    ['石破茂', '破', '破'],
  ])('of “%s” finds “%s” at “%s”', (text, word, expected) => {
    const form = placed(text);
    const { start, end } = stretchOf(form, form.folded.indexOf(word), word.length);
    expect(text.slice(start, end)).toBe(expected);
  });

  it('folds as names are folded, and keeps every place inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const form = placed(text);
        expect(form.folded).toBe(folded(text));
        expect(form.places).toHaveLength(form.folded.length);
        for (const { start, end } of form.places) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe(joined, () => {
  it('makes those that touch or overlap one, in their order', () => {
    const stretches = [
      { start: 7, end: 9 },
      { start: 0, end: 2 },
      { start: 2, end: 4 },
      { start: 1, end: 3 },
    ];
    expect(joined(stretches)).toEqual([
      { start: 0, end: 4 },
      { start: 7, end: 9 },
    ]);
  });
});
