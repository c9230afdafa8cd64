import type { Exhibit } from '#charts/exhibit.ts';
import type { Actor } from '#domain/actors.ts';
import type { Ballot, BallotPart, BallotRound, PartySeats } from '#domain/ballots.ts';
import { formatDate } from '#domain/dates.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';
import type { Figure, Source } from '#domain/evidence.ts';

import { figureList } from './figure-list.ts';
import type { FigureLine } from './figure-list.ts';
import type { TableReading } from './table-reading.ts';

type BallotRecord = {
  readonly ballots: readonly Ballot[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
};

/** Every vote of the record with its rounds, candidates, invalid votes, turnout, and the seats that followed. */
export function ballotTable({ ballots, actors, sources }: BallotRecord, reading: TableReading): Exhibit {
  const held = ballots.filter((b) => b.date <= reading.knowledge.knownBy);
  const runoffs = held.filter((b) => b.rounds.length > 1).length;
  return figureList(
    {
      id: 'ballots',
      title: `${capitalized(numberWord(held.length))} ballots, ${numberWord(runoffs)} with a runoff`,
      basis: 'Votes by candidate and round; seats by party where a chamber was elected',
      subject: 'Candidate or count',
      sections: 'Vote and round',
      sources,
    },
    held.flatMap((ballot) => ballotLines(ballot, actors)),
    reading,
  );
}

function ballotLines(ballot: Ballot, actors: readonly Actor[]): readonly FigureLine[] {
  const body = actors.find((a) => a.id === ballot.body)?.name.short ?? ballot.body;
  const name = `${formatDate(ballot.date)} · ${body} · ${ballot.question}`;
  const lines = [
    ...ballot.rounds.flatMap((round) => roundLines(round, `${name} · ${round.label}`, actors)),
    ...turnoutLines(ballot, `${name} · Who could vote`),
    ...(ballot.seats ?? []).flatMap((seats) => seatLines(seats, `${name} · Seats`, actors)),
  ];
  const won = lines.findLast((line) => line.actor === ballot.elected && line.actor !== undefined);
  return lines.map((line, i) => ({
    ...line,
    label: line === won ? `${line.label} (won)` : line.label,
    note: joined(line.note, i === 0 ? ballot.note : undefined),
  }));
}

function joined(...notes: readonly (string | undefined)[]): string {
  return notes.filter((note) => note !== undefined).join(' ');
}

function roundLines(round: BallotRound, section: string, actors: readonly Actor[]): readonly FigureLine[] {
  const others = [
    ['Others', round.others],
    ['Valid votes', round.valid],
    ['Blank votes', round.blank],
    ['Invalid votes', round.invalid],
    ['Votes cast', round.cast],
  ] as const;
  const lines = [
    ...round.candidates.flatMap(({ actor, votes, parts }) => [
      actorLine(actor, votes, section, actors),
      ...partLines(parts, section),
    ]),
    ...others.flatMap(([label, figure]) => (figure === undefined ? [] : [{ label, figure, section }])),
  ];
  return lines.map((line, i) => (i === 0 ? { ...line, note: round.note } : line));
}

function turnoutLines({ possible, turnout }: Ballot, section: string): readonly FigureLine[] {
  const lines = [
    ['Possible votes', possible],
    ['Turnout', turnout?.share],
    ['Voters', turnout?.voters],
    ['Electorate', turnout?.electorate],
  ] as const;
  return lines.flatMap(([label, figure]) => (figure === undefined ? [] : [{ label, figure, section }]));
}

function seatLines(
  { party, before, after, gain, parts }: PartySeats,
  section: string,
  actors: readonly Actor[],
): readonly FigureLine[] {
  const name = actors.find((a) => a.id === party)?.name.short ?? party;
  const more = (label: string, figure: Figure | undefined): readonly FigureLine[] =>
    figure === undefined ? [] : [{ label: `${name}, ${label}`, figure, section }];
  return [
    actorLine(party, after, section, actors),
    ...partLines(parts, section),
    ...more('before', before),
    ...more('net gain', gain),
  ];
}

function actorLine(id: string, figure: Figure, section: string, actors: readonly Actor[]): FigureLine {
  const label = actors.find((a) => a.id === id)?.name.en ?? id;
  return { label, figure, section, actor: id, reference: { kind: 'actor', id } };
}

function partLines(parts: readonly BallotPart[] | undefined, section: string): readonly FigureLine[] {
  return (parts ?? []).map(({ label, figure }) => ({
    label: `of these: ${label}`,
    figure,
    section,
    part: true,
  }));
}
