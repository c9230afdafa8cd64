import type { Actor, ActorKind } from '#domain/actors.ts';
import { EVENT_FORMATS, EVENT_KINDS, EVENT_LEVELS } from '#domain/events.ts';
import { facetHeading } from '#domain/facet-labels.ts';
import type { NamedRecord } from '#domain/facet-labels.ts';
import type { Facet } from '#domain/selection.ts';

/** A value of a facet that occurs in the record. The same for every selection; what that leaves of it is its count. */
export type FacetRow = {
  readonly value: string;
  readonly label: string;
  /** Events with this value in the whole record. */
  readonly whole: number;
};

/**
 * The rows of a facet in a fixed order: themes and levels as the record lists them, actors and places by how often they
 * occur.
 * @param whole how many events of the record have each value.
 */
export function facetRows(
  facet: Facet,
  record: NamedRecord,
  whole: ReadonlyMap<string, number>,
): readonly FacetRow[] {
  const rows = ordered(facet, record, whole).map((value) => ({
    value,
    label: facetHeading(record, facet, value),
    whole: whole.get(value) ?? 0,
  }));
  return facet === 'place' || facet === 'actor' ? rows.toSorted((a, b) => b.whole - a.whole) : rows;
}

function ordered(facet: Facet, record: NamedRecord, whole: ReadonlyMap<string, number>): readonly string[] {
  const fixed: Partial<Record<Facet, readonly string[]>> = {
    theme: record.themes.map((t) => t.id),
    format: EVENT_FORMATS,
    level: EVENT_LEVELS,
    kind: EVENT_KINDS,
  };
  return fixed[facet]?.filter((v) => whole.has(v)) ?? [...whole.keys()];
}

/** The rows of actors by what these are, in the order of the rows. */
export function rowsByKind(
  rows: readonly FacetRow[],
  actors: readonly Actor[],
): ReadonlyMap<ActorKind | undefined, readonly FacetRow[]> {
  const kinds = new Map(actors.map((a) => [a.id, a.kind]));
  const groups = new Map<ActorKind | undefined, FacetRow[]>();
  for (const row of rows) {
    const kind = kinds.get(row.value);
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [row]);
    else group.push(row);
  }
  return groups;
}

/** The longest bar of some rows, in events. */
export function longest(rows: readonly FacetRow[]): number {
  return rows.reduce((most, { whole }) => Math.max(most, whole), 1);
}
