import { creditsOf } from '#charts/credits.ts';
import type { Cell, Exhibit, Row } from '#charts/exhibit.ts';
import { formatDate } from '#domain/dates.ts';
import type { Source } from '#domain/evidence.ts';
import { eventCount } from '#domain/number-words.ts';

import { describeRoster, rosterTitle, standingOf } from './describe-roster.ts';
import type { Holder, PeopleReach, RosterCell, RosterRow, RosterTable } from './roster.ts';

const CHANGE_WORDS = {
  changed: 'changed',
  kept: 'kept',
  'only-before': 'only in the first',
  'only-after': 'only in the second',
} as const;

/**
 * The roster as a plain value: the offices and governments shown. What the selection does to it is in its
 * {@link rosterRows} and said by {@link rosterTouched}.
 */
export function rosterExhibit(
  table: RosterTable,
  sources: readonly Source[],
): Omit<Exhibit, 'rows' | 'touched'> {
  const cites = table.rows.flatMap((r) => r.cells.flatMap((c) => c.holders.flatMap((h) => h.tenure.cite)));
  const { mode, asOf, governments } = table;
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
      ...(compares(table) ? [{ key: 'change', label: 'Change' }] : []),
    ],
    flags: [],
    credits: creditsOf(cites, sources),
  };
}

/** The offices with their holders, and in how many events each of these takes part. */
export function rosterRows(table: RosterTable, { events }: Pick<PeopleReach, 'events'>): readonly Row[] {
  return table.rows.map((row) => exhibitRow(row, compares(table), events));
}

/** Whether something is said about a change of hands. */
function compares({ rows }: RosterTable): boolean {
  return rows.some((r) => r.change !== undefined);
}

function exhibitRow(row: RosterRow, withChange: boolean, events: PeopleReach['events']): Row {
  const change: readonly Cell[] = withChange
    ? [{ text: row.change === undefined ? '–' : CHANGE_WORDS[row.change] }]
    : [];
  return {
    key: row.key,
    cells: [
      { text: row.titles.join(' / ') },
      ...row.cells.map((cell) => holdersCell(cell, events)),
      ...change,
    ],
  };
}

function holdersCell({ holders, reason }: RosterCell, events: PeopleReach['events']): Cell {
  const [first, ...more] = holders;
  if (first === undefined) return { text: '–', note: reason ?? 'No holder on record' };
  const note = holders.map(standingOf).join('; ');
  const text = holders.map((holder) => holderText(holder, events?.[holder.person.id])).join(', ');
  return more.length > 0 ? { text, note } : { text, note, reference: { kind: 'actor', id: first.person.id } };
}

function holderText({ person, tenure, former }: Holder, events: number | undefined): string {
  const marks = [
    ...(tenure.status === 'incumbent' ? [] : [tenure.status]),
    ...(former ? ['former defense minister'] : []),
    ...(events === undefined ? [] : [eventCount(events)]),
  ];
  return marks.length === 0 ? person.name.en : `${person.name.en} (${marks.join(', ')})`;
}
