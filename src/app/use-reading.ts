import { useMemo } from 'react';

import { useAnswer } from '#app/use-answer.ts';
import { useRecord } from '#data/use-record.ts';
import type { Chamber } from '#domain/chamber.ts';
import { eventIndex } from '#domain/event-index.ts';
import type { EventIndex } from '#domain/event-index.ts';
import { preferredClaims } from '#domain/leads.ts';
import type { LoadedResources, PackageInfo } from '#domain/record.ts';
import type { Reading } from '#domain/reading.ts';
import { isEverything } from '#domain/selection.ts';
import type { SentencePart, SentenceSubject } from '#domain/sentence.ts';
import { sentenceParts, sentenceText } from '#domain/sentence.ts';
import { facetLabel } from '#domain/facet-labels.ts';
import { useDesk } from '#state/desk.ts';

const DISPUTED = ['disagreements', 'sources'] as const;
const CHAMBER = ['chamber'] as const;
/** The files that a selection is answered from. */
export const SELECTABLE = ['events', 'actors', 'offices', 'tenures', 'themes'] as const;

/** The part of the record that a selection is answered from. */
export type SelectableRecord = Pick<LoadedResources, (typeof SELECTABLE)[number]>;

/** What the page reads, with the sentence in pieces and the state of the files it comes from. */
export type PageReading = {
  readonly reading: Reading;
  readonly parts: readonly SentencePart[];
  readonly source: ReturnType<typeof useRecord<(typeof SELECTABLE)[number]>>;
};

/** The files a reading is made from, as far as they are there. */
export type ReadingFiles = {
  readonly source: PageReading['source'];
  readonly disputes: ReturnType<typeof useRecord<(typeof DISPUTED)[number]>>;
  readonly chamber: Chamber | undefined;
};

/** The files of a package that a reading is made from. Apart from it, because a step of a brush changes none of them. */
export function useReadingFiles(packageId: string): ReadingFiles {
  const source = useRecord(packageId, SELECTABLE);
  const disputes = useRecord(packageId, DISPUTED);
  const house = useRecord(packageId, CHAMBER);
  return { source, disputes, chamber: house.state === 'ready' ? house.data.chamber : undefined };
}

/** Answers the selection from the record: once for the whole page. */
export function useReading(info: PackageInfo, { source, disputes, chamber }: ReadingFiles): PageReading {
  const selection = useDesk((d) => d.selection);
  const asOf = useDesk((d) => d.asOf) ?? info.created;
  const knownBy = useDesk((d) => d.knownBy) ?? info.created;
  const data = source.state === 'ready' ? source.data : undefined;
  const index = useMemo(() => (data === undefined ? undefined : indexOf(data, info.created)), [data, info]);
  const question = useMemo(() => ({ selection, knownBy }), [selection, knownBy]);
  const answered = useAnswer(index, question);
  const leads = useDesk((d) => d.leads);
  const preferred = useMemo(
    () =>
      disputes.state === 'ready'
        ? preferredClaims(disputes.data.disagreements, leads, disputes.data.sources)
        : [],
    [disputes, leads],
  );
  const bases = useBases(chamber);
  const clocks = { info, asOf, knownBy, preferred };
  if (data === undefined || index === undefined || answered === undefined) {
    const filtered = !isEverything(selection);
    return { reading: { ...clocks, selection, filtered, sentence: info.title }, parts: [], source };
  }
  const { matches, question: shown } = answered;
  const parts = sentenceParts({
    selection: shown.selection,
    matches,
    asOf,
    knownBy: shown.knownBy,
    edition: info.created,
    preferred,
    bases,
    label: (facet, value) => facetLabel({ ...data, places: index.places }, facet, value),
  });
  const reading = {
    ...clocks,
    knownBy: shown.knownBy,
    selection: shown.selection,
    index,
    matches,
    filtered: !isEverything(shown.selection),
    sentence: sentenceText(parts),
  };
  return { reading, parts, source };
}

function indexOf(data: SelectableRecord, edition: string): EventIndex {
  const { events, actors, offices, tenures } = data;
  return 'index' in events ? events.index : eventIndex({ events, actors, offices, tenures, edition });
}

/** The bases the analyst chose instead of the record's own, in words. */
function useBases(chamber: Chamber | undefined): SentenceSubject['bases'] {
  const asked = useDesk((d) => d.comparison);
  const budget = useDesk((d) => d.budget);
  const comparison = chamber?.comparisons.find((c) => c.id === asked);
  const basis = chamber?.bases.find((b) => b.id === comparison?.basis);
  return [
    ...(comparison === undefined || basis === undefined
      ? []
      : [{ text: `seats by “${basis.label}, ${comparison.label}”`, kind: 'comparison' as const }]),
    ...(budget === 'incl' ? [{ text: 'budgets with US-forces realignment', kind: 'budget' as const }] : []),
  ];
}
