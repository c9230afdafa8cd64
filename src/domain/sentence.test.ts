import { describe, expect, it } from 'vitest';

import { eventIndex } from '#domain/event-index.ts';
import type { EventRecord } from '#domain/events.ts';
import { matches } from '#domain/matches.ts';
import { EVERYTHING, withDates, withValues } from '#domain/selection.ts';
import type { Selection } from '#domain/selection.ts';
import { sentenceParts, sentenceText } from '#domain/sentence.ts';

const EDITION = '2024-12-02';

const event = (
  id: string,
  date: string,
  actors: readonly string[],
  state: EventRecord['state'] = 'occurred',
): EventRecord => ({
  id,
  date,
  title: { en: id },
  actors: actors.map((actor) => ({ actor })),
  themes: ['trilateral'],
  kind: 'meeting',
  format: 'in-person',
  level: 'leader',
  state,
  confidence: 'B',
  cite: [{ source: 'test', locator: 'test' }],
});

const index = eventIndex({
  events: [
    event('a', '2024-05-21', ['ishiba']),
    event('b', '2024-10-13', ['ishiba', 'biden'], 'disputed'),
    event('c', '2024-12-18', ['biden']),
  ],
  actors: [],
  offices: [],
  tenures: [],
  edition: EDITION,
});

const NAMES: Readonly<Record<string, string>> = {
  ishiba: 'Ishiba',
  biden: 'Biden',
  trilateral: 'South Korea',
  leader: 'leaders',
};

function said(selection: Selection, asOf = EDITION, knownBy = EDITION) {
  return sentenceParts({
    selection,
    matches: matches(index, { selection, knownBy }),
    asOf,
    knownBy,
    edition: EDITION,
    preferred: [],
    bases: [],
    label: (_facet, value) => NAMES[value] ?? value,
  });
}

describe(sentenceParts, () => {
  it('speaks of everything on the first screen', () => {
    expect(sentenceText(said(EVERYTHING))).toBe(
      'All 3 events (1 disputed), May to December 2024; the world as of 2 December 2024, as known on 2 December 2024.',
    );
  });

  it('names actors, themes and dates, and says how many are disputed', () => {
    const selection = withDates(
      withValues(withValues(EVERYTHING, 'actor', ['ishiba', 'biden']), 'theme', ['trilateral']),
      '2024-06-01',
      '2024-12-02',
    );
    expect(sentenceText(said(selection, '2024-11-15'))).toBe(
      '1 of 3 events (1 disputed) with Ishiba or Biden, on South Korea, 1 June to 2 December 2024; the world as of 15 November 2024, as known on 2 December 2024.',
    );
  });

  it('says both for all of, and quotes the text', () => {
    const selection: Selection = {
      ...withValues(EVERYTHING, 'actor', ['ishiba', 'biden']),
      actors: 'all',
      text: ' b ',
    };
    expect(sentenceText(said(selection))).toContain(
      '1 of 3 events (1 disputed) with both Ishiba and Biden, mentioning “b”',
    );
  });

  it('gives a token for each thing that was asked for, and for a clock only when it is moved', () => {
    const tokens = said(
      withDates(withValues(EVERYTHING, 'level', ['leader']), '2024-10-01', undefined),
      '2024-11-15',
    ).flatMap((p) => (p.token === undefined ? [] : [[p.text, p.token.kind]]));
    expect(tokens).toEqual([
      ['leaders', 'value'],
      ['from 1 October 2024', 'dates'],
      ['15 November 2024', 'as-of'],
    ]);
  });

  it('names a basis that was chosen', () => {
    const parts = sentenceParts({
      selection: EVERYTHING,
      matches: matches(index, { selection: EVERYTHING, knownBy: EDITION }),
      asOf: EDITION,
      knownBy: EDITION,
      edition: EDITION,
      preferred: [],
      bases: [{ text: 'budgets with US-forces realignment', kind: 'budget' }],
      label: (_facet, value) => value,
    });
    expect(sentenceText(parts)).toMatch(
      /, as known on 2 December 2024; budgets with US-forces realignment\.$/,
    );
  });
});
