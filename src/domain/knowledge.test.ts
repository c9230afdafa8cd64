import { describe, expect, it } from 'vitest';

import { eventIndex } from '#domain/event-index.ts';
import type { EventRecord } from '#domain/events.ts';
import type { Figure } from '#domain/evidence.ts';
import { isKnown, knowledgeDays, steppedKnowledge } from '#domain/knowledge.ts';

const figure = (knownOn: string): Figure => ({
  id: `figure-${knownOn}`,
  value: 1,
  unit: 'count',
  basis: 'x',
  period: '2024',
  status: 'stated',
  knownOn,
  confidence: 'A',
  cite: [],
});

const event: EventRecord = {
  id: 'command',
  date: '2025-03-24',
  title: { en: 'Command set up' },
  actors: [],
  themes: [],
  kind: 'government',
  format: 'none',
  level: 'military',
  state: 'occurred',
  confidence: 'A',
  knownOn: '2025-03-24',
  cite: [],
};

const days = knowledgeDays(
  '2024-12-02',
  [figure('2024-12-27'), figure('2024-04-30'), figure('2024-12-27')],
  eventIndex({ events: [event], actors: [], offices: [], tenures: [], edition: '2024-12-02' }).columns,
);

describe(isKnown, () => {
  it('admits what was known by the day, and what names no day', () => {
    expect(isKnown({ knownOn: '2024-12-27' }, '2024-12-26')).toBe(false);
    expect(isKnown({ knownOn: '2024-12-27' }, '2024-12-27')).toBe(true);
    expect(isKnown({}, '2024-12-02')).toBe(true);
  });
});

describe(knowledgeDays, () => {
  it('begins with the edition and lists each later day once', () => {
    expect(days).toEqual(['2024-12-02', '2024-12-27', '2025-03-24']);
  });
});

describe(steppedKnowledge, () => {
  it.each([
    ['2024-12-02', 1, '2024-12-27'],
    ['2024-12-31', 1, '2025-03-24'],
    ['2025-03-24', 1, '2025-03-24'],
    ['2024-12-31', -1, '2024-12-27'],
    ['2024-12-02', -1, '2024-12-02'],
  ] as const)('goes from %s by %d to %s', (from, direction, to) => {
    expect(steppedKnowledge(days, from, direction)).toBe(to);
  });
});
