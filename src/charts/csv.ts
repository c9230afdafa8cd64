import type { LongExhibit, Row } from '#charts/exhibit.ts';
import { formatDate } from '#domain/dates.ts';
import type { Reading } from '#domain/reading.ts';
import type { PackageInfo } from '#domain/record.ts';

/** What an exported file says of the state it was made in. */
export type ExportContext = {
  /** The sentence of the page, filters and clocks, at the moment it is asked for. */
  readonly sentence: () => string;
  /** Package title and edition. */
  readonly edition: string;
  /** Address that restores the state, at the moment it is asked for. */
  readonly link: () => string;
};

/** The context of everything exported from a page that reads so. */
export function exportContext(reading: Pick<Reading, 'info' | 'sentence'>): ExportContext {
  return {
    sentence: () => reading.sentence,
    ...packageContext(reading.info),
  };
}

/** The part of the context that stays while a package is shown. */
export function packageContext(info: PackageInfo): Omit<ExportContext, 'sentence'> {
  return {
    edition: `Alliance Desk, ${info.title}, edition ${formatDate(info.created)}`,
    link: () => window.location.href,
  };
}

/** How many rows are written at a time: those of 20 000 cells take a tenth of a second. */
const BLOCK = 1000;

/**
 * An exhibit as CSV (RFC 4180, UTF-8 with BOM so that spreadsheets read it): lines of context that start with "#", a
 * header, the rows with their section first, if they have one, and the sources last. A cell that a spreadsheet would take for a formula is
 * prefixed with an apostrophe. It comes in pieces of a thousand rows: a million would be longer than a text can be.
 */
export function* csvBlocks(exhibit: LongExhibit, context: ExportContext): Generator<string> {
  const about = [
    `# ${exhibit.title}`,
    `# ${exhibit.basis}`,
    `# ${context.sentence()}`,
    `# ${context.edition}`,
    `# Sources: ${exhibit.credits.map((c) => c.label).join('; ')}`,
    `# ${context.link()}`,
  ];
  const section = exhibit.sections === undefined ? [] : [exhibit.sections];
  const header = [...section, ...exhibit.columns.map((c) => c.label), 'Sources'];
  yield `\uFEFF${[...about.map((line) => [line]), header].map(csvLine).join('')}`;
  for (let first = 0; first < exhibit.rows.length; first += BLOCK) {
    yield exhibit.rows
      .slice(first, first + BLOCK)
      .map((row) =>
        csvLine([...section.map(() => row.section ?? ''), ...row.cells.map((c) => c.text), citesOf(row)]),
      )
      .join('');
  }
}

const csvLine = (fields: readonly string[]) => `${fields.map(quoted).join(',')}\r\n`;

/** Where a row and its figures are written, each place once. */
function citesOf(row: Row): string {
  const cites = [...(row.cite ?? []), ...row.cells.flatMap((c) => c.figure?.cite ?? [])];
  return [...new Set(cites.map((c) => `${c.source}: ${c.locator}`))].join('; ');
}

/** A field, quoted where it must be, and harmless where a spreadsheet would run it. Signed numbers stay numbers. */
function quoted(text: string): string {
  const number = text.replace('−', '-');
  if (/^[-+]?\d+(\.\d+)?$/.test(number)) return number;
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
