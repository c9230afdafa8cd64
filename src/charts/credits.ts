import type { Credit } from '#charts/exhibit.ts';
import { sourceName } from '#domain/citation-formats.ts';
import type { Cite, Source } from '#domain/evidence.ts';

/**
 * Who is to be credited for what is cited: the publishers, each once, in the order they are first cited. A source without
 * a publisher is named by its title; a source the record does not have is left out.
 */
export function creditsOf(cites: readonly Cite[], sources: readonly Source[]): readonly Credit[] {
  const byId = new Map(sources.map((s) => [s.id, s]));
  const credits = new Map<string, Credit>();
  for (const { source: id } of cites) {
    const source = byId.get(id);
    if (source === undefined) continue;
    const label = sourceName(source);
    if (!credits.has(label)) credits.set(label, { source: id, label });
  }
  return [...credits.values()];
}
