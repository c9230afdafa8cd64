/**
 * How far a figure can be trusted.
 * `A` two independent sources agree, `B` one source says so, `C` unverified (memory or convention).
 */
export type Confidence = 'A' | 'B' | 'C';

/** How a figure came to be: printed in its source, computed from cited inputs, or an estimate of its source. */
export type FigureStatus = 'stated' | 'derived' | 'estimated';

/** One place where something is written. */
export type Cite = {
  /** Id of a record of `sources.json`. */
  readonly source: string;
  /** Where in the source, in words: "Chronology, 2 Oct 2024, 1st entry", "p. 2, The Road Ahead, para 1". */
  readonly locator: string;
  /** What the source says differently, or what was read from it, when the locator alone would mislead. */
  readonly note?: string;
};

/** The units figures are counted in. A unit is part of a value: two figures of different units are never compared. */
export type Unit =
  | 'seats'
  | 'votes'
  | 'points'
  | 'electors'
  | 'percent'
  | 'jpy-trillion'
  | 'jpy-billion'
  | 'jpy-million'
  | 'usd-billion'
  | 'usd-million'
  | 'jpy-per-usd'
  | 'missiles'
  | 'count';

/**
 * The arithmetic by which a derived figure follows from its inputs `a, b, c, …` in order:
 * `sum` a + b + c, `difference` a − b − c, `share` 100 · a / b, `change` 100 · (a − b) / b, `ratio` a / b, `product` a · b.
 */
export type Operation = 'sum' | 'difference' | 'share' | 'change' | 'ratio' | 'product';

/**
 * A number that can be quoted: it knows its unit, what it counts, when, who says so and since when that is known.
 * A derived figure names its inputs and the operation; the data check recomputes it.
 */
export type Figure = {
  readonly id: string;
  readonly value: number;
  readonly unit: Unit;
  /** What was counted and how, in words. Figures on different bases are never compared. */
  readonly basis: string;
  /** When it was counted or which stretch it covers: a date, a range, or a fiscal year such as "FY2024". */
  readonly period: string;
  readonly status: FigureStatus;
  /** The day since which the figure is known; a figure known after "known by" is not shown. */
  readonly knownOn: string;
  readonly confidence: Confidence;
  readonly cite: readonly Cite[];
  readonly operation?: Operation;
  /** Ids of the figures a derived figure is computed from, in the order of its operation. */
  readonly inputs?: readonly string[];
  /** Id of the disagreement this figure is part of. */
  readonly disagreement?: string;
  readonly note?: string;
};

/** A text in English, with its Japanese form where one is known. */
export type Text = { readonly en: string; readonly ja?: string };

/** A date as written in a CSL-JSON record: year, month, day, as far as known. */
export type CslDate = { readonly 'date-parts': readonly (readonly number[])[] };

/** A CSL-JSON name: a person by family and given name, or an organization taken literally. */
export type CslName = { readonly family: string; readonly given?: string } | { readonly literal: string };

/**
 * A document or public record that is cited. The fields are CSL-JSON, so a citation manager can read them.
 * Where only a copy was seen, `URL` is left out: the original publisher is cited, not the mirror.
 */
export type Source = {
  readonly id: string;
  readonly type:
    | 'article-newspaper'
    | 'article-journal'
    | 'report'
    | 'webpage'
    | 'dataset'
    | 'speech'
    | 'legislation';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly accessed?: CslDate;
  readonly role: 'founding' | 'public-record';
  readonly seen: 'original' | 'copy';
  readonly note?: string;
  /** How many dated entries the chronology of this source has on each day; the data check holds the events against it. */
  readonly chronology?: readonly { readonly date: string; readonly entries: number }[];
};

/** One side of a disagreement: a value, the basis it stands on, and who says so. */
export type Claim = {
  readonly id: string;
  readonly value: string;
  /** The claim as a number, where the claims can be drawn on one scale. */
  readonly number?: number;
  /** Ids of the seat comparisons that show this claim, where the claims differ only in their basis; the first is turned to. */
  readonly comparisons?: readonly string[];
  readonly basis: string;
  readonly confidence?: Confidence;
  readonly cite: readonly Cite[];
};

/**
 * What a question is about: the change of a group's seats, where a claim on no basis of its own can be shown in the place
 * of what is computed; or the coalition's totals, in whose details it is asked.
 */
export type Concern =
  | { readonly kind: 'seat-change'; readonly group: string }
  | { readonly kind: 'coalition' };

/** A question on which sources differ or err. */
export type Disagreement = {
  readonly id: string;
  /** A short name for lists: "CDP gain". */
  readonly name: string;
  readonly question: string;
  readonly kind: 'basis' | 'date' | 'place' | 'name' | 'duplicate' | 'wording' | 'arithmetic';
  readonly claims: readonly Claim[];
  readonly reason: string;
  /** Id of the claim the views use. */
  readonly lead: string;
  /** What it is about, where the views have a place for it. */
  readonly concerns?: Concern;
  /** The day since which the question can be asked, where that is later than the edition. */
  readonly knownOn?: string;
  readonly status: 'explained' | 'open';
};
