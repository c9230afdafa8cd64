import type { Cite, Confidence, Figure, Text } from '#domain/evidence.ts';

/** What a seat count counts. Counts on different bases are never compared. */
export type SeatBasis = 'groups' | 'labels' | 'elections';

/** The hatch by which a group is told apart without color. */
export type GroupPattern = 'solid' | 'diagonal' | 'dots' | 'vertical' | 'grid' | 'horizontal';
/** The shape of a group's seats in the hemicycle. */
export type SeatGlyph = 'disc' | 'ring' | 'square' | 'open-square' | 'diamond' | 'triangle' | 'small-disc';

/** A parliamentary group, or the members of a party label, that is counted as one row. */
export type Group = {
  readonly id: string;
  readonly name: Text;
  readonly short: string;
  /** The party it belongs to, as an actor. */
  readonly party?: string;
  readonly color: { readonly light: string; readonly dark: string };
  readonly pattern: GroupPattern;
  readonly glyph: SeatGlyph;
  /** Place in rows, bars and hemicycle, 1 first: coalition, then by size after 11 November. */
  readonly order: number;
  readonly bloc: 'coalition' | 'opposition' | 'none';
};

/** A number of seats that decides something. */
export type Threshold = {
  readonly id: string;
  readonly label: string;
  readonly seats: Figure;
};

/** How the seats of a party were won: they add up to its seats. */
export type SeatSplit = { readonly single: Figure; readonly proportional: Figure };

/** The chamber counted on one day, on one basis. Groups that did not exist then have no entry. */
export type Snapshot = {
  readonly id: string;
  readonly basis: SeatBasis;
  readonly label: string;
  /** The day the count describes, a year where only that is known; it does not filter anything. */
  readonly asOf: string;
  readonly seats: readonly { readonly group: string; readonly figure: Figure; readonly split?: SeatSplit }[];
  readonly vacancies?: Figure;
  readonly note?: string;
};

/** Two snapshots on the same basis that are set against each other. */
export type Comparison = {
  readonly id: string;
  readonly basis: SeatBasis;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** True for the one shown first. */
  readonly default?: true;
  /** A second version of the same basis hides behind the first ("other count"). */
  readonly variant?: string;
  readonly note?: string;
};

/** A stretch during which the chamber sat or was dissolved; covers `start`, ends before `end`. */
export type SittingPeriod = {
  readonly state: 'sitting' | 'dissolved';
  /** Absent where it lies before the record. */
  readonly start?: string;
  readonly end?: string;
  readonly cite: readonly Cite[];
};

/** A body of the chamber and the person who chairs it. How many a side chairs is counted, never stored. */
export type Committee = {
  readonly id: string;
  readonly name: Text;
  readonly kind: 'standing' | 'special' | 'commission';
  /** Id of an actor of kind person. */
  readonly chair: string;
  /** Id of the group of the chamber the chair belongs to. */
  readonly group: string;
  /** The day the chair was elected; absent where it lies before the record. */
  readonly since?: string;
  readonly confidence: Confidence;
  readonly note?: string;
  readonly cite: readonly Cite[];
};

/** Standing committees chaired by each side before an election, to set the present ones against. */
export type FormerChairs = { readonly coalition: Figure; readonly opposition: Figure };

/** A group of the other house; only what a short list of its strength needs. */
export type OtherGroup = {
  readonly id: string;
  readonly name: Text;
  readonly short: string;
  /** The party it belongs to, as an actor. */
  readonly party?: string;
  /** Place in lists, 1 first. */
  readonly order: number;
  readonly bloc: 'coalition' | 'opposition' | 'none';
};

/** The other house counted on one day. Sitting members and vacancies add up to its seats. */
export type OtherSnapshot = {
  readonly id: string;
  readonly label: string;
  readonly asOf: string;
  readonly seats: readonly { readonly group: string; readonly figure: Figure }[];
  readonly vacancies?: Figure;
  readonly note?: string;
};

/** The Upper House, for context. */
export type OtherHouse = {
  readonly id: string;
  readonly name: Text;
  readonly seats: Figure;
  readonly groups: readonly OtherGroup[];
  readonly snapshots: readonly OtherSnapshot[];
  readonly note?: string;
};

/** The Lower House. */
export type Chamber = {
  readonly id: string;
  readonly name: Text;
  readonly seats: Figure;
  readonly thresholds: readonly Threshold[];
  readonly bases: readonly { readonly id: SeatBasis; readonly label: string; readonly description: string }[];
  readonly groups: readonly Group[];
  readonly snapshots: readonly Snapshot[];
  readonly comparisons: readonly Comparison[];
  readonly periods: readonly SittingPeriod[];
  /** Figures that serve only as inputs of derived ones: members who joined a group, presiding officers who left it. */
  readonly movements: readonly Figure[];
  readonly committees: readonly Committee[];
  /** What the list of committees leaves out. */
  readonly committeesNote?: string;
  readonly formerChairs?: FormerChairs;
  readonly upperHouse?: OtherHouse;
};
