import { describe, expect, it } from 'vitest';

import type { Actor } from '#domain/actors.ts';
import { eventIndex } from '#domain/event-index.ts';
import type { EventRecord, Theme } from '#domain/events.ts';
import type { Source } from '#domain/evidence.ts';

import { afterText, describeOutlook, outlookTitle, stateText } from './describe-outlook.ts';
import { outlookExhibit } from './outlook-exhibit.ts';
import { firstRows, outlookPicture } from './outlook-picture.ts';

const CRS = { source: 'crs', locator: 'p. 2, The Road Ahead, para 1' };

const SOURCES: readonly Source[] = [
  {
    id: 'crs',
    type: 'report',
    title: 'An insight',
    publisher: 'Congressional Research Service',
    role: 'founding',
    seen: 'original',
  },
  { id: 'gazette', type: 'report', title: 'A gazette', role: 'public-record', seen: 'copy' },
];

const ACTORS: readonly Actor[] = [
  { id: 'ishiba', kind: 'person', name: { en: 'Ishiba Shigeru', short: 'Ishiba' }, aliases: [], cite: [CRS] },
];

const THEMES: readonly Theme[] = [
  { id: 'economy', label: { en: 'Economy and technology' }, short: 'Economy, tech', description: 'x' },
];

type Sketch = Pick<EventRecord, 'id' | 'date' | 'state'> & Partial<EventRecord>;

function happening(sketch: Sketch): EventRecord {
  return {
    title: { en: `The ${sketch.id}` },
    actors: [{ actor: 'ishiba' }],
    themes: ['economy'],
    kind: 'government',
    format: 'none',
    level: 'official',
    confidence: 'A',
    cite: [CRS],
    ...sketch,
  };
}

const EVENTS = [
  happening({ id: 'visit', date: '2024-11-18', state: 'occurred' }),
  happening({ id: 'decision', date: '2024-12-18', state: 'due' }),
  happening({
    id: 'budget',
    date: '2024-12-27',
    state: 'occurred',
    knownOn: '2024-12-27',
    cite: [{ source: 'gazette', locator: 'p. 1' }],
  }),
  happening({ id: 'target', date: '2027-04-01/2028-03-31', state: 'due' }),
];

const RECORD = {
  index: eventIndex({ edition: '2024-12-02', events: EVENTS, actors: ACTORS, offices: [], tenures: [] }),
  actors: ACTORS,
  themes: THEMES,
  sources: SOURCES,
  edition: '2024-12-02',
};

const at = (asOf: string, knownBy = '2024-12-02') =>
  outlookPicture(RECORD, { asOf, knownBy }, false, () => true);

describe(outlookTitle, () => {
  it('counts what is due', () => {
    expect(outlookTitle(at('2024-12-02'))).toBe('Two things are due after 2 December 2024');
    expect(outlookTitle(at('2025-06-01'))).toBe('One thing is due after 1 June 2025');
    expect(outlookTitle(at('2029-01-01'))).toBe('Nothing on record is due after 1 January 2029');
  });

  it('counts what is selected of it', () => {
    const some = (matching: readonly string[]) =>
      outlookPicture(RECORD, { asOf: '2024-12-02', knownBy: '2024-12-02' }, true, (position) =>
        matching.includes(RECORD.index.events.at(position)?.event.id ?? ''),
      );
    expect(outlookTitle(some(['target']))).toBe('One of two things due after 2 December 2024 is selected');
    expect(outlookTitle(some(['visit']))).toBe('None of two things due after 2 December 2024 are selected');
    expect(outlookExhibit(some(['target']), SOURCES).touched).toBe('1 of 2 selected');
    expect(outlookExhibit(some([]), SOURCES).rows.map((r) => r.state)).toEqual(['dimmed', 'dimmed']);
  });
});

describe(firstRows, () => {
  it('takes as many things as asked for, year by year', () => {
    const picture = at('2024-12-02');
    const first = (most: number) => firstRows(picture, most).map((y) => [y.year, y.rows.length]);
    expect(first(100)).toEqual([
      ['2024', 1],
      ['2027', 1],
    ]);
    expect(first(1)).toEqual([['2024', 1]]);
    expect(first(0)).toEqual([]);
  });
});

describe(stateText, () => {
  it('says due, expected by, or known since', () => {
    expect(at('2025-01-01', '2024-12-27').rows.map(stateText)).toEqual([
      'expected by 18 Dec 2024',
      'known 27 Dec 2024',
      'due',
    ]);
  });
});

describe(afterText, () => {
  it('counts what the record knows after an earlier day', () => {
    expect(at('2024-12-02').after).toHaveLength(0);
    expect(afterText(at('2024-11-15'))).toBe('One event of the record falls after 15 November 2024.');
  });
});

describe(outlookExhibit, () => {
  it('lists when, how finely known, where it stands, who, and where it is written', () => {
    const exhibit = outlookExhibit(at('2024-12-02', '2024-12-27'), SOURCES);
    expect(exhibit.rows.map((row) => row.cells.map((c) => c.text))).toEqual([
      [
        'The decision',
        '18 Dec 2024',
        'day',
        'due',
        'Ishiba',
        'Economy, tech',
        'yes',
        'Congressional Research Service: p. 2, The Road Ahead, para 1',
      ],
      [
        'The budget',
        '27 Dec 2024',
        'day',
        'known 27 Dec 2024',
        'Ishiba',
        'Economy, tech',
        'yes',
        'A gazette: p. 1',
      ],
      [
        'The target',
        'FY2027',
        'fiscal year',
        'due',
        'Ishiba',
        'Economy, tech',
        'yes',
        'Congressional Research Service: p. 2, The Road Ahead, para 1',
      ],
    ]);
    expect(exhibit.flags).toEqual([{ kind: 'later', label: '1 known after the edition' }]);
    expect(exhibit.credits.map((c) => c.label)).toEqual(['Congressional Research Service', 'A gazette']);
  });
});

describe(describeOutlook, () => {
  it('says it in sentences', () => {
    expect(describeOutlook(at('2024-11-15'))).toBe(
      'Two things are due after 15 November 2024. 18 Dec 2024: The decision. FY2027: The target. One event of the record falls after 15 November 2024.',
    );
  });
});
