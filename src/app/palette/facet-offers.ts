import type { Offer, SectionName } from '#app/palette/offer.ts';
import type { SelectableRecord } from '#app/use-reading.ts';
import { actorForms } from '#domain/actor-forms.ts';
import { facetHeading } from '#domain/facet-labels.ts';
import { eventCount } from '#domain/number-words.ts';
import type { Reading } from '#domain/reading.ts';
import type { Facet, Selection } from '#domain/selection.ts';
import { FACET_WORDS } from '#domain/sentence.ts';
import { openOnly, toggle } from '#state/desk.ts';

const NAMES: Readonly<Record<Facet, SectionName>> = {
  actor: 'Actors',
  theme: 'Themes',
  format: 'Formats',
  level: 'Levels',
  place: 'Places',
  kind: 'Kinds',
};

/** Every value of every facet, to be added to the filters or taken out; the actors are all of the record. */
export function facetOffers(
  record: SelectableRecord,
  reading: Reading,
  selection: Selection,
): readonly Offer[] {
  return [
    ...actorOffers(record, reading, selection),
    ...(['theme', 'place', 'kind', 'level', 'format'] as const).flatMap((facet) =>
      [...(reading.index?.whole[facet] ?? [])].map(([value, whole]) => ({
        ...filterOffer(facet, value, selection),
        label: facetHeading(record, facet, value),
        forms: otherWords(record, facet, value).map((text) => ({ text })),
        weight: whole,
        note: eventCount(reading.matches?.counts[facet].get(value) ?? 0),
      })),
    ),
  ];
}

function actorOffers(
  { actors }: SelectableRecord,
  { index, matches }: Reading,
  selection: Selection,
): readonly Offer[] {
  return actors.map((actor) => ({
    ...actorForms(actor, index?.whole.actor.get(actor.id) ?? 0),
    ...filterOffer('actor', actor.id, selection),
    note: eventCount(matches?.counts.actor.get(actor.id) ?? 0),
    details: () => openOnly({ kind: 'actor', id: actor.id }),
  }));
}

function filterOffer(
  facet: Facet,
  value: string,
  selection: Selection,
): Pick<Offer, 'id' | 'section' | 'chosen' | 'does' | 'act'> {
  const chosen = selection.values[facet].includes(value);
  return {
    id: `${facet}-${value}`,
    section: NAMES[facet],
    chosen,
    does: chosen ? 'takes it out of the filters' : 'adds it to the filters',
    act: () => toggle(facet, value),
  };
}

/** What else a value of a facet is called: a theme in full and in Japanese, a closed value as the sentence says it. */
function otherWords(record: SelectableRecord, facet: Facet, value: string): readonly string[] {
  if (facet === 'theme') {
    const { en, ja } = record.themes.find((theme) => theme.id === value)?.label ?? {};
    return [en, ja].flatMap((text) => text ?? []);
  }
  if (facet === 'actor' || facet === 'place') return [];
  const words: Readonly<Record<string, string>> = FACET_WORDS[facet];
  return [words[value]].flatMap((text) => text ?? []);
}
