import { creditsOf } from '#charts/credits.ts';
import type { Cell, Exhibit, Row } from '#charts/exhibit.ts';
import { fixed, signed } from '#domain/amounts.ts';
import type { Threshold } from '#domain/chamber.ts';
import { formatDate } from '#domain/dates.ts';
import type { Source } from '#domain/evidence.ts';
import { COALITION, coalitionGroups, distance, seatShare } from '#domain/seats.ts';
import type { SeatRow } from '#domain/seats.ts';

import type { ChamberPicture } from './chamber-picture.ts';
import {
  BASIS_WORDS,
  absenceWords,
  chamberTitle,
  describeLowerHouse,
  distanceWords,
} from './describe-lower-house.ts';

/**
 * The Lower House as a plain value: one row per group, then the coalition and its distance to every threshold. What the
 * selection does to it is said by {@link chamberTouched}.
 */
export function seatExhibit(picture: ChamberPicture, sources: readonly Source[]): Omit<Exhibit, 'touched'> {
  const { chamber, compared } = picture;
  const { comparison, before, after } = compared;
  const notes = [comparison.note, after.note].filter((n) => n !== undefined);
  return {
    id: 'lower-house',
    title: chamberTitle(picture),
    basis: [`Seats ${BASIS_WORDS[comparison.basis]}, ${comparison.label}`, ...notes]
      .join('. ')
      .replace(/\.$/, ''),
    description: describeLowerHouse(picture),
    columns: [
      { key: 'group', label: 'Group' },
      { key: 'before', label: `Before (${formatDate(before.asOf)})`, numeric: true },
      { key: 'after', label: `After (${formatDate(after.asOf)})`, numeric: true },
      { key: 'change', label: 'Change', numeric: true },
      { key: 'share', label: 'Share after, %', numeric: true },
    ],
    rows: [
      ...compared.rows.map((row) => groupRow(picture, row)),
      coalitionRow(picture),
      ...chamber.thresholds.map((threshold) => thresholdRow(picture, threshold)),
    ],
    flags: disputes(picture),
    credits: creditsOf(
      [
        ...compared.rows.flatMap((r) => [r.after ?? [], r.before ?? []].flat()),
        picture.majority.seats,
      ].flatMap((f) => f.cite),
      sources,
    ),
  };
}

function disputes({ dispute }: ChamberPicture): Exhibit['flags'] {
  if (dispute === undefined) return [];
  const label = dispute.record === undefined || dispute.record.kind === 'basis' ? 'bases differ' : 'disputed';
  return [{ kind: 'disputed', label, reference: { kind: 'disagreement', id: dispute.id } }];
}

function groupRow(picture: ChamberPicture, row: SeatRow): Row {
  const { group, before, after } = row;
  const reference = { kind: 'group', id: group.id } as const;
  const count = (side: 'before' | 'after'): Cell => {
    const figure = side === 'before' ? before : after;
    return figure === undefined
      ? { text: '–', note: absenceWords(picture, side, row) }
      : { text: String(figure.value), figure };
  };
  const computed = (text: string | undefined, why: string): Cell =>
    text === undefined ? { text: '–', note: why } : { text, reference, computed: true };
  return {
    key: group.id,
    cells: [
      { text: group.name.en === group.short ? group.short : `${group.short} (${group.name.en})` },
      count('before'),
      count('after'),
      changeCell(picture, row),
      computed(
        after === undefined ? undefined : fixed(seatShare(picture.chamber, after.value), 1),
        absenceWords(picture, 'after', row),
      ),
    ],
  };
}

/** The change computed here, or the claim that is preferred to it, with who makes it. */
function changeCell({ preferred }: ChamberPicture, { group, change }: SeatRow): Cell {
  if (change === undefined) return { text: '–', note: 'One of the counts was not known then.' };
  const claim = preferred.get(group.id);
  if (claim === undefined)
    return { text: signed(change), reference: { kind: 'group', id: group.id }, computed: true };
  return {
    text: `${signed(claim.change)} (${claim.says})`,
    reference: { kind: 'disagreement', id: claim.disagreement },
    note: `As claimed; computed here it is ${signed(change)}.`,
  };
}

const UNKNOWN: Cell = { text: '–', note: 'The count was not known then.' };

function coalitionRow({ chamber, compared: { coalition } }: ChamberPicture): Row {
  const names = coalitionGroups(chamber).map((g) => g.short);
  const { before, after } = coalition;
  const reference = { kind: 'group', id: COALITION } as const;
  return {
    key: COALITION,
    cells: [
      { text: `Coalition (${names.join(', ')})` },
      before === undefined ? UNKNOWN : { text: String(before), reference, computed: true },
      after === undefined ? UNKNOWN : { text: String(after), reference, computed: true },
      before === undefined || after === undefined
        ? UNKNOWN
        : { text: signed(after - before), reference, computed: true },
      after === undefined
        ? UNKNOWN
        : { text: fixed(seatShare(chamber, after), 1), reference, computed: true },
    ],
  };
}

/** How far the coalition was and is from a threshold; the share is that of the threshold itself. */
function thresholdRow({ chamber, compared: { coalition } }: ChamberPicture, threshold: Threshold): Row {
  const { before, after } = coalition;
  const { value, id } = threshold.seats;
  const cell = (seats: number | undefined): Cell =>
    seats === undefined ? UNKNOWN : { text: distanceWords(distance(seats, threshold)) };
  return {
    key: threshold.id,
    cells: [
      { text: `Distance to ${threshold.label.toLowerCase()} (${value})`, reference: { kind: 'figure', id } },
      cell(before),
      cell(after),
      before === undefined || after === undefined ? UNKNOWN : { text: signed(after - before) },
      { text: `needs ${fixed(seatShare(chamber, value), 1)}` },
    ],
  };
}
