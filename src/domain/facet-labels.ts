import type { Actor } from '#domain/actors.ts';
import type { Theme } from '#domain/events.ts';
import { capitalized } from '#domain/number-words.ts';
import type { Facet } from '#domain/selection.ts';
import { FACET_WORDS } from '#domain/sentence.ts';

/** What names of facet values are looked up in. */
export type NamedRecord = {
  readonly actors: readonly Actor[];
  readonly themes: readonly Theme[];
  /** The names of the places by their key, where places are to be named. */
  readonly places?: ReadonlyMap<string, string>;
};

/** How a facet value is called in running text: "South Korea", "Ishiba", "in person". An unknown value is shown as it is. */
export function facetLabel(record: NamedRecord, facet: Facet, value: string): string {
  switch (facet) {
    case 'actor':
      return actorLabel(record.actors.find((a) => a.id === value)) ?? value;
    case 'theme':
      return record.themes.find((t) => t.id === value)?.label.en ?? value;
    case 'place':
      return record.places?.get(value) ?? value;
    case 'kind':
    case 'format':
    case 'level':
      return wordOf(FACET_WORDS[facet], value);
  }
}

/** A government by its full name, everybody else by the short one. */
function actorLabel(actor: Actor | undefined): string | undefined {
  return actor?.kind === 'government' ? actor.name.en : actor?.name.short;
}

/** How the value of a facet is called in a list: "In person", "Vice-minister", "Meeting". */
export function facetHeading(record: NamedRecord, facet: Facet, value: string): string {
  if (facet === 'theme') return record.themes.find((t) => t.id === value)?.short ?? value;
  if (facet === 'format') return FORMAT_HEADINGS[value] ?? value;
  if (facet === 'actor' || facet === 'place') return facetLabel(record, facet, value);
  return capitalized(value);
}

const FORMAT_HEADINGS: Readonly<Record<string, string>> = {
  'in-person': 'In person',
  phone: 'Phone',
  video: 'Video',
  hybrid: 'Hybrid',
  none: 'Not a contact',
};

function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
