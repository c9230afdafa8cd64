import { BIT_KERNEL } from '#domain/bit-kernel.ts';
import { blocksOf } from '#domain/plain-bit-kernel.ts';
import type { BitKernel } from '#domain/plain-bit-kernel.ts';
import { BLOCK } from '#domain/position-lists.ts';
import type { PositionLists } from '#domain/position-lists.ts';

/** A kernel, the memory it works in, the word with which the rows begin in it, and the lists as they stand in it. */
export type KernelMemory = {
  readonly kernel: BitKernel;
  readonly buffer: ArrayBuffer;
  readonly begin: number;
  readonly lists: PositionLists;
};

/** What bit-kernel.wat exports: addresses and lengths in bytes. */
type Exports = {
  readonly and: (target: number, a: number, b: number, length: number) => void;
  readonly or: (target: number, a: number, b: number, length: number) => void;
  readonly counts: (...of: readonly [...run: Run, many: number, stride: number, counts: number]) => void;
  readonly spread: (run: number, length: number, at: number) => void;
  readonly listed: (starts: number, many: number, places: number, counts: number) => void;
};
type Run = readonly [base: number, first: number, length: number];

const PAGE = 65_536;

/**
 * The kernel compiled from bit-kernel.wat, with a memory of its own for `words` words in rows, to count at most
 * `rows` of them at a time, and for lists of positions, which it copies. The memory never grows, so views into it stay
 * valid. `undefined` where that cannot be had: WebAssembly or its 128-bit vectors are missing, the page's policy forbids
 * compiling, or memory is short.
 */
export function compiledKernel(words: number, rows: number, from: PositionLists): KernelMemory | undefined {
  const begin = BLOCK / 4;
  const counts = begin + words;
  const starts = counts + Math.max(rows, from.many);
  const places = starts + from.starts.length;
  try {
    const module = new WebAssembly.Module(Uint8Array.from(atob(BIT_KERNEL), (c) => c.charCodeAt(0)));
    const pages = Math.ceil((places * 4 + from.places.byteLength) / PAGE);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const { exports } = new WebAssembly.Instance(module, { rows: { memory } });
    const { buffer } = memory;
    const lists: PositionLists = {
      many: from.many,
      starts: new Int32Array(buffer, starts * 4, from.starts.length),
      places: new Uint16Array(buffer, places * 4, from.places.length),
    };
    lists.starts.set(from.starts);
    lists.places.set(from.places);
    return { buffer, begin, lists, kernel: kernelOf(exports as Exports, lists, counts) };
  } catch {
    return undefined;
  }
}

/** Takes words where `exports` takes bytes. The counts are written behind the rows, at `room`, and copied out. */
function kernelOf(
  exports: Exports,
  { many: allLists, starts, places }: PositionLists,
  room: number,
): BitKernel {
  const written = new Int32Array(starts.buffer, room * 4, starts.byteOffset / 4 - room);
  return {
    and: (target, a, b, length) => exports.and(target * 4, a * 4, b * 4, length * 4),
    or: (target, a, b, length) => exports.or(target * 4, a * 4, b * 4, length * 4),
    common: (a, b, length) => {
      exports.counts(a * 4, b * 4, length * 4, 1, 0, room * 4);
      return written[0] ?? 0;
    },
    counts: (base, first, length, { many, stride, counts }) => {
      exports.counts(base * 4, first * 4, length * 4, many, stride * 4, room * 4);
      counts.set(written.subarray(0, many));
    },
    listCounts: (base, range, spans, counts) => {
      written.fill(0);
      for (const { block, first, end, at } of blocksOf(range)) {
        exports.spread((base + first) * 4, (end - first) * 4, at);
        for (const span of spans) {
          const from = starts.byteOffset + (block * allLists + span.first) * 4;
          exports.listed(from, span.many, places.byteOffset, (room + span.first) * 4);
        }
      }
      for (const { first, many } of spans) counts.set(written.subarray(first, first + many), first);
    },
  };
}
