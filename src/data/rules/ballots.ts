import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { faultAt } from '#data/fault.ts';
import type { Path, RecordFault } from '#data/fault.ts';
import type { Ballot, BallotPart, BallotRound } from '#domain/ballots.ts';
import type { Figure } from '#domain/evidence.ts';

const total = (figures: readonly (Figure | undefined)[]): number =>
  figures.reduce((sum, figure) => sum + (figure?.value ?? 0), 0);

const sumFault = (
  ballots: readonly Ballot[],
  path: Path,
  { sum, expected }: { readonly sum: number; readonly expected: string },
): RecordFault =>
  faultAt({ file: 'ballots.json', data: ballots }, path, { found: `a sum of ${sum}`, expected, rule: 'sum' });

/** The parts of a number add up to it. */
const partSum = (
  ballots: readonly Ballot[],
  path: Path,
  { parts, whole }: { readonly parts: readonly BallotPart[] | undefined; readonly whole: Figure },
): readonly RecordFault[] => {
  const sum = total(parts?.map(({ figure }) => figure) ?? []);
  if (parts === undefined || sum === whole.value) return [];
  return [sumFault(ballots, [...path, 'parts'], { sum, expected: `${whole.value}, what they are parts of` })];
};

const roundSums = (ballots: readonly Ballot[], path: Path, round: BallotRound): readonly RecordFault[] => {
  const { candidates, others, valid, blank, invalid, cast } = round;
  const named = total([...candidates.map(({ votes }) => votes), others]);
  const all = named + total([blank, invalid]);
  const faults: RecordFault[] = candidates.flatMap(({ votes, parts }, index) =>
    partSum(ballots, [...path, 'candidates', index], { parts, whole: votes }),
  );
  if (valid && valid.value !== named) {
    const expected = `${valid.value}, the valid votes`;
    faults.push(sumFault(ballots, [...path, 'candidates'], { sum: named, expected }));
  }
  if (cast && cast.value !== all) {
    const expected = `${cast.value}, the votes cast`;
    faults.push(sumFault(ballots, [...path, 'candidates'], { sum: all, expected }));
  }
  return faults;
};

/** A body has as many seats after as before; where a party's seats before are not known, nothing follows. */
const seatSums = (ballots: readonly Ballot[], { seats = [] }: Ballot, path: Path): readonly RecordFault[] => {
  const before = seats.flatMap((party) => party.before ?? []);
  const [had, has] = [total(before), total(seats.map(({ after }) => after))];
  return [
    ...seats.flatMap(({ after, parts }, index) =>
      partSum(ballots, [...path, index], { parts, whole: after }),
    ),
    ...(before.length === seats.length && had !== has
      ? [sumFault(ballots, path, { sum: has, expected: `${had}, the seats before` })]
      : []),
  ];
};

const sums = rule(['ballots'], ({ ballots }) =>
  ballots.flatMap((ballot, index) => [
    ...ballot.rounds.flatMap((round, place) => roundSums(ballots, [index, 'rounds', place], round)),
    ...seatSums(ballots, ballot, [index, 'seats']),
  ]),
);

/** Who has most in the last round or, where seats followed, the most of them. */
const winners = ({ rounds, seats }: Ballot): readonly string[] => {
  const standing =
    seats?.map(({ party, after }) => ({ actor: party, value: after.value })) ??
    rounds.at(-1)?.candidates.map(({ actor, votes }) => ({ actor, value: votes.value })) ??
    [];
  const most = Math.max(...standing.map(({ value }) => value));
  return standing.filter(({ value }) => value === most).map(({ actor }) => actor);
};

const elected = rule(['ballots'], ({ ballots }) =>
  ballots.flatMap((ballot, index) => {
    const ahead = winners(ballot);
    if (ballot.elected === undefined || ahead.includes(ballot.elected)) return [];
    return [
      faultAt({ file: 'ballots.json', data: ballots }, [index, 'elected'], {
        found: `"${ballot.elected}"`,
        expected:
          ahead.length === 0 ? 'nobody: no votes and no seats' : `${ahead.join(' or ')}, with the most`,
        rule: 'elected',
      }),
    ];
  }),
);

/** The units each round is counted in, each once. */
const units = rule(['ballots'], ({ ballots }) =>
  ballots.flatMap(({ rounds }, ballot) =>
    rounds.flatMap(({ candidates, others, valid, blank, invalid, cast }, round) => {
      const [first, ...rest] = [
        ...candidates.flatMap(({ votes, parts = [] }) => [votes, ...parts.map(({ figure }) => figure)]),
        ...[others, valid, blank, invalid, cast].flatMap((figure) => figure ?? []),
      ];
      const odd = rest.find(({ unit }) => unit !== first?.unit);
      if (first === undefined || odd === undefined) return [];
      return [
        faultAt({ file: 'ballots.json', data: ballots }, [ballot, 'rounds', round], {
          found: `${odd.id} in ${odd.unit}`,
          expected: `${first.unit}, as ${first.id}`,
          rule: 'unit',
        }),
      ];
    }),
  ),
);

/** Rounds, parts and seats add up, in one unit a round, and the winner has the most. */
export const BALLOT_RULES: readonly Rule[] = [sums, elected, units];
