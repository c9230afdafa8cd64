/** How many positions make a block: as many as 16 bits can tell apart. */
export const BLOCK = 1 << 16;

/**
 * Lists of positions side by side, each ascending: of few positions a list takes less room than a row of bits, and less
 * to read. They are cut into blocks of 65 536 positions, so that two bytes say where in its block a position lies: what
 * list `l` has in block `b` are the `places` from `starts[b * many + l]` up to, not including, the next start. Plain
 * data, so that a worker can hand it over.
 */
export type PositionLists = {
  readonly many: number;
  readonly starts: Int32Array<ArrayBuffer>;
  readonly places: Uint16Array<ArrayBuffer>;
};

/** No lists. */
export const NO_LISTS: PositionLists = { many: 0, starts: Int32Array.of(0), places: new Uint16Array() };

/** How many blocks so many positions make. */
export function blockCount(size: number): number {
  return Math.ceil(size / BLOCK);
}

/** Calls `found` with each position of a list, ascending. */
export function eachPosition(
  { many, starts, places }: PositionLists,
  list: number,
  found: (position: number) => void,
): void {
  for (let block = 0; block * many + list + 1 < starts.length; block++) {
    const at = block * many + list;
    for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) found(block * BLOCK + (places[i] ?? 0));
  }
}
