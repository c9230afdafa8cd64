/** A set of event positions: bit `i & 31` of word `i >>> 5` stands for position `i`. */
export type Bits = Uint32Array<ArrayBuffer>;

/** An empty set with room for `size` positions. */
export function noBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

/** The set of all positions below `size`; the unused bits of the last word stay 0. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  const spare = size & 31;
  if (spare !== 0) bits[bits.length - 1] = 0xffffffff >>> (32 - spare);
  return bits;
}

/** The set of the positions from `first` up to, not including, `end`. */
export function bitRange(size: number, first: number, end: number): Bits {
  const bits = noBits(size);
  addRun(bits, first, end);
  return bits;
}

export function addBit(bits: Bits, position: number): void {
  const word = position >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (position & 31));
}

export function hasBit(bits: Bits, position: number): boolean {
  return (((bits[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;
}

/** Adds every position of `other` to `bits`, in place. */
export function addAll(bits: Bits, other: Bits): void {
  for (let w = 0; w < bits.length; w++) bits[w] = (bits[w] ?? 0) | (other[w] ?? 0);
}

/** Keeps in `bits` only what `other` has too, in place. */
export function keepOnly(bits: Bits, other: Bits): void {
  for (let w = 0; w < bits.length; w++) bits[w] = (bits[w] ?? 0) & (other[w] ?? 0);
}

/** Takes out of `bits` what `other` has, in place. */
export function dropAll(bits: Bits, other: Bits): void {
  for (let w = 0; w < bits.length; w++) bits[w] = (bits[w] ?? 0) & ~(other[w] ?? 0);
}

/** Adds the positions from `begin` up to, not including, `end`, in place. */
export function addRun(bits: Bits, begin: number, end: number): void {
  if (begin >= end) return;
  const head = begin >>> 5;
  const tail = (end - 1) >>> 5;
  const headMask = 0xffffffff << (begin & 31);
  const tailMask = 0xffffffff >>> (31 - ((end - 1) & 31));
  if (head === tail) {
    bits[head] = (bits[head] ?? 0) | (headMask & tailMask);
    return;
  }
  bits[head] = (bits[head] ?? 0) | headMask;
  bits.fill(0xffffffff, head + 1, tail);
  bits[tail] = (bits[tail] ?? 0) | tailMask;
}

/** How many of the positions from `begin` up to, not including, `end` a set has. */
export function countRun(bits: Bits, begin: number, end: number): number {
  if (begin >= end) return 0;
  const head = begin >>> 5;
  const tail = (end - 1) >>> 5;
  const headMask = 0xffffffff << (begin & 31);
  const tailMask = 0xffffffff >>> (31 - ((end - 1) & 31));
  if (head === tail) return wordCount((bits[head] ?? 0) & headMask & tailMask);
  let count = wordCount((bits[head] ?? 0) & headMask) + wordCount((bits[tail] ?? 0) & tailMask);
  for (let w = head + 1; w < tail; w++) count += wordCount(bits[w] ?? 0);
  return count;
}

/** The first position from `begin` up to, not including, `end` that a set has; -1 where it has none. */
export function firstIn(bits: Bits, begin: number, end: number): number {
  for (let w = begin >>> 5; w << 5 < end; w++) {
    const word = w === begin >>> 5 ? (bits[w] ?? 0) & (0xffffffff << (begin & 31)) : (bits[w] ?? 0);
    if (word === 0) continue;
    const position = (w << 5) + 31 - Math.clz32(word & -word);
    return position < end ? position : -1;
  }
  return -1;
}

/** How many positions both sets have. */
export function countCommon(a: Bits, b: Bits): number {
  let count = 0;
  for (let w = 0; w < a.length; w++) count += wordCount((a[w] ?? 0) & (b[w] ?? 0));
  return count;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) count += wordCount(word);
  return count;
}

/** The positions of a set, ascending. */
export function positions(bits: Bits): number[] {
  const found: number[] = [];
  for (let w = 0; w < bits.length; w++) {
    let word = bits[w] ?? 0;
    while (word !== 0) {
      const lowest = word & -word;
      found.push((w << 5) + 31 - Math.clz32(lowest));
      word ^= lowest;
    }
  }
  return found;
}

/** Number of ones in a 32-bit word, by adding neighbors in parallel. */
export function wordCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
