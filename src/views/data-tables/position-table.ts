import { creditsOf } from '#charts/credits.ts';
import type { Cell, Exhibit, Row } from '#charts/exhibit.ts';
import type { Actor } from '#domain/actors.ts';
import { formatDate } from '#domain/dates.ts';
import type { Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';
import { POSITION_QUESTIONS } from '#domain/positions.ts';
import type { Position, PositionQuestion } from '#domain/positions.ts';

import { citesIn, missing, writtenCell } from './cells.ts';
import { actorState, withState } from './table-reading.ts';
import type { TableReading } from './table-reading.ts';

const QUESTIONS: Readonly<Record<PositionQuestion, string>> = {
  'tax-increase': 'Raise taxes for defense',
  'two-percent': 'Spend 2% of GDP',
  counterstrike: 'Hold counterstrike capability',
};

type PositionRecord = {
  readonly positions: readonly Position[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
};

/** What each party said on each question of defense, with when, who says so, and the letter of confidence. */
export function positionTable(
  { positions, actors, sources }: PositionRecord,
  reading: TableReading,
): Exhibit {
  const { knownBy } = reading.knowledge;
  const known = positions.filter((p) => isKnown(p, knownBy));
  const parties = [...new Set(known.map((p) => p.party))];
  const rows = parties.map((party): Row => {
    const own = known.filter((p) => p.party === party);
    const cite = own.flatMap((p) => p.cite);
    return {
      key: party,
      ...withState(actorState(reading, party)),
      cite,
      cells: [
        {
          text: actors.find((a) => a.id === party)?.name.short ?? party,
          reference: { kind: 'actor', id: party },
        },
        ...POSITION_QUESTIONS.map((question) =>
          stanceCell(
            own.filter((p) => p.question === question),
            { positions, actors, sources },
          ),
        ),
        writtenCell(cite, sources),
      ],
    };
  });
  const title = `${capitalized(numberWord(parties.length))} parties on ${numberWord(POSITION_QUESTIONS.length)} questions of defense`;
  const held = positions.length - known.length;
  return {
    id: 'positions',
    title,
    basis:
      'Positions in our words, with when they were taken and who reports them; A two sources, B one, C not verified',
    description: `${title}. Each row is a party, each column a question; a cell gives the position with its date, its source and its letter of confidence. A dash means that no position is on record.`,
    columns: [
      { key: 'party', label: 'Party' },
      ...POSITION_QUESTIONS.map((question) => ({
        key: question,
        label: QUESTIONS[question],
        prose: true as const,
      })),
      { key: 'written', label: 'Written in', under: true },
    ],
    rows,
    touched: touched(rows, reading),
    flags: held === 0 ? [] : [{ kind: 'later', label: `${held} not known by ${formatDate(knownBy)}` }],
    credits: creditsOf(citesIn(rows), sources),
  };
}

function stanceCell(said: readonly Position[], { actors, sources }: PositionRecord): Cell {
  if (said.length === 0) return missing('No position on record.');
  const disagreement = said.find((p) => p.disagreement !== undefined)?.disagreement;
  const named = (id: string) => sources.find((s) => s.id === id)?.publisher;
  const text = said
    .toSorted((a, b) => a.said.localeCompare(b.said))
    .map(({ stance, said: when, speaker, cite, confidence, note }) => {
      const by = speaker === undefined ? [] : [actors.find((a) => a.id === speaker)?.name.short ?? speaker];
      const says = cite.flatMap((c) => named(c.source) ?? []).slice(0, 1);
      const evidence = [...by, ...says, confidence].join(', ');
      const sentences = [stance.replace(/\.$/, ''), note?.replace(/\.$/, '') ?? []].flat().join('. ');
      return `${formatDate(when)}: ${sentences} (${evidence})`;
    })
    .join('\n');
  return disagreement === undefined
    ? { text }
    : { text, reference: { kind: 'disagreement', id: disagreement } };
}

function touched(rows: readonly Row[], { filtered }: TableReading): string {
  if (!filtered) return '';
  const taking = rows.filter((r) => r.state !== 'dimmed').length;
  return `${taking} of ${rows.length} parties take part in the selected events`;
}
