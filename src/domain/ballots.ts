import type { Cite, Figure } from '#domain/evidence.ts';

/** A part of a number, by who cast the votes or whose seats they are: "Diet members", "Prefectures". */
export type BallotPart = { readonly label: string; readonly figure: Figure };

/** What a candidate received in one round. */
export type CandidateVotes = {
  /** Id of an actor, as a rule a person. */
  readonly actor: string;
  readonly votes: Figure;
  /** Parts that add up to the votes. */
  readonly parts?: readonly BallotPart[];
};

/**
 * One round of a vote. Where `valid` is there, candidates and others add up to it; where `cast` is there, blank and
 * invalid votes with them: on 11 November 2024 the runoff of the Lower House had 221 + 160 and 84 invalid, 465 cast.
 */
export type BallotRound = {
  readonly id: string;
  readonly label: string;
  readonly candidates: readonly CandidateVotes[];
  /** Votes for those who are not listed, together. */
  readonly others?: Figure;
  readonly valid?: Figure;
  readonly blank?: Figure;
  readonly invalid?: Figure;
  readonly cast?: Figure;
  readonly note?: string;
};

/** The seats of a party in a body that was elected, before and after. */
export type PartySeats = {
  /** Id of an actor of kind party. */
  readonly party: string;
  readonly before?: Figure;
  readonly after: Figure;
  /** Parts that add up to the seats after: "Democrats", "Allied independents". */
  readonly parts?: readonly BallotPart[];
  /** Seats gained net, where a source states them and the seats before follow from them. */
  readonly gain?: Figure;
};

/** How many of those who could vote did. */
export type Turnout = {
  readonly share: Figure;
  readonly voters?: Figure;
  readonly electorate?: Figure;
};

/** A vote: of a party for its leader, of a house for the prime minister, of a country for its parliament or president. */
export type Ballot = {
  readonly id: string;
  readonly date: string;
  /** Id of the actor that votes or is elected: "ldp", "lower-house", "electoral-college". */
  readonly body: string;
  readonly question: string;
  /** In their order; empty where only the seats that followed are known. */
  readonly rounds: readonly BallotRound[];
  readonly seats?: readonly PartySeats[];
  /** The votes that could be cast. */
  readonly possible?: Figure;
  readonly turnout?: Turnout;
  /** Id of the actor that won: it has the most votes of the last round, or the most seats after. */
  readonly elected?: string;
  readonly note?: string;
  readonly cite: readonly Cite[];
};
