import type { Cell, Row } from '#charts/exhibit.ts';
import type { SeatSplit } from '#domain/chamber.ts';
import type { Figure, Text } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';
import type { Reference } from '#domain/reference.ts';

import { confidenceCell, dateCell, figureCell, missing } from './cells.ts';
import { withState } from './table-reading.ts';
import type { TableReading } from './table-reading.ts';

/** A count of a house: seats by group, and those that are vacant. */
export type HouseCount = {
  readonly id: string;
  readonly label: string;
  readonly seats: readonly { readonly group: string; readonly figure: Figure; readonly split?: SeatSplit }[];
  readonly vacancies?: Figure;
  readonly note?: string;
};

/** A group of a house, with what its name opens. */
export type CountedGroup = {
  readonly id: string;
  readonly name: Text;
  readonly short: string;
  readonly party?: string;
  readonly order: number;
  readonly opens?: Reference;
};

/** The columns of counts; the rows of a count stand under its name and basis. */
export const COUNT_COLUMNS = [
  { key: 'group', label: 'Group' },
  { key: 'name', label: 'Name' },
  { key: 'seats', label: 'Seats', numeric: true },
  { key: 'known', label: 'Known since', tight: true },
  { key: 'confidence', label: 'Confidence', tight: true },
  { key: 'note', label: 'Note', under: true },
] as const;

/** Every figure of a count. */
export function figuresOfCount({ seats, vacancies }: HouseCount): readonly Figure[] {
  return [...seats.map((s) => s.figure), ...(vacancies === undefined ? [] : [vacancies])];
}

/** The rows of a count as far as it is admitted; a whole count ends with the sum of its rows. */
export function countRows(
  count: HouseCount,
  groups: readonly CountedGroup[],
  house: Figure,
  reading: TableReading,
): readonly Row[] {
  const admitted = (figure: Figure) => isKnown(figure, reading.knowledge.knownBy);
  const figures = figuresOfCount(count);
  const section = `${count.label}: ${[...new Set(count.seats.map((s) => s.figure.basis))].join('; ')}`;
  const rows = count.seats
    .flatMap(({ group: id, figure, split }) => {
      const group = groups.find((g) => g.id === id);
      return group === undefined || !admitted(figure) ? [] : [{ group, figure, split }];
    })
    .toSorted((a, b) => a.group.order - b.group.order)
    .flatMap(({ group, figure, split }): readonly Row[] => {
      const chosen = reading.selection.values.actor.includes(group.party ?? '');
      const own = { section, ...withState(chosen ? 'selected' : undefined) };
      const name = { text: group.name.en };
      return [
        { ...own, key: figure.id, cells: [nameCell(group), name, ...figureCells(figure, reading)] },
        ...splitParts(split)
          .filter((part) => admitted(part.figure))
          .map((part) => ({
            ...own,
            key: part.figure.id,
            part: true as const,
            cells: [{ text: part.label }, name, ...figureCells(part.figure, reading)],
          })),
      ];
    });
  const { vacancies } = count;
  const vacant: readonly Row[] =
    vacancies === undefined || !admitted(vacancies)
      ? []
      : [
          {
            key: vacancies.id,
            section,
            cells: [{ text: 'Vacant' }, { text: 'Vacant seats' }, ...figureCells(vacancies, reading)],
          },
        ];
  const whole = figures.length > 0 && figures.every(admitted);
  return [...rows, ...vacant, ...(whole ? [sumRow(count, house, section)] : [])];
}

function splitParts(
  split: SeatSplit | undefined,
): readonly { readonly label: string; readonly figure: Figure }[] {
  if (split === undefined) return [];
  return [
    { label: 'of these: single-seat', figure: split.single },
    { label: 'of these: proportional', figure: split.proportional },
  ];
}

function nameCell({ short, opens }: CountedGroup): Cell {
  return opens === undefined ? { text: short } : { text: short, reference: opens };
}

function figureCells(figure: Figure, { knowledge }: TableReading): readonly Cell[] {
  return [
    figureCell(figure, knowledge, 'Not stated.'),
    dateCell(figure.knownOn, 'Not stated.'),
    confidenceCell(figure.confidence),
    { text: figure.note ?? '' },
  ];
}

/** The sum of a count, to be held against the seats of the house. */
function sumRow(count: HouseCount, house: Figure, section: string): Row {
  const sum = figuresOfCount(count).reduce((total, f) => total + f.value, 0);
  const none = missing('Computed here.');
  return {
    key: `${count.id}-sum`,
    section,
    cells: [
      { text: 'All seats' },
      { text: 'Sum of the rows above' },
      {
        text: String(sum),
        reference: { kind: 'figure', id: house.id },
        computed: true,
        note: `The house has ${house.value} seats.`,
      },
      none,
      none,
      { text: count.note ?? '' },
    ],
  };
}
