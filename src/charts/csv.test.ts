import { describe, expect, it } from 'vitest';

import { csvBlocks } from '#charts/csv.ts';
import type { Exhibit } from '#charts/exhibit.ts';
import type { Figure } from '#domain/evidence.ts';
import { run } from '#domain/event-run.ts';

const figure: Figure = {
  id: 'seats-groups-2024-10-09-ldp',
  value: 258,
  unit: 'seats',
  basis: 'official parliamentary groups',
  period: '2024-10-09',
  status: 'stated',
  knownOn: '2024-10-09',
  confidence: 'A',
  cite: [{ source: 'reuters-groups-2024-10-09', locator: 'table of group strengths' }],
};

const exhibit: Exhibit = {
  id: 'lower-house',
  title: 'The coalition is 13 seats short of a majority',
  basis: 'seats, parliamentary groups',
  description: '',
  columns: [
    { key: 'group', label: 'Group' },
    { key: 'before', label: '9 Oct', numeric: true },
    { key: 'change', label: 'Change', numeric: true },
  ],
  rows: [
    { key: 'ldp', cells: [{ text: 'LDP, "the party"' }, { text: '258', figure }, { text: '−62' }] },
    { key: 'evil', cells: [{ text: '=HYPERLINK("x")' }, { text: '–' }, { text: '+3' }] },
  ],
  touched: undefined,
  flags: [],
  credits: [{ source: 'reuters-groups-2024-10-09', label: 'Reuters' }],
};

const context = {
  sentence: () => 'All 106 events; the world as of 2 December 2024.',
  edition: 'Alliance Desk, US–Japan 2024, edition 2 Dec 2024',
  link: () => 'http://localhost/?asof=2024-11-15',
};
const csvOf = (...subject: Parameters<typeof csvBlocks>) => [...csvBlocks(...subject)].join('');

const lines = csvOf(exhibit, context).split('\r\n');

describe(csvBlocks, () => {
  it('says in its first lines what it shows, under which filters, from which sources', () => {
    expect(lines.slice(0, 6)).toEqual([
      '\uFEFF# The coalition is 13 seats short of a majority',
      '"# seats, parliamentary groups"',
      '# All 106 events; the world as of 2 December 2024.',
      '"# Alliance Desk, US–Japan 2024, edition 2 Dec 2024"',
      '# Sources: Reuters',
      '# http://localhost/?asof=2024-11-15',
    ]);
  });

  it('writes numbers as numbers and quotes what must be quoted', () => {
    expect(lines[6]).toBe('Group,9 Oct,Change,Sources');
    expect(lines[7]).toBe('"LDP, ""the party""",258,-62,reuters-groups-2024-10-09: table of group strengths');
  });

  it('makes a cell harmless that a spreadsheet would run', () => {
    expect(lines[8]).toBe('"\'=HYPERLINK(""x"")",–,+3,');
  });

  it('repeats the section in every row and says where a row without figures is written', () => {
    const cite = [{ source: 'nhk-cabinet-list-2024-10-01', locator: 'cabinet list' }];
    const rows = [
      { key: 'a', section: 'First Ishiba Cabinet', cells: [{ text: 'Iwaya', lines: ['NHK'] }], cite },
      { key: 'b', section: 'First Ishiba Cabinet', cells: [{ text: 'Nakatani' }], cite: [...cite, ...cite] },
    ];
    const columns = [{ key: 'person', label: 'Person' }];
    const csv = csvOf({ ...exhibit, sections: 'Cabinet', columns, rows }, context).split('\r\n');
    expect(csv.slice(6, 9)).toEqual([
      'Cabinet,Person,Sources',
      'First Ishiba Cabinet,Iwaya,nhk-cabinet-list-2024-10-01: cabinet list',
      'First Ishiba Cabinet,Nakatani,nhk-cabinet-list-2024-10-01: cabinet list',
    ]);
  });

  it('writes a long exhibit in pieces, and looks at no row before its piece', () => {
    let looked = 0;
    const rows = run(2500, (i) => {
      looked++;
      return { key: `${i}`, cells: [{ text: `row ${i}` }] };
    });
    const blocks = csvBlocks({ ...exhibit, columns: [{ key: 'name', label: 'Name' }], rows }, context);
    blocks.next();
    expect(looked).toBe(0);
    const first = blocks.next();
    expect(looked).toBe(1000);
    expect(String(first.value).slice(0, 16)).toBe('row 0,\r\nrow 1,\r\n');
    expect([...blocks].map((block) => block.split('\r\n').length - 1)).toEqual([1000, 500]);
  });
});
