import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalPads, sectionsOf } from '#charts/table-layout.ts';

describe(decimalPads, () => {
  it('fills numbers up to the longest decimals and leaves words alone', () => {
    expect(decimalPads(['40.5', '8.9525', '43', '–', 'not stated', '−1,200.25'])).toEqual([
      '000',
      '',
      '.0000',
      '.0000',
      '',
      '00',
    ]);
  });

  it('leaves whole numbers alone', () => {
    expect(decimalPads(['258', '–', '+49'])).toEqual(['', '', '']);
  });

  it('gives all numbers of a column the same length behind the point', () => {
    const texts = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 9999 }), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(texts, (numbers) => {
        const written = numbers.map(([whole, part, cut]) => (cut ? `${whole}` : `${whole}.${part}`));
        const pads = decimalPads(written);
        const lengths = written.map((text, i) => `${text}${pads[i]}`.replace(/^\d+/, '').length);
        expect(new Set(lengths).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe(sectionsOf, () => {
  it('cuts the rows where the section changes', () => {
    const rows = ['a', 'a', 'b', 'a'].map((section, i) => ({ key: String(i), cells: [], section }));
    expect(sectionsOf(rows).map((s) => [s.name, s.rows.map((r) => r.key)])).toEqual([
      ['a', ['0', '1']],
      ['b', ['2']],
      ['a', ['3']],
    ]);
  });

  it('makes one nameless section of rows without any', () => {
    expect(sectionsOf([{ key: '0', cells: [] }]).map((s) => s.name)).toEqual([undefined]);
    expect(sectionsOf([])).toEqual([]);
  });
});
