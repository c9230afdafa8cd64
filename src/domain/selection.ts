/** The facets of an event, in the order of the rail. */
export const FACETS = ['actor', 'theme', 'format', 'level', 'place', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/** One value for each facet. */
export function perFacet<T>(value: (facet: Facet) => T): Readonly<Record<Facet, T>> {
  return {
    actor: value('actor'),
    theme: value('theme'),
    format: value('format'),
    level: value('level'),
    place: value('place'),
    kind: value('kind'),
  };
}

/** What the analyst asks of the record: OR inside a facet, AND across facets, text and dates. */
export type Selection = {
  /** Chosen values per facet; no value means the facet does not filter. Kept in the order of choosing. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** Whether an event needs any or all of the chosen actors. */
  readonly actors: 'any' | 'all';
  /** Whether a chosen party or government stands for its people on the event's date too. */
  readonly people: boolean;
  /** Words that must all occur in the event's title, summary, or the names of its actors and place. */
  readonly text: string;
  /** First and last day, inclusive; an event of several days matches when it touches the range. */
  readonly from?: string;
  readonly to?: string;
};

/** The selection of the first screen: everything. */
export const EVERYTHING: Selection = {
  values: perFacet(() => []),
  actors: 'any',
  people: false,
  text: '',
};

/** Whether a selection filters nothing. The switches *all of* and *people* alone filter nothing. */
export function isEverything(selection: Selection): boolean {
  return choiceCount(selection) === 0;
}

/** How many things are asked for: chosen values, the text, and the dates (as one). */
export function choiceCount(selection: Selection): number {
  const values = FACETS.reduce((n, facet) => n + selection.values[facet].length, 0);
  const dates = selection.from === undefined && selection.to === undefined ? 0 : 1;
  return values + dates + (selection.text.trim() === '' ? 0 : 1);
}

/** The selection with one value of a facet added, or removed if it was chosen. */
export function toggled(selection: Selection, facet: Facet, value: string): Selection {
  const chosen = selection.values[facet];
  const next = chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value];
  return withValues(selection, facet, next);
}

/** The selection with the values of one facet replaced. */
export function withValues(selection: Selection, facet: Facet, values: readonly string[]): Selection {
  return { ...selection, values: { ...selection.values, [facet]: [...new Set(values)] } };
}

/** The selection with other dates; an absent bound is open. A range given backwards is turned around. */
export function withDates(selection: Selection, from: string | undefined, to: string | undefined): Selection {
  const { from: _from, to: _to, ...rest } = selection;
  const backwards = from !== undefined && to !== undefined && from > to;
  const first = backwards ? to : from;
  const last = backwards ? from : to;
  return {
    ...rest,
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
  };
}
