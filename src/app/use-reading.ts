import { useMemo } from 'react';

import { useAvailable } from '#app/use-available.ts';
import { useRecord } from '#data/use-record.ts';
import { eventIndex } from '#domain/event-index.ts';
import { preferredClaims } from '#domain/leads.ts';
import { matches } from '#domain/matches.ts';
import type { PackageInfo, Resources } from '#domain/record.ts';
import type { Reading } from '#domain/reading.ts';
import { isEverything } from '#domain/selection.ts';
import type { SentencePart, SentenceSubject } from '#domain/sentence.ts';
import { sentenceParts, sentenceText } from '#domain/sentence.ts';
import { facetLabel } from '#domain/facet-labels.ts';
import { useDesk } from '#state/desk.ts';

const DISPUTED = ['disagreements', 'sources'] as const;
const NEEDED = ['events', 'actors', 'offices', 'tenures', 'themes'] as const;

/** The part of the record that a selection is answered from. */
export type SelectableRecord = Pick<Resources, (typeof NEEDED)[number]>;

/** What the page reads, with the sentence in pieces and the state of the files it comes from. */
export type PageReading = {
  readonly reading: Reading;
  readonly parts: readonly SentencePart[];
  readonly source: ReturnType<typeof useRecord<(typeof NEEDED)[number]>>;
};

/** Answers the selection from the record: once for the whole page. */
export function useReading(info: PackageInfo): PageReading {
  const source = useRecord(info.id, NEEDED);
  const selection = useDesk((d) => d.selection);
  const asOf = useDesk((d) => d.asOf) ?? info.created;
  const knownBy = useDesk((d) => d.knownBy) ?? info.created;
  const data = source.state === 'ready' ? source.data : undefined;
  const index = useMemo(
    () => (data === undefined ? undefined : eventIndex({ ...data, edition: info.created })),
    [data, info.created],
  );
  const found = useMemo(
    () => (index === undefined ? undefined : matches(index, { selection, knownBy })),
    [index, selection, knownBy],
  );
  const leads = useDesk((d) => d.leads);
  const disputes = useRecord(info.id, DISPUTED);
  const preferred =
    disputes.state === 'ready'
      ? preferredClaims(disputes.data.disagreements, leads, disputes.data.sources)
      : [];
  const bases = useBases(info.id);
  const filtered = !isEverything(selection);
  if (data === undefined || index === undefined || found === undefined) {
    return { reading: { info, asOf, knownBy, preferred, filtered, sentence: info.title }, parts: [], source };
  }
  const parts = sentenceParts({
    selection,
    matches: found,
    asOf,
    knownBy,
    edition: info.created,
    preferred,
    bases,
    label: (facet, value) => facetLabel({ ...data, places: index.places }, facet, value),
  });
  const reading = {
    info,
    asOf,
    knownBy,
    preferred,
    index,
    matches: found,
    filtered,
    sentence: sentenceText(parts),
  };
  return { reading, parts, source };
}

/** The bases the analyst chose instead of the record's own, in words. */
function useBases(packageId: string): SentenceSubject['bases'] {
  const asked = useDesk((d) => d.comparison);
  const budget = useDesk((d) => d.budget);
  const { chamber } = useAvailable(packageId);
  const comparison = chamber?.comparisons.find((c) => c.id === asked);
  const basis = chamber?.bases.find((b) => b.id === comparison?.basis);
  return [
    ...(comparison === undefined || basis === undefined
      ? []
      : [{ text: `seats by “${basis.label}, ${comparison.label}”`, kind: 'comparison' as const }]),
    ...(budget === 'incl' ? [{ text: 'budgets with US-forces realignment', kind: 'budget' as const }] : []),
  ];
}
