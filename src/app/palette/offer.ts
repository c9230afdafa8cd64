import type { PageReading } from '#app/use-reading.ts';
import type { Catalog } from '#data/use-package.ts';
import type { Findable, MarkedForm, Rank } from '#domain/findings.ts';
import type { Reading } from '#domain/reading.ts';
import type { SentencePart } from '#domain/sentence.ts';
import type { Stretch } from '#domain/stretches.ts';

/** What the palette reaches into. */
export type PaletteContents = {
  readonly catalog: Catalog;
  readonly reading: Reading;
  readonly parts: readonly SentencePart[];
  readonly source: PageReading['source'];
};

/** The sections of the palette, in their order where nothing else decides. */
export const SECTIONS = [
  'Chosen',
  'Actors',
  'Themes',
  'Places',
  'Kinds',
  'Levels',
  'Formats',
  'Dates',
  'Events',
  'Disagreements',
  'Views',
  'Pages',
  'Actions',
  'Words',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** One thing the palette offers. */
export type Offer = Findable & {
  readonly id: string;
  readonly section: SectionName;
  /** What Enter does, to be read after "Enter": "adds it to the filters". */
  readonly does: string;
  readonly act: () => void;
  /** Opens its details, where it has any. */
  readonly details?: () => void;
  /** Whether it is one of the filters. */
  readonly chosen?: boolean;
  /** Whether it is so already: the page that is open, the theme that is shown. */
  readonly inForce?: boolean;
  /** What stands at its end: "31 events", "2 Oct 2024". */
  readonly note?: string;
  /** The key that does the same on the page. */
  readonly key?: string;
  /** Whether it is offered before anything is typed. */
  readonly atStart?: boolean;
};

/** An offer as it is listed for a query. */
export type Row = {
  readonly offer: Offer;
  /** What of the label answers the query. */
  readonly marks: readonly Stretch[];
  /** Other forms that answer it. */
  readonly forms: readonly MarkedForm[];
  readonly rank: Rank;
  /** Where else it answers: "in the summary". */
  readonly where?: string;
};

/** Offers of one kind. */
export type Section = {
  readonly name: SectionName;
  readonly rows: readonly Row[];
  /** How many there are; more than `rows` where the list is cut. Absent where nobody has counted them. */
  readonly total?: number;
};
