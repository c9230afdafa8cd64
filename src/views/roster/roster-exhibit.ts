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
 * The roster as a plain value: the offices and governments shown, with its holders and in how many events each takes
 * part. What the selection does to it is said by {@link rosterTouched}.
 */
export function rosterExhibit(
  table: RosterTable,
  { events }: Pick<PeopleReach, 'events'>,
  sources: readonly Source[],
): Omit<Exhibit, 'touched'> {
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
    rows: rows.map((row) => exhibitRow(row, compares, events)),
    flags: [],
    credits: creditsOf(cites, sources),
  };
}

function exhibitRow(row: RosterRow, compares: boolean, events: PeopleReach['events']): Row {
  const change: readonly Cell[] = compares
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
