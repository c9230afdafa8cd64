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

/** Adds a use unless the same record cites the same place already. */
function add(uses: Map<string, Map<string, CitationUse>>, use: CitationUse): void {
  const { source, locator } = use.cite;
  const known = uses.get(source) ?? new Map<string, CitationUse>();
  const place = JSON.stringify([use.file, use.by, locator]);
  if (!known.has(place)) known.set(place, use);
  uses.set(source, known);
}
