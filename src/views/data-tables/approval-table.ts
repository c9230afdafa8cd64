import { creditsOf } from '#charts/credits.ts';
import type { Exhibit, Row } from '#charts/exhibit.ts';
import type { Cabinet } from '#domain/actors.ts';
import type { ApprovalReading } from '#domain/approval.ts';
import { signed } from '#domain/amounts.ts';
import { formatDate } from '#domain/dates.ts';
import { numberWord } from '#domain/number-words.ts';
import type { Figure, Source } from '#domain/evidence.ts';

import { readingsByPollster } from './approval-picture.ts';
import { citesIn, confidenceCell, dateCell, figureCell, laterFlags, missing } from './cells.ts';
import type { TableReading } from './table-reading.ts';

type ApprovalRecord = {
  readonly approval: readonly ApprovalReading[];
  readonly cabinets: readonly Cabinet[];
  readonly sources: readonly Source[];
};

/** Polls on the cabinets, pollster by pollster; readings of two pollsters are never one series. */
export function approvalTable(
  { approval, cabinets, sources }: ApprovalRecord,
  { knowledge }: TableReading,
): Exhibit {
  const pollsters = readingsByPollster(approval, knowledge.knownBy);
  const rows = pollsters.flatMap(([pollster, readings]) =>
    readings.map((reading): Row => {
      const { approve, disapprove, disapproveChange, note } = reading;
      const cabinet = cabinets.find((c) => c.id === reading.cabinet);
      return {
        key: reading.id,
        section: pollster,
        cells: [
          { text: formatDate(reading.field) },
          cabinet === undefined
            ? missing('The days of the poll do not tell which cabinet was in office.')
            : { text: cabinet.short, note: cabinet.name.en },
          figureCell(approve, knowledge, 'Not stated.'),
          figureCell(disapprove, knowledge, 'No figure for disapproval is on record.'),
          dateCell(approve.knownOn, 'Not stated.'),
          confidenceCell(approve.confidence),
          disapproveChange === undefined
            ? { text: '' }
            : { text: `${signed(disapproveChange.value)} points`, figure: disapproveChange },
          { text: approve.basis },
          { text: note ?? '' },
        ],
      };
    }),
  );
  const title = titleOf(pollsters);
  return {
    id: 'approval',
    title,
    basis: '% of those asked; pollsters ask differently, so their readings are never joined',
    description: `${title}. Each row gives when people were asked, about which cabinet, the shares that approve and disapprove, since when that is known and how far it can be trusted.`,
    sections: 'Pollster',
    columns: [
      { key: 'field', label: 'Asked' },
      { key: 'cabinet', label: 'Cabinet', tight: true },
      { key: 'approve', label: 'Approve, %', numeric: true },
      { key: 'disapprove', label: 'Disapprove, %', numeric: true },
      { key: 'known', label: 'Known since', tight: true },
      { key: 'confidence', label: 'Confidence', tight: true },
      { key: 'change', label: 'Change of disapproval', under: true },
      { key: 'basis', label: 'Basis', under: 'once' },
      { key: 'note', label: 'Note', under: true },
    ],
    rows,
    touched: undefined,
    flags: laterFlags(approval.flatMap(figuresOf), knowledge),
    credits: creditsOf(citesIn(rows), sources),
  };
}

function figuresOf({ approve, disapprove, disapproveChange }: ApprovalReading): readonly Figure[] {
  return [approve, disapprove ?? [], disapproveChange ?? []].flat();
}

function titleOf(pollsters: ReturnType<typeof readingsByPollster>): string {
  const count = pollsters.reduce((sum, [, readings]) => sum + readings.length, 0);
  return `${count} readings by ${numberWord(pollsters.length)} pollsters`;
}
