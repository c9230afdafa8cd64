import { creditsOf } from '#charts/credits.ts';
import type { Exhibit, Row } from '#charts/exhibit.ts';
import type { Actor } from '#domain/actors.ts';
import type { Chamber, Committee } from '#domain/chamber.ts';
import type { Figure, Source } from '#domain/evidence.ts';

import {
  actorCell,
  citesIn,
  confidenceCell,
  dateCell,
  figureCell,
  laterFlags,
  missing,
  writtenCell,
} from './cells.ts';
import { actorState, withState } from './table-reading.ts';
import type { TableReading } from './table-reading.ts';

const KINDS: Readonly<Record<Committee['kind'], string>> = {
  standing: 'Standing committees',
  special: 'Special committees',
  commission: 'Commissions and councils',
};

type CommitteeRecord = {
  readonly chamber: Chamber;
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
};

/** Who chairs the committees of the Lower House, and how many each side chaired before the election. */
export function committeeTable(record: CommitteeRecord, reading: TableReading): Exhibit {
  const { chamber, sources } = record;
  const kinds = Object.keys(KINDS) as Committee['kind'][];
  const former = chamber.formerChairs;
  const rows = [
    ...kinds.flatMap((kind) =>
      chamber.committees.filter((c) => c.kind === kind).map((c) => committeeRow(c, record, reading)),
    ),
    ...(former === undefined
      ? []
      : [
          formerRow('Chaired by the coalition', former.coalition, reading),
          formerRow('Chaired by the opposition', former.opposition, reading),
        ]),
  ];
  const title = titleOf(chamber);
  return {
    id: 'committees',
    title,
    basis: chamber.committeesNote?.replace(/\.$/, '') ?? 'Chairs of the committees of the Lower House',
    description: `${title}. Each row gives a committee, its chair, the chair’s group, since when, and where it is written.`,
    sections: 'Kind',
    columns: [
      { key: 'committee', label: 'Committee' },
      { key: 'chair', label: 'Chair' },
      { key: 'group', label: 'Group', tight: true },
      { key: 'since', label: 'Since', tight: true },
      { key: 'confidence', label: 'Confidence', tight: true },
      { key: 'ja', label: 'Japanese', under: true },
      { key: 'note', label: 'Note', under: true },
      { key: 'written', label: 'Written in', under: true },
    ],
    rows,
    touched: touched(rows, reading),
    flags: laterFlags([former?.coalition ?? [], former?.opposition ?? []].flat(), reading.knowledge),
    credits: creditsOf(citesIn(rows), sources),
  };
}

/** How many standing committees the opposition chairs. */
function titleOf({ committees, groups }: Chamber): string {
  const opposition = new Set(groups.filter((g) => g.bloc === 'opposition').map((g) => g.id));
  const standing = committees.filter((c) => c.kind === 'standing');
  if (standing.length === 0) return 'No committee chairs on record';
  const held = standing.filter((c) => opposition.has(c.group)).length;
  return `Opposition chairs ${held} of ${standing.length} committees`;
}

function committeeRow(committee: Committee, record: CommitteeRecord, reading: TableReading): Row {
  const { chair, group, since, confidence, note, cite, name, kind } = committee;
  return {
    key: committee.id,
    section: KINDS[kind],
    ...withState(actorState(reading, chair)),
    cite,
    cells: [
      { text: name.en },
      actorCell(chair, record.actors),
      {
        text: record.chamber.groups.find((g) => g.id === group)?.short ?? group,
        reference: { kind: 'group', id: group },
      },
      dateCell(since, 'It began before the record.'),
      confidenceCell(confidence),
      { text: name.ja ?? '' },
      { text: note ?? '' },
      writtenCell(cite, record.sources),
    ],
  };
}

function formerRow(label: string, figure: Figure, { knowledge }: TableReading): Row {
  const none = missing('Only the number is on record.');
  return {
    key: figure.id,
    section: 'Standing committees before the election, by number',
    cells: [
      { text: label },
      figureCell(figure, knowledge, 'Not stated.'),
      none,
      none,
      confidenceCell(figure.confidence),
      none,
      { text: figure.note ?? '' },
      none,
    ],
  };
}

function touched(rows: readonly Row[], { filtered }: TableReading): string {
  if (!filtered) return '';
  const taking = rows.filter((r) => r.state !== 'dimmed').length;
  return `${taking} of ${rows.length} chairs take part in the selected events`;
}
