import type { Row } from '#app/palette/offer.ts';

const PAGE = 8;

/** The row that a key leads to from the row in hand: arrows go round, pages stop at the ends. Undefined for other keys. */
export function rowAt(key: string, rows: readonly Row[], inHand: Row | undefined): Row | undefined {
  const at = inHand === undefined ? -1 : rows.indexOf(inHand);
  switch (key) {
    case 'ArrowDown':
      return rows[(at + 1) % rows.length];
    case 'ArrowUp':
      return rows.at(Math.max(at, 0) - 1);
    case 'PageDown':
      return rows[Math.min(at + PAGE, rows.length - 1)];
    case 'PageUp':
      return rows[Math.max(at - PAGE, 0)];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}
