import { listed } from '#domain/event-columns.ts';
import type { EventColumns } from '#domain/event-columns.ts';
import type { EventIndex } from '#domain/event-index.ts';
import type { Cite } from '#domain/evidence.ts';

/** One use of a source: by which record of which file, where in the source, and whether it carries a figure. */
export type CitationUse = {
  readonly file: string;
  /** Id of the figure that cites, else of the record. */
  readonly by: string;
  readonly cite: Cite;
  readonly figure: boolean;
};

/** Every use of every source, by the source's id, found wherever a `cite` stands in the given files. */
export function citationIndex(
  files: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, readonly CitationUse[]> {
  const uses = new Map<string, Map<string, CitationUse>>();
  const walk = (file: string, value: unknown, record: string | undefined): void => {
    if (typeof value !== 'object' || value === null) return;
    const figure = 'value' in value && 'unit' in value;
    const own = 'id' in value && typeof value.id === 'string' ? value.id : undefined;
    const by = (figure ? own : record) ?? own;
    if ('cite' in value && Array.isArray(value.cite)) {
      for (const cite of value.cite as readonly Cite[]) add(uses, { file, by: by ?? file, cite, figure });
    }
    for (const part of Object.values(value)) walk(file, part, figure ? record : by);
  };
  for (const [file, value] of Object.entries(files)) walk(file, value, undefined);
  return new Map([...uses].map(([source, own]) => [source, [...own.values()]]));
}

/** How many events cite each source, by its id; for a record of so many that going through them all would be felt. */
export function citingEvents({ size, cited, cites }: EventColumns): ReadonlyMap<string, number> {
  const counts = new Int32Array(cites.length);
  for (let position = 0; position < size; position++) {
    const codes = listed(cited, position);
    codes.forEach((code, i) => {
      if (codes.indexOf(code) === i) counts[code] = (counts[code] ?? 0) + 1;
    });
  }
  return new Map(cites.map(({ source }, code) => [source, counts[code] ?? 0]));
}

/** The first cite of each source that some events cite, in the order in which they first do. */
export function citedIn(
  { cited: { starts, codes }, cites }: EventColumns,
  positions: Iterable<number>,
): readonly Cite[] {
  const seen = new Set<number>();
  for (const position of positions) {
    for (let i = starts[position] ?? 0; i < (starts[position + 1] ?? 0); i++) seen.add(codes[i] ?? 0);
    if (seen.size === cites.length) break;
  }
  return [...seen].flatMap((code) => cites[code] ?? []);
}

/** The uses of a source by events, in the order of time: those of the first `most` events that cite it. */
export function firstUsesByEvents(
  { columns, events }: Pick<EventIndex, 'columns' | 'events'>,
  source: string,
  most: number,
): readonly CitationUse[] {
  const { size, cited, cites } = columns;
  const code = cites.findIndex((cite) => cite.source === source);
  const uses = new Map<string, Map<string, CitationUse>>();
  let found = 0;
  if (code === -1) return [];
  for (let position = 0; position < size && found < most; position++) {
    if (!listed(cited, position).includes(code)) continue;
    found++;
    const event = events.at(position)?.event;
    for (const cite of event?.cite ?? []) {
      if (cite.source === source) add(uses, { file: 'events', by: event?.id ?? '', cite, figure: false });
    }
  }
  return [...(uses.get(source)?.values() ?? [])];
}

/** Adds a use unless the same record cites the same place already. */
function add(uses: Map<string, Map<string, CitationUse>>, use: CitationUse): void {
  const { source, locator } = use.cite;
  const known = uses.get(source) ?? new Map<string, CitationUse>();
  const place = JSON.stringify([use.file, use.by, locator]);
  if (!known.has(place)) known.set(place, use);
  uses.set(source, known);
}
