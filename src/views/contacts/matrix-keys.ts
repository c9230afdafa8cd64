/** A place in a matrix: −1 is the row of column heads, and the column of row heads. */
export type Stop = { readonly row: number; readonly column: number };

/** The first stop of a matrix: the head of its first row. */
export const FIRST_STOP: Stop = { row: 0, column: -1 };

const STEPS: Readonly<Record<string, Stop>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * The next place a key leads to, passing over places where nothing can be pressed; undefined where there is none, or
 * for another key. Home and End lead to the head and the last place of the row.
 */
export function nextStop(
  key: string,
  from: Stop,
  size: { readonly rows: number; readonly columns: number },
  isStop: (stop: Stop) => boolean,
): Stop | undefined {
  if (key === 'Home' || key === 'End') {
    const row = Array.from({ length: size.columns + 1 }, (_, i) => ({ row: from.row, column: i - 1 })).filter(
      isStop,
    );
    return key === 'Home' ? row[0] : row.at(-1);
  }
  const step = STEPS[key];
  if (step === undefined) return undefined;
  let at = { row: from.row + step.row, column: from.column + step.column };
  while (at.row >= -1 && at.row < size.rows && at.column >= -1 && at.column < size.columns) {
    if (isStop(at)) return at;
    at = { row: at.row + step.row, column: at.column + step.column };
  }
  return undefined;
}
