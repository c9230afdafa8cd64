import type { Exhibit } from '#charts/exhibit.ts';
import { isoOf } from '#domain/citation-formats.ts';
import type { CitationUse } from '#domain/citation-index.ts';
import { formatDate } from '#domain/dates.ts';
import type { Source } from '#domain/evidence.ts';
import { folded } from '#domain/names.ts';

/** A source with what rests on it. */
export type SourceRow = {
  readonly source: Source;
  readonly uses: readonly CitationUse[];
  /** How many events of a large record cite it besides. */
  readonly events: number;
  /** How many figures cite it. */
  readonly figures: number;
  /** How many records and figures cite it. */
  readonly records: number;
};

/**
 * The sources with their uses, the founding documents first, then by how much rests on them. `citing` says how many events
 * cite a source where the uses leave the events out.
 */
export function sourceRows(
  sources: readonly Source[],
  uses: ReadonlyMap<string, readonly CitationUse[]>,
  citing?: ReadonlyMap<string, number>,
): readonly SourceRow[] {
  return sources
    .map((source) => {
      const own = uses.get(source.id) ?? [];
      const events = citing?.get(source.id) ?? 0;
      return {
        source,
        uses: own,
        events,
        figures: new Set(own.filter((u) => u.figure).map((u) => u.by)).size,
        records: new Set(own.map((u) => `${u.file}/${u.by}`)).size + events,
      };
    })
    .toSorted(
      (a, b) =>
        Number(b.source.role === 'founding') - Number(a.source.role === 'founding') ||
        b.records - a.records ||
        a.source.title.localeCompare(b.source.title),
    );
}

/** The rows whose title or publisher contains every word of a query. */
export function foundSources(rows: readonly SourceRow[], query: string): readonly SourceRow[] {
  const words = folded(query).split(' ');
  return rows.filter(({ source }) => {
    const text = folded(`${source.title} ${source.publisher ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

/** When a source was issued, as finely as known; undefined where it is not. */
export function issuedText(source: Source): string | undefined {
  const issued = isoOf(source.issued);
  return issued === undefined ? undefined : formatDate(issued);
}

/** The sources as a table: who published what when, how it was seen, and how much rests on it. */
export function sourceExhibit(rows: readonly SourceRow[]): Exhibit {
  const figures = rows.reduce((sum, r) => sum + r.figures, 0);
  const founding = rows.filter((r) => r.source.role === 'founding').length;
  const title = `${founding} founding documents and ${rows.length - founding} public records carry the figures`;
  return {
    id: 'sources',
    title,
    basis: 'sources, and how many figures and records cite each',
    description: `${title}. ${figures} citations of figures in all. Each source lists what it is cited for.`,
    columns: [
      { key: 'title', label: 'Source' },
      { key: 'publisher', label: 'Publisher' },
      { key: 'issued', label: 'Date' },
      { key: 'seen', label: 'Seen as' },
      { key: 'figures', label: 'Figures', numeric: true },
      { key: 'records', label: 'Figures and records', numeric: true },
      { key: 'address', label: 'Address' },
    ],
    rows: rows.map(({ source, figures: own, records }) => ({
      key: source.id,
      cells: [
        { text: source.title },
        { text: source.publisher ?? '–', ...(source.publisher === undefined ? { note: 'not stated' } : {}) },
        { text: issuedText(source) ?? '–' },
        { text: source.seen },
        { text: String(own) },
        { text: String(records) },
        { text: source.URL ?? '–', ...(source.URL === undefined ? { note: 'only a copy was seen' } : {}) },
      ],
    })),
    touched: '',
    flags: [],
    credits: [],
  };
}
