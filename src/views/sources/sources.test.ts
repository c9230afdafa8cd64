import { describe, expect, it } from 'vitest';

import { citationIndex } from '#domain/citation-index.ts';
import type { Disagreement, Source } from '#domain/evidence.ts';

import { disagreementExhibit, shownDisagreements } from './disagreement-exhibit.ts';
import { foundSources, sourceExhibit, sourceRows } from './source-exhibit.ts';

const source = (id: string, title: string, role: Source['role'] = 'public-record'): Source => ({
  id,
  type: 'report',
  title,
  publisher: `Publisher of ${title}`,
  role,
  seen: 'original',
});

const SOURCES = [
  source('reuters', 'Seats'),
  source('crs', 'Insight', 'founding'),
  source('unused', 'Unused'),
];

const uses = citationIndex({
  chamber: {
    id: 'house',
    seats: [
      {
        group: 'ldp',
        figure: {
          id: 'ldp-before',
          value: 258,
          unit: 'seats',
          cite: [{ source: 'reuters', locator: 'table' }],
        },
      },
      {
        group: 'cdp',
        figure: {
          id: 'cdp-before',
          value: 99,
          unit: 'seats',
          cite: [{ source: 'reuters', locator: 'table' }],
        },
      },
    ],
  },
  events: [
    {
      id: 'runoff',
      cite: [
        { source: 'crs', locator: 'p. 2' },
        { source: 'reuters', locator: 'lead' },
      ],
    },
  ],
});

const question = (id: string, kind: Disagreement['kind'], status: Disagreement['status']): Disagreement => ({
  id,
  name: id,
  question: `${id}?`,
  kind,
  claims: [
    { id: 'a', value: '+49', basis: 'groups', cite: [{ source: 'reuters', locator: 'table' }] },
    { id: 'b', value: '+53', basis: 'not stated', cite: [{ source: 'crs', locator: 'p. 2' }] },
  ],
  reason: 'They start counting on different days.',
  lead: 'a',
  status,
});

describe(sourceRows, () => {
  const rows = sourceRows(SOURCES, uses);

  it('puts the founding documents first, then what carries most', () => {
    expect(rows.map((r) => [r.source.id, r.records, r.figures])).toEqual([
      ['crs', 1, 0],
      ['reuters', 3, 2],
      ['unused', 0, 0],
    ]);
  });

  it('adds the events of a large record, which are not among the uses', () => {
    const large = sourceRows(SOURCES, uses, new Map([['crs', 31_204]]));
    expect(large.map((r) => [r.source.id, r.records, r.events, r.uses.length])).toEqual([
      ['crs', 31_205, 31_204, 1],
      ['reuters', 3, 0, 3],
      ['unused', 0, 0, 0],
    ]);
  });

  it('finds by title and publisher', () => {
    expect(foundSources(rows, 'publ seats').map((r) => r.source.id)).toEqual(['reuters']);
    expect(foundSources(rows, '')).toHaveLength(3);
  });

  it('says who publishes and what rests on it', () => {
    const exhibit = sourceExhibit(rows);
    expect(exhibit.title).toBe('1 founding documents and 2 public records carry the figures');
    expect(exhibit.rows[1]?.cells.map((c) => c.text)).toEqual([
      'Seats',
      'Publisher of Seats',
      '–',
      'original',
      '2',
      '3',
      '–',
    ]);
  });
});

describe(disagreementExhibit, () => {
  const list = [question('dates', 'date', 'open'), question('gain', 'basis', 'explained')];

  it('groups by kind, bases first, and can show only the open ones', () => {
    expect(shownDisagreements(list, 'all').map(([kind, own]) => [kind, own.length])).toEqual([
      ['basis', 1],
      ['date', 1],
    ]);
    expect(shownDisagreements(list, 'open').map(([kind]) => kind)).toEqual(['date']);
  });

  it('lists every claim with who makes it', () => {
    const exhibit = disagreementExhibit(list, 'all', (id) => id);
    expect(exhibit.title).toBe('The sources differ on two questions, one of them open');
    expect(exhibit.rows[0]?.cells.map((c) => c.text)).toEqual([
      'gain',
      'Different bases',
      'explained',
      '+49 (reuters); +53 (crs)',
      '+49',
      'They start counting on different days.',
    ]);
  });
});
