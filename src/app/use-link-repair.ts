import { useEffect } from 'react';

import { useAvailable } from '#app/use-available.ts';
import type { Available } from '#app/use-available.ts';
import { useRecord } from '#data/use-record.ts';
import type { Knowledge } from '#domain/budget.ts';
import { allFigures } from '#domain/derived-figures.ts';
import type { EventIndex } from '#domain/event-index.ts';
import { EVENT_FORMATS, EVENT_KINDS, EVENT_LEVELS } from '#domain/events.ts';
import type { PackageInfo, Resources } from '#domain/record.ts';
import type { Reference } from '#domain/reference.ts';
import { COALITION } from '#domain/seats.ts';
import { currentDesk, onDesk, repair } from '#state/desk.ts';
import type { Desk } from '#state/desk.ts';
import { withoutUnknown } from '#state/url.ts';
import type { Vocabulary } from '#state/url.ts';

const NEEDED = ['actors', 'cabinets', 'themes'] as const;

type Known = Pick<Resources, (typeof NEEDED)[number]> & Available;

/** What a link is held against, besides the files of the record. */
type Held = { readonly info: PackageInfo; readonly knownBy: string; readonly index: EventIndex | undefined };

/**
 * Takes out of the desk what a link asked for and this record does not know, and says so. What stands in a file that
 * cannot be read is left as it is: nobody can tell. The vocabulary is gathered once; a change of the desk is only held
 * against it, and draws nothing.
 */
export function useLinkRepair({ info, knownBy, index }: Held): void {
  const source = useRecord(info.id, NEEDED);
  const available = useAvailable(info.id);
  useEffect(() => {
    if (source.state !== 'ready' || available.loading || index === undefined) return undefined;
    const known = vocabulary({ ...source.data, ...available }, index, { edition: info.created, knownBy });
    const mend = (desk: Desk) => {
      const repaired = withoutUnknown(desk, known);
      if (repaired.ignored.length > 0) repair(repaired.desk, repaired.ignored);
    };
    mend(currentDesk());
    return onDesk(mend);
  }, [source, available, info, index, knownBy]);
}

function vocabulary(record: Known, index: EventIndex, knowledge: Knowledge): Vocabulary {
  const { actors, cabinets, themes, chamber, defense, ballots, approval, disagreements } = record;
  const unreadable = [chamber, defense, ballots, approval].includes(undefined);
  const figures = allFigures(record, knowledge);
  const has: Readonly<Record<Reference['kind'], (id: string) => boolean>> = {
    event: (id) => index.find(id) !== undefined,
    actor: (id) => actors.some((a) => a.id === id),
    group: (id) => id === COALITION || chamber?.groups.some((g) => g.id === id) !== false,
    figure: (id) => unreadable || figures.has(id),
    disagreement: (id) => disagreements?.some((d) => d.id === id) !== false,
  };
  return {
    facets: {
      actor: new Set(actors.map((a) => a.id)),
      theme: new Set(themes.map((t) => t.id)),
      place: new Set(index.whole.place.keys()),
      kind: new Set(EVENT_KINDS),
      format: new Set(EVENT_FORMATS),
      level: new Set(EVENT_LEVELS),
    },
    comparison: (id) => chamber?.comparisons.some((c) => c.id === id) !== false,
    cabinets: new Set(cabinets.map((c) => c.id)),
    claim: (disagreement, claim) =>
      disagreements?.some((d) => d.id === disagreement && d.claims.some((c) => c.id === claim)) !== false,
    open: ({ kind, id }) => has[kind](id),
  };
}
