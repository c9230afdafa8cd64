import { useTheme } from '#app/header/theme.ts';
import { actionOffers } from '#app/palette/action-offers.ts';
import { chosenOffers } from '#app/palette/chosen-offers.ts';
import { dateOffers } from '#app/palette/date-offers.ts';
import { eventRows } from '#app/palette/event-offers.ts';
import { useFoundEvents } from '#app/palette/found-events.ts';
import { facetOffers } from '#app/palette/facet-offers.ts';
import type { Offer, PaletteContents, Section } from '#app/palette/offer.ts';
import { disagreementOffers, pageOffers } from '#app/palette/page-offers.ts';
import { foundRow, foundSections, MOST, plainRow, startSections } from '#app/palette/sections.ts';
import { useSteps } from '#app/url-sync.ts';
import { useAvailable } from '#app/use-available.ts';
import { useRecord } from '#data/use-record.ts';
import { finder } from '#domain/findings.ts';
import { knownDisagreements } from '#domain/leads.ts';
import { select, useDesk } from '#state/desk.ts';

const CABINETS = ['cabinets'] as const;

/** What the palette lists for a query. A file that cannot be read leaves out only what stands in it. */
export function useSections(query: string, contents: PaletteContents): readonly Section[] {
  const { reading, source } = contents;
  const offers = useOffers(contents);
  const find = finder(offers);
  const events = useFoundEvents(reading, query, MOST);
  if (query.trim() === '') return startSections([...chosenOffers(contents.parts), ...offers]);
  const rows = [
    ...find(query).map(foundRow),
    ...dateOffers(query, reading).map(plainRow),
    ...(source.state === 'ready' ? eventRows(query, source.data, events) : []),
  ];
  return foundSections(rows, wordsOffer(query.trim()));
}

/** Everything that can be found by its name. */
function useOffers({ catalog, reading, source }: PaletteContents): readonly Offer[] {
  const { info, knownBy } = reading;
  const desk = useDesk((d) => d);
  const steps = useSteps();
  const { theme } = useTheme();
  const { chamber, disagreements } = useAvailable(info.id);
  const roster = useRecord(info.id, CABINETS);
  const cabinets = roster.state === 'ready' ? roster.data.cabinets : [];
  return [
    ...(source.state === 'ready' ? facetOffers(source.data, reading, desk.selection) : []),
    ...disagreementOffers(knownDisagreements(disagreements ?? [], knownBy)),
    ...pageOffers(desk),
    ...actionOffers({ desk, info, catalog, theme, chamber, cabinets, ...steps }),
  ];
}

function wordsOffer(words: string): Offer {
  return {
    id: 'words',
    section: 'Words',
    label: `Search the events for “${words}”`,
    forms: [],
    weight: 0,
    does: 'filters by these words',
    act: () => select((s) => ({ ...s, text: words })),
  };
}
