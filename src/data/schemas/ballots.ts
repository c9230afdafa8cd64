import { cites, figure } from './evidence.ts';
import { date, id, some, words } from './words.ts';
import { z } from '#data/zod.ts';
import type {
  Ballot,
  BallotPart,
  BallotRound,
  CandidateVotes,
  PartySeats,
  Turnout,
} from '#domain/ballots.ts';

const ballotPart = z.strictObject({ label: words, figure }) satisfies z.ZodMiniType<BallotPart>;

const candidateVotes = z.strictObject({
  actor: id.check(z.describe('Id of a record of actors.json')),
  votes: figure,
  parts: z.exactOptional(
    some(ballotPart, 'at least one part').check(z.describe('Parts that add up to the votes')),
  ),
}) satisfies z.ZodMiniType<CandidateVotes>;

const ballotRound = z.strictObject({
  id,
  label: words,
  candidates: some(candidateVotes, 'at least one candidate'),
  others: z.exactOptional(figure.check(z.describe('Votes for those who are not listed, together'))),
  valid: z.exactOptional(figure.check(z.describe('Candidates and others add up to it'))),
  blank: z.exactOptional(figure),
  invalid: z.exactOptional(figure),
  cast: z.exactOptional(figure.check(z.describe('Candidates, others, blank and invalid votes add up to it'))),
  note: z.exactOptional(words),
}) satisfies z.ZodMiniType<BallotRound>;

const partySeats = z.strictObject({
  party: id.check(z.describe('Id of an actor of kind party')),
  before: z.exactOptional(figure),
  after: figure,
  parts: z.exactOptional(
    some(ballotPart, 'at least one part').check(z.describe('Parts that add up to the seats after')),
  ),
  gain: z.exactOptional(figure.check(z.describe('Seats gained net, where the seats before follow from it'))),
}) satisfies z.ZodMiniType<PartySeats>;

const turnout = z.strictObject({
  share: figure,
  voters: z.exactOptional(figure),
  electorate: z.exactOptional(figure),
}) satisfies z.ZodMiniType<Turnout>;

/** A vote. */
export const ballot = z.strictObject({
  id,
  date,
  body: id.check(z.describe('Id of the actor that votes or is elected: "ldp", "lower-house"')),
  question: words,
  rounds: z
    .array(ballotRound)
    .check(z.describe('In their order; empty where only the seats that followed are known')),
  seats: z.exactOptional(some(partySeats, 'the seats of at least one party')),
  possible: z.exactOptional(figure.check(z.describe('The votes that could be cast'))),
  turnout: z.exactOptional(turnout),
  elected: z.exactOptional(id.check(z.describe('Id of the actor that won'))),
  note: z.exactOptional(words),
  cite: cites,
}) satisfies z.ZodMiniType<Ballot>;
