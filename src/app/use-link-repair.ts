import { useEffect } from 'react';

import { useRecord } from '#data/use-record.ts';
import { EVENT_FORMATS, EVENT_KINDS, EVENT_LEVELS } from '#domain/events.ts';
import { derivedFigures } from '#domain/derived-figures.ts';
import { figureIndex, withDerived } from '#domain/figures.ts';
import type { Reading } from '#domain/reading.ts';
import type { Reference } from '#domain/reference.ts';
import { COALITION } from '#domain/seats.ts';
import { repair, useDesk } from '#state/desk.ts';
import { withoutUnknown } from '#state/url.ts';
import type { Vocabulary } from '#state/url.ts';

const NEEDED = ['actors', 'cabinets', 'chamber', 'defense', 'disagreements', 'themes', 'events'] as const;

/** Takes out of the desk what a link asked for and this record does not know, and says so. */
export function useLinkRepair(packageId: string, reading: Reading): void {
  const source = useRecord(packageId, NEEDED);
  const desk = useDesk((d) => d);
  useEffect(() => {
    if (source.state !== 'ready' || reading.index === undefined) return;
    const { actors, cabinets, chamber, defense, disagreements, themes } = source.data;
    const { facets } = reading.index;
    const knowledge = { edition: reading.info.created, knownBy: reading.knownBy };
    const figures = withDerived(
      figureIndex({ chamber, defense }),
      derivedFigures({ chamber, defense }, knowledge),
    );
    const has: Readonly<Record<Reference['kind'], (id: string) => boolean>> = {
      event: (id) => reading.index?.byId.has(id) === true,
      actor: (id) => actors.some((a) => a.id === id),
      group: (id) => id === COALITION || chamber.groups.some((g) => g.id === id),
      figure: (id) => figures.has(id),
      disagreement: (id) => disagreements.some((d) => d.id === id),
    };
    const known: Vocabulary = {
      facets: {
        actor: new Set(actors.map((a) => a.id)),
        theme: new Set(themes.map((t) => t.id)),
        place: new Set(facets.place.keys()),
        kind: new Set(EVENT_KINDS),
        format: new Set(EVENT_FORMATS),
        level: new Set(EVENT_LEVELS),
      },
      comparisons: new Set(chamber.comparisons.map((c) => c.id)),
      cabinets: new Set(cabinets.map((c) => c.id)),
      claims: new Map(disagreements.map((d) => [d.id, new Set(d.claims.map((c) => c.id))])),
      open: ({ kind, id }) => has[kind](id),
    };
    const repaired = withoutUnknown(desk, known);
    if (repaired.ignored.length > 0) repair(repaired.desk, repaired.ignored);
  }, [source, reading.index, reading.info.created, reading.knownBy, desk]);
}
