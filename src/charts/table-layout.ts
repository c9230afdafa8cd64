import type { Row } from '#charts/exhibit.ts';

/** The rows under one subhead; no name where the exhibit has no sections. */
export type Section = { readonly name: string | undefined; readonly rows: readonly Row[] };

/** The rows cut where the section changes, in their order. */
export function sectionsOf(rows: readonly Row[]): readonly Section[] {
  const starts = rows.flatMap((row, i) => (i === 0 || row.section !== rows[i - 1]?.section ? [i] : []));
  return starts.map((start, n) => ({ name: rows[start]?.section, rows: rows.slice(start, starts[n + 1]) }));
}

const NUMBER = /^(?:about )?[+−]?[\d,]+(\.\d+)?$/;

/** The decimals of each text that is a number, with their point: ".25". A dash for a missing value has none. */
function decimalsOf(text: string): string | undefined {
  return text === '–' ? '' : NUMBER.exec(text)?.map((part) => part ?? '')[1];
}

/** What each text of a column lacks to the longest decimals: ".00" for "40" beside "8.25"; numbers then align at the point. */
export function decimalPads(texts: readonly string[]): readonly string[] {
  const decimals = texts.map(decimalsOf);
  const most = Math.max(0, ...decimals.map((d) => d?.length ?? 0));
  return decimals.map((d) =>
    d === undefined || d.length === most
      ? ''
      : `${d === '' ? '.' : ''}${'0'.repeat(most - Math.max(d.length, 1))}`,
  );
}
