import type { Cite, Confidence } from '#domain/evidence.ts';

/** The questions on defense that the record has positions for. */
export const POSITION_QUESTIONS = ['tax-increase', 'two-percent', 'counterstrike'] as const;
export type PositionQuestion = (typeof POSITION_QUESTIONS)[number];

/** What a party said on a question at one time. A later record does not replace an earlier one. */
export type Position = {
  readonly id: string;
  /** Id of an actor of kind party. */
  readonly party: string;
  readonly question: PositionQuestion;
  /** In our own words. */
  readonly stance: string;
  /** When it was said: a day, a month, or a year where only that is known. */
  readonly said: string;
  /** Id of the person who said it, where it is not the party's own text. */
  readonly speaker?: string;
  readonly confidence: Confidence;
  /** The day since which it is known, where that is later than the edition. */
  readonly knownOn?: string;
  readonly disagreement?: string;
  readonly note?: string;
  readonly cite: readonly Cite[];
};
