import type { EventIndex } from '#domain/event-index.ts';
import type { Matches } from '#domain/matches.ts';
import { EVENT_FORMATS, EVENT_KINDS, EVENT_LEVELS } from '#domain/events.ts';
import { facetHeading } from '#domain/facet-labels.ts';
import type { NamedRecord } from '#domain/facet-labels.ts';
import type { Facet } from '#domain/selection.ts';

/** A value of a facet with its two counts. */
export type FacetRow = {
  readonly value: string;
  readonly label: string;
  /** Events with this value under all other facets. */
  readonly count: number;
  /** Events with this value in the whole record. */
  readonly whole: number;
};

/** The rows of a facet in a fixed order: themes and levels as the record lists them, places by how often they occur. */
export function facetRows(
  facet: Facet,
  record: NamedRecord,
  index: EventIndex | undefined,
  matches: Matches | undefined,
): readonly FacetRow[] {
  if (index === undefined || matches === undefined) return [];
  const present = index.whole[facet];
  const rows = ordered(facet, record, [...present.keys()]).map((value) => ({
    value,
    label: facetHeading(record, facet, value),
    count: matches.counts[facet].get(value) ?? 0,
    whole: present.get(value) ?? 0,
  }));
  return facet === 'place' || facet === 'actor' ? rows.toSorted((a, b) => b.whole - a.whole) : rows;
}

function ordered(facet: Facet, record: NamedRecord, present: readonly string[]): readonly string[] {
  const fixed: Partial<Record<Facet, readonly string[]>> = {
    theme: record.themes.map((t) => t.id),
    format: EVENT_FORMATS,
    level: EVENT_LEVELS,
    kind: EVENT_KINDS,
  };
  return fixed[facet]?.filter((v) => present.includes(v)) ?? present;
}
