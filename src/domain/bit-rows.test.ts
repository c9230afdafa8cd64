import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { bitRows, compiledBitRows, plainBitRows } from '#domain/bit-rows.ts';
import type { BitRows } from '#domain/bit-rows.ts';
import { addBit, allBits, countCommon, hasBit, positions } from '#domain/bitset.ts';
import type { Span, WordRange } from '#domain/plain-bit-kernel.ts';
import { eachPosition } from '#domain/position-lists.ts';
import type { PositionLists } from '#domain/position-lists.ts';

const ROWS = 5;

const size = fc.oneof(
  fc.constantFrom(0, 1, 31, 32, 33, 127, 128, 129, 511, 512, 513),
  fc.integer({ min: 0, max: 4_000 }),
);

/** More than one block of either kernel. */
const largeSize = fc.integer({ min: 130_000, max: 300_000 });

const someRow = fc.integer({ min: 0, max: ROWS - 1 });

/** A size, what to fill the rows with, a range in them, and three of them, which may be the same. */
const settingOf = (bits: number) => {
  const words = Math.ceil(bits / 32);
  const word = fc.integer({ min: 0, max: words });
  return fc.record({
    size: fc.constant(bits),
    seeds: fc.array(fc.nat(), { minLength: ROWS, maxLength: ROWS }),
    range: fc
      .oneof(fc.constant([0, words] as const), fc.tuple(word, word))
      .map(([a, b]): WordRange => ({ first: Math.min(a, b), end: Math.max(a, b) })),
    target: someRow,
    a: someRow,
    b: someRow,
  });
};

const setting = size.chain(settingOf);

/** Fills each row by its seed, one of four with every position. */
function fill(rows: BitRows, seeds: readonly number[]): void {
  seeds.forEach((seed, index) => {
    const row = rows.row(index);
    let state = seed;
    allBits(rows.size).forEach((every, w) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
      row[w] = seed % 4 === 0 ? every : every & (state ^ (state >>> 15));
    });
  });
}

function setsOf(rows: BitRows): readonly ReadonlySet<number>[] {
  return Array.from({ length: rows.count }, (_, i) => new Set(positions(rows.row(i))));
}

const isWithin = ({ first, end }: WordRange, position: number) =>
  position >= first * 32 && position < end * 32;

function compiled(bits: number, count: number, lists?: PositionLists): BitRows {
  const rows = compiledBitRows(bits, count, lists);
  if (rows === undefined) throw new Error('no WebAssembly here; expected it in the Node of the tests');
  return rows;
}

/** Lists of ascending positions, as blocks. */
function listsOf(positionsOf: readonly (readonly number[])[], bits: number): PositionLists {
  const starts = [0];
  const places: number[] = [];
  for (let block = 0; block * 65_536 < bits; block++) {
    for (const list of positionsOf) {
      places.push(...list.filter((p) => Math.floor(p / 65_536) === block).map((p) => p % 65_536));
      starts.push(places.length);
    }
  }
  return { many: positionsOf.length, starts: Int32Array.from(starts), places: Uint16Array.from(places) };
}

/** A setting with lists of its positions, and some of them to count. */
const listSettingOf = (bits: number) =>
  fc.record({
    setting: settingOf(bits),
    lists: fc.array(
      fc
        .uniqueArray(
          bits === 0
            ? fc.constant(0)
            : fc.oneof(fc.nat({ max: bits - 1 }), fc.constantFrom(0, bits - 1, Math.min(bits - 1, 65_536))),
          { maxLength: bits === 0 ? 0 : 40 },
        )
        .map((list) => list.toSorted((a, b) => a - b)),
      { minLength: 3, maxLength: 6 },
    ),
    spans: fc.constantFrom<readonly Span[]>(
      [],
      [{ first: 0, many: 3 }],
      [
        { first: 0, many: 1 },
        { first: 2, many: 1 },
      ],
      [{ first: 1, many: 0 }],
    ),
  });

