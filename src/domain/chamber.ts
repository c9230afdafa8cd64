import type { Cite, Figure, Text } from '#domain/evidence.ts';

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

/** The chamber counted on one day, on one basis. Groups that did not exist then have no entry. */
export type Snapshot = {
  readonly id: string;
  readonly basis: SeatBasis;
  readonly label: string;
  /** The day the count describes, a year where only that is known; it does not filter anything. */
  readonly asOf: string;
  readonly seats: readonly { readonly group: string; readonly figure: Figure }[];
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
};
