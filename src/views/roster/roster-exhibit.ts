import { creditsOf } from '#charts/credits.ts';
import type { Cell, Exhibit, Row } from '#charts/exhibit.ts';
import { formatDate } from '#domain/dates.ts';
import type { Source } from '#domain/evidence.ts';
import { eventCount } from '#domain/number-words.ts';

import { describeRoster, rosterTitle, rosterTouched, standingOf } from './describe-roster.ts';
import type { Holder, RosterCell, RosterRow, RosterTable } from './roster.ts';

const CHANGE_WORDS = {
  changed: 'changed',
  kept: 'kept',
  'only-before': 'only in the first',
  'only-after': 'only in the second',
} as const;

/** The roster as a plain value: the offices and governments shown, with its holders. */
export function rosterExhibit(table: RosterTable, sources: readonly Source[]): Exhibit {
  const compares = table.rows.some((r) => r.change !== undefined);
  const cites = table.rows.flatMap((r) => r.cells.flatMap((c) => c.holders.flatMap((h) => h.tenure.cite)));
  const { mode, asOf, governments, rows } = table;
  return {
    id: mode === 'comparison' ? 'roster-comparison' : 'roster',
    title: rosterTitle(table),
    basis:
      mode === 'comparison'
        ? 'Office holders of two cabinets, as each stood at its end or stands'
        : `Office holders on ${formatDate(asOf)}`,
    description: describeRoster(table),
    columns: [
      { key: 'office', label: 'Office' },
      ...governments.map((g) => ({ key: g.key, label: `${g.heading}, ${g.name}` })),
      ...(compares ? [{ key: 'change', label: 'Change' }] : []),
    ],
    rows: rows.map((row) => exhibitRow(row, compares)),
    touched: rosterTouched(table),
    flags: [],
    credits: creditsOf(cites, sources),
  };
}

function exhibitRow(row: RosterRow, compares: boolean): Row {
  const change: readonly Cell[] = compares
    ? [{ text: row.change === undefined ? '–' : CHANGE_WORDS[row.change] }]
    : [];
  return {
    key: row.key,
    cells: [{ text: row.titles.join(' / ') }, ...row.cells.map(holdersCell), ...change],
  };
}

function holdersCell({ holders, reason }: RosterCell): Cell {
  const [first, ...more] = holders;
  if (first === undefined) return { text: '–', note: reason ?? 'No holder on record' };
  const note = holders.map(standingOf).join('; ');
  const text = holders.map(holderText).join(', ');
  return more.length > 0 ? { text, note } : { text, note, reference: { kind: 'actor', id: first.person.id } };
}

function holderText({ person, tenure, former, events }: Holder): string {
  const marks = [
    ...(tenure.status === 'incumbent' ? [] : [tenure.status]),
    ...(former ? ['former defense minister'] : []),
    ...(events === undefined ? [] : [eventCount(events)]),
  ];
  return marks.length === 0 ? person.name.en : `${person.name.en} (${marks.join(', ')})`;
}
