import { addBit, noBits } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import type { EventColumns } from '#domain/event-columns.ts';
import type { Facet } from '#domain/selection.ts';

/** How many events of a set have each value of a facet; every value of the record has a count, be it 0. */
export function valueCounts(
  { values, facets }: EventColumns,
  facet: Facet,
  bits: Bits,
): ReadonlyMap<string, number> {
  const { starts, codes } = facets[facet];
  const counts = new Int32Array(values[facet].length);
  for (let w = 0; w < bits.length; w++) {
    for (let word = bits[w] ?? 0; word !== 0; word &= word - 1) {
      const position = (w << 5) + 31 - Math.clz32(word & -word);
      for (let i = starts[position] ?? 0; i < (starts[position + 1] ?? 0); i++) {
        const code = codes[i] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
    }
  }
  return new Map(values[facet].map((value, code) => [value, counts[code] ?? 0]));
}

/** The events of a record that have a value of a facet. */
export function withValue({ size, values, facets }: EventColumns, facet: Facet, value: string): Bits {
  const bits = noBits(size);
  const code = values[facet].indexOf(value);
  const { starts, codes } = facets[facet];
  if (code === -1) return bits;
  let position = 0;
  codes.forEach((one, i) => {
    if (one !== code) return;
    while ((starts[position + 1] ?? Infinity) <= i) position++;
    addBit(bits, position);
  });
  return bits;
}
