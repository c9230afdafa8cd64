import type { Cite } from '#domain/evidence.ts';

/**
 * Each place once, where it is cited first: places are the same when source and locator are. Two citations of "p. 2" of
 * one source are one, "p. 2" and "p. 3" are two.
 */
export function distinctCites(cites: readonly Cite[]): readonly Cite[] {
  const places = new Map<string, Cite>();
  for (const cite of cites) {
    const place = JSON.stringify([cite.source, cite.locator]);
    if (!places.has(place)) places.set(place, cite);
  }
  return [...places.values()];
}