/** The laws of both kernels, against plain sets. */
describe.each([
  { kernel: 'js', create: plainBitRows },
  { kernel: 'wasm', create: compiled },
])('rows by $kernel', ({ kernel, create }) => {
  it('are empty, and as many and as long as was asked for', () => {
    fc.assert(
      fc.property(size, fc.nat({ max: 9 }), (bits, count) => {
        const rows = create(bits, count);
        expect([rows.size, rows.count, rows.kernel]).toEqual([bits, count, kernel]);
        for (let i = 0; i < count; i++) expect(rows.row(i)).toEqual(new Uint32Array(Math.ceil(bits / 32)));
      }),
    );
  });

  it('count what each has in common with one of them, within a range', () => {
    fc.assert(
      fc.property(setting, fc.nat({ max: ROWS }), ({ size: bits, seeds, range, a: base, b: first }, most) => {
        const rows = create(bits, ROWS);
        fill(rows, seeds);
        const sets = setsOf(rows);
        const shared = sets.map((s) => [...s].filter((p) => isWithin(range, p) && sets[base]?.has(p)).length);
        const many = Math.min(most, ROWS - first);
        const counts = new Int32Array(ROWS).fill(-1);
        rows.counts(base, first, many, range, counts);
        expect([...counts.subarray(0, many)]).toEqual(shared.slice(first, first + many));
        expect(counts.subarray(many).every((c) => c === -1)).toBe(true);
        expect(rows.countOf(base, range)).toBe(shared[base]);
      }),
    );
  });

  it('count the same in many blocks as word by word', () => {
    fc.assert(
      fc.property(largeSize.chain(settingOf), ({ size: bits, seeds, range, a: base }) => {
        const rows = create(bits, ROWS);
        fill(rows, seeds);
        const part = (i: number) => rows.row(i).subarray(range.first, range.end);
        const counts = new Int32Array(ROWS);
        rows.counts(base, 0, ROWS, range, counts);
        expect([...counts]).toEqual(seeds.map((_, i) => countCommon(part(base), part(i))));
      }),
    );
  });

  it.each([
    ['of one block', size],
    ['of several', largeSize],
  ])('count how many positions of lists a row %s has, within a range', (_, sizes) => {
    fc.assert(
      fc.property(
        sizes.chain(listSettingOf),
        ({ setting: { size: bits, seeds, range, a, b }, lists, spans }) => {
          const rows = create(bits, ROWS, listsOf(lists, bits));
          fill(rows, seeds);
          const base = rows.row(a);
          const asked = new Set(
            spans.flatMap(({ first, many }) => Array.from({ length: many }, (__, i) => first + i)),
          );
          // What was counted before leaves nothing behind.
          const whole = { first: 0, end: Math.ceil(bits / 32) };
          rows.listCounts(b, [{ first: 0, many: lists.length }], whole, new Int32Array(lists.length));
          const counts = new Int32Array(lists.length).fill(-1);
          rows.listCounts(a, spans, range, counts);
          expect([...counts]).toEqual(
            lists.map((list, i) =>
              asked.has(i) ? list.filter((p) => isWithin(range, p) && hasBit(base, p)).length : -1,
            ),
          );
          lists.forEach((list, i) => {
            const found: number[] = [];
            eachPosition(rows.lists, i, (position) => found.push(position));
            expect(found).toEqual(list);
          });
        },
      ),
    );
  });

  it.each(['and', 'or'] as const)('take %s within a range and leave every other word as it is', (name) => {
    fc.assert(
      fc.property(setting, ({ size: bits, seeds, range, target, a, b }) => {
        const rows = create(bits, ROWS);
        fill(rows, seeds);
        const sets = setsOf(rows);
        rows[name](target, a, b, range);
        const inA = (p: number) => sets[a]?.has(p) === true;
        const inB = (p: number) => sets[b]?.has(p) === true;
        const wanted = (p: number) => (name === 'and' ? inA(p) && inB(p) : inA(p) || inB(p));
        const expected = Array.from({ length: bits }, (_, p) => p).filter((p) =>
          isWithin(range, p) ? wanted(p) : sets[target]?.has(p),
        );
        // Positions beyond the size would show here: the unused bits stay 0.
        expect(positions(rows.row(target))).toEqual(expected);
        sets.forEach((set, i) => {
          if (i !== target) expect(positions(rows.row(i))).toEqual([...set]);
        });
      }),
    );
  });

  it('count a million positions in full rows without loss', () => {
    const rows = create(1_000_000, 2);
    rows.row(0).set(allBits(1_000_000));
    rows.row(1).set(allBits(1_000_000));
    const counts = new Int32Array(2);
    rows.counts(0, 0, 2, { first: 0, end: 31_250 }, counts);
    expect([...counts]).toEqual([1_000_000, 1_000_000]);
  });

  it('refuse a row, a range and counts that do not fit', () => {
    const rows = create(100, 3);
    const whole = { first: 0, end: 4 };
    expect(() => rows.row(3)).toThrow('Row 3 is not there; expected one of 3 rows, from 0 on');
    expect(() => rows.countOf(-1, whole)).toThrow(RangeError);
    expect(() => rows.and(0, 1, 2, { first: 0, end: 5 })).toThrow(
      'Words 0 to 5 are not in a row; expected 0 to 4',
    );
    expect(() => rows.counts(0, 1, 3, whole, new Int32Array(3))).toThrow('Row 3 is not there');
    expect(() => rows.counts(0, 0, 3, whole, new Int32Array(2))).toThrow(
      'Room for 2 counts; expected room for 3',
    );
    expect(rows.countOf(0, { first: 3, end: 2 })).toBe(0);
    const listed = create(100, 1, listsOf([[3], [4, 5]], 100));
    const [two, three] = [new Int32Array(2), { first: 0, many: 3 }];
    expect(() => listed.listCounts(0, [three], whole, two)).toThrow('Lists 0 to 3; expected some of 0 to 2');
    expect(() => listed.listCounts(0, [], whole, new Int32Array(1))).toThrow('Room for 1 counts');
    expect(() => listed.listCounts(1, [], whole, two)).toThrow('Row 1 is not there');
    expect(() => listed.listCounts(0, [], { first: 0, end: 5 }, two)).toThrow('Words 0 to 5');
  });
});

