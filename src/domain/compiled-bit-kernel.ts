import { BIT_KERNEL } from '#domain/bit-kernel.ts';
import type { BitKernel } from '#domain/plain-bit-kernel.ts';

/** A kernel and the memory it works in. */
export type KernelMemory = { readonly kernel: BitKernel; readonly buffer: ArrayBuffer };

/** What bit-kernel.wat exports: addresses and lengths in bytes. */
type Exports = {
  readonly and: (target: number, a: number, b: number, length: number) => void;
  readonly or: (target: number, a: number, b: number, length: number) => void;
  readonly counts: (...of: readonly [...run: Run, many: number, stride: number, counts: number]) => void;
};
type Run = readonly [base: number, first: number, length: number];

const PAGE = 65_536;

/**
 * The kernel compiled from bit-kernel.wat, with a memory of its own for `words` words in rows, to count at most
 * `rows` of them at a time. The memory never grows, so views into it stay valid. `undefined` where that cannot be had:
 * WebAssembly or its 128-bit vectors are missing, the page's policy forbids compiling, or memory is short.
 */
export function compiledKernel(words: number, rows: number): KernelMemory | undefined {
  try {
    const module = new WebAssembly.Module(Uint8Array.from(atob(BIT_KERNEL), (c) => c.charCodeAt(0)));
    const pages = Math.ceil(((words + rows) * 4) / PAGE);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const { exports } = new WebAssembly.Instance(module, { rows: { memory } });
    return { buffer: memory.buffer, kernel: kernelOf(exports as Exports, memory.buffer, words) };
  } catch {
    return undefined;
  }
}

/** Takes words where `exports` takes bytes. The counts are written behind the rows, at `room`, and copied out. */
function kernelOf(exports: Exports, buffer: ArrayBuffer, room: number): BitKernel {
  const written = new Int32Array(buffer, room * 4);
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
  };
}
