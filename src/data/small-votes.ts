import type { ApprovalReading } from '#domain/approval.ts';
import type { Ballot } from '#domain/ballots.ts';
import type { Cite, Figure } from '#domain/evidence.ts';
import type { Position } from '#domain/positions.ts';

const table: readonly Cite[] = [{ source: 'white-paper', locator: 'table 1' }];

const figure = (
  id: string,
  value: number,
  more: Pick<Figure, 'unit' | 'basis'> & Partial<Figure>,
): Figure => ({
  id,
  value,
  period: '2024-10-09',
  status: 'stated',
  knownOn: '2024-10-09',
  confidence: 'B',
  cite: table,
  ...more,
});

const votes = (id: string, value: number): Figure =>
  figure(id, value, { unit: 'votes', basis: 'votes of members' });

const seats = (id: string, value: number, more: Partial<Figure> = {}): Figure =>
  figure(id, value, { unit: 'seats', basis: 'seats won', ...more });

const percent = (id: string, value: number): Figure =>
  figure(id, value, { unit: 'percent', basis: 'share of those asked' });

/** Two votes of the small record: one for a person, one that is known only by the seats that followed. */
export const SMALL_BALLOTS: readonly Ballot[] = [
  {
    id: 'premier-vote',
    date: '2024-10-01',
    body: 'reds',
    question: 'Who is to be premier?',
    rounds: [
      {
        id: 'first',
        label: 'First round',
        candidates: [
          {
            actor: 'mori',
            votes: votes('mori-first', 5),
            parts: [
              { label: 'Lower', figure: votes('mori-first-lower', 3) },
              { label: 'Upper', figure: votes('mori-first-upper', 2) },
            ],
          },
          { actor: 'sato', votes: votes('sato-first', 3) },
        ],
        others: votes('others-first', 1),
        valid: votes('valid-first', 9),
        invalid: votes('invalid-first', 1),
        cast: votes('cast-first', 10),
      },
    ],
    elected: 'mori',
    cite: table,
  },
  {
    id: 'house-vote',
    date: '2024-10-27',
    body: 'reds',
    question: 'Who holds the house?',
    rounds: [],
    seats: [
      {
        party: 'reds',
        before: seats('reds-held', 10, {
          status: 'derived',
          operation: 'difference',
          inputs: ['reds-holds', 'reds-gain'],
        }),
        after: seats('reds-holds', 12),
        gain: seats('reds-gain', 2),
      },
      { party: 'greens', before: seats('greens-held', 4), after: seats('greens-hold', 2) },
    ],
    elected: 'reds',
    cite: table,
  },
];

/** A poll of the small record. */
export const SMALL_APPROVAL: readonly ApprovalReading[] = [
  {
    id: 'mori-october',
    cabinet: 'mori-1',
    pollster: 'Poll House',
    field: '2024-10-01/2024-10-02',
    approve: percent('mori-approve', 50.7),
    disapprove: percent('mori-disapprove', 28.9),
  },
];

/** What a party of the small record said. */
export const SMALL_POSITIONS: readonly Position[] = [
  {
    id: 'reds-tax',
    party: 'reds',
    question: 'tax-increase',
    stance: 'Against.',
    said: '2024-11-26',
    speaker: 'sato',
    confidence: 'B',
    cite: table,
  },
];