describe(bitRows, () => {
  const LARGE = 1_000_000;

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** Four positions in common by whatever kernel there is. */
  function expectToCount(rows: BitRows) {
    for (const p of [3, 31, 32, 40_000, 999_999]) addBit(rows.row(0), p);
    for (const p of [3, 32, 40_000, 77_777, 999_999]) addBit(rows.row(1), p);
    const counts = new Int32Array(1);
    rows.counts(0, 1, 1, { first: 0, end: 31_250 }, counts);
    expect([...counts]).toEqual([4]);
  }

  it('takes the compiled kernel for a large record, and plain JavaScript for a small one', () => {
    expect(bitRows(LARGE, 2).kernel).toBe('wasm');
    expect(bitRows(50, 2).kernel).toBe('js');
    expectToCount(bitRows(LARGE, 2));
  });

  it.each([
    ['is missing', undefined],
    [
      'may not compile, as a policy without wasm-unsafe-eval has it',
      {
        ...WebAssembly,
        Module: function Module() {
          throw new WebAssembly.CompileError('Refused to compile');
        },
      },
    ],
    [
      'has no memory left',
      {
        Module: WebAssembly.Module,
        Instance: WebAssembly.Instance,
        Memory: function Memory() {
          throw new RangeError('could not allocate memory');
        },
      },
    ],
  ])('works in plain JavaScript where WebAssembly %s', (_, standIn) => {
    vi.stubGlobal('WebAssembly', standIn);
    const rows = bitRows(LARGE, 2);
    expect(rows.kernel).toBe('js');
    expectToCount(rows);
  });
});
