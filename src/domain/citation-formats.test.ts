import { describe, expect, it } from 'vitest';

import { citation, isoOf } from '#domain/citation-formats.ts';
import type { Source } from '#domain/evidence.ts';

const crs: Source = {
  id: 'crs-in12466',
  type: 'report',
  title: 'Political Rebalance in Tokyo & U.S.-Japan Relations',
  author: [{ family: 'Longo', given: 'Daniel J.' }, { literal: 'A Team' }],
  publisher: 'Congressional Research Service',
  issued: { 'date-parts': [[2024, 12, 2]] },
  URL: 'https://crsreports.congress.gov',
  role: 'founding',
  seen: 'original',
  chronology: [{ date: '2024-05-21', entries: 1 }],
};

describe(citation, () => {
  it('writes a line of text', () => {
    expect(citation(crs, 'text')).toBe(
      'Longo, Daniel J.; A Team. Political Rebalance in Tokyo & U.S.-Japan Relations. Congressional Research Service, 2 December 2024. https://crsreports.congress.gov',
    );
  });

  it('writes BibTeX', () => {
    expect(citation(crs, 'bibtex')).toBe(`@techreport{crs-in12466,
  author = {Longo, Daniel J. and {A Team}},
  title = {{Political Rebalance in Tokyo \\& U.S.-Japan Relations}},
  institution = {Congressional Research Service},
  year = {2024},
  month = {12},
  url = {https://crsreports.congress.gov}
}
`);
  });

  it('writes RIS, leaving out what is not known', () => {
    expect(
      citation(
        {
          id: 'x',
          type: 'webpage',
          title: 'A page',
          issued: { 'date-parts': [[2024]] },
          role: 'public-record',
          seen: 'copy',
        },
        'ris',
      ),
    ).toBe('TY  - ELEC\r\nTI  - A page\r\nPY  - 2024\r\nDA  - 2024//\r\nID  - x\r\nER  - ');
  });

  it('writes CSL-JSON without the fields of this record', () => {
    const [read] = JSON.parse(citation(crs, 'csl-json')) as [Record<string, unknown>];
    expect(read['issued']).toEqual({ 'date-parts': [[2024, 12, 2]] });
    expect(Object.keys(read)).toEqual(['id', 'type', 'title', 'author', 'publisher', 'issued', 'URL']);
  });
});

describe(isoOf, () => {
  it('keeps a date as coarse as it is', () => {
    expect(isoOf({ 'date-parts': [[2024, 7]] })).toBe('2024-07');
    expect(isoOf(undefined)).toBeUndefined();
  });
});
