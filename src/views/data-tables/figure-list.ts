import { creditsOf } from '#charts/credits.ts';
import type { Cell, Column, Exhibit, Row } from '#charts/exhibit.ts';
import { plain } from '#domain/amounts.ts';
import type { NamedFigure } from '#domain/defense.ts';
import type { Cite, Confidence, Figure, Source, Unit } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';
import type { Reference } from '#domain/reference.ts';

import {
  citesIn,
  confidenceCell,
  dateCell,
  figureCell,
  laterFlags,
  missing,
  periodText,
  writtenCell,
} from './cells.ts';
import { actorState, withState } from './table-reading.ts';
import type { TableReading } from './table-reading.ts';

/** Something known that is not a number. */
export type Statement = {
  readonly text: string;
  readonly period?: string | undefined;
  readonly knownOn: string;
  readonly confidence: Confidence;
  readonly cite: readonly Cite[];
};

/** One line of a list: a figure, a statement, or both. */
export type FigureLine = {
  readonly label: string;
  readonly figure?: Figure | undefined;
  readonly statement?: Statement;
  readonly section?: string;
  readonly note?: string | undefined;
  /** What the label opens. */
  readonly reference?: Reference;
  /** True for a part of a line above it. */
  readonly part?: true;
  /** The actor the line is about, for the selection. */
  readonly actor?: string;
};

/** What a list of figures is called, and who is credited. */
export type FigureListHead = {
  readonly id: string;
  readonly title: string;
  readonly basis: string;
  /** What a line is: "Fiscal year". */
  readonly subject: string;
  readonly sections?: string;
  readonly sources: readonly Source[];
};

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  seats: 'seats',
  votes: 'votes',
  points: 'points',
  electors: 'electors',
  percent: '%',
  'jpy-trillion': '¥ trillion',
  'jpy-billion': '¥ billion',
  'jpy-million': '¥ million',
  'usd-billion': '$ billion',
  'usd-million': '$ million',
  'jpy-per-usd': '¥ per $',
  missiles: 'missiles',
  count: 'number',
};

/** A unit as a heading or beside a number. */
function unitWords(unit: Unit): string {
  return UNIT_WORDS[unit];
}

/** A line of a list from a figure with its label. */
export function namedLine({ label, figure, note }: NamedFigure, section: string): FigureLine {
  return { label, figure, section, note };
}

/** A line that is a part of the line above it. */
export function partLine(part: NamedFigure, section: string): FigureLine {
  return { ...namedLine(part, section), label: `of this: ${part.label}`, part: true };
}

/**
 * A list of figures and statements, each with its unit, period, basis, trust and the day it became known. A line that is
 * not admitted yet is left out and counted in a flag. Where all figures share a unit, it stands in the head of the
 * column; bases always stand beside their figures, so that two of them are never read as one series.
 */
export function figureList(
  head: FigureListHead,
  lines: readonly FigureLine[],
  reading: TableReading,
): Exhibit {
  const { knownBy } = reading.knowledge;
  const admitted = ({ figure, statement }: FigureLine) =>
    statement === undefined ? figure === undefined || isKnown(figure, knownBy) : statement.knownOn <= knownBy;
  const units = new Set(lines.flatMap(({ figure }) => figure?.unit ?? []));
  const [unit] = units;
  const oneUnit = unit !== undefined && units.size === 1 ? unitWords(unit) : undefined;
  const rows = lines
    .filter(admitted)
    .map((line, i) => rowOf(line, `${head.id}-${i}`, { reading, oneUnit, sources: head.sources }));
  const columns: readonly Column[] = [
    { key: 'item', label: head.subject },
    { key: 'value', label: oneUnit ?? 'Value', numeric: true },
    ...(oneUnit === undefined ? [{ key: 'unit', label: 'Unit', tight: true as const }] : []),
    { key: 'period', label: 'Period', tight: true },
    { key: 'known', label: 'Known since', tight: true },
    { key: 'confidence', label: 'Confidence', tight: true },
    { key: 'statement', label: 'In words', under: true },
    { key: 'basis', label: 'Basis', under: 'once' },
    { key: 'note', label: 'Note', under: true },
    { key: 'written', label: 'Written in', under: true },
  ];
  const said = columns.flatMap((column, i) =>
    column.under === undefined || rows.some((row) => row.cells[i]?.text !== '') ? [i] : [],
  );
  return {
    id: head.id,
    title: head.title,
    basis: head.basis,
    description: `${head.title}. ${head.basis}. Each row gives a figure with its unit, period and basis, since when it is known and how far it can be trusted.`,
    ...(head.sections === undefined ? {} : { sections: head.sections }),
    columns: said.flatMap((i) => columns[i] ?? []),
    rows: rows.map((row) => ({ ...row, cells: said.flatMap((i) => row.cells[i] ?? []) })),
    touched: touched(lines, rows, reading),
    flags: laterFlags(
      lines.flatMap(({ figure, statement }) => figure ?? statement ?? []),
      reading.knowledge,
    ),
    credits: creditsOf(citesIn(rows), head.sources),
  };
}

type RowContext = {
  readonly reading: TableReading;
  readonly oneUnit: string | undefined;
  readonly sources: readonly Source[];
};

function rowOf(line: FigureLine, place: string, { reading, oneUnit, sources }: RowContext): Row {
  const { label, statement, reference, section, actor } = line;
  const { knownBy } = reading.knowledge;
  const held = line.figure !== undefined && !isKnown(line.figure, knownBy);
  const figure = held ? undefined : line.figure;
  const period = statement?.period ?? figure?.period;
  const knownOn = figure?.knownOn ?? statement?.knownOn;
  const confidence = figure?.confidence ?? statement?.confidence;
  const none = missing('Not a figure.');
  return {
    key: place,
    ...(section === undefined ? {} : { section }),
    ...withState(actor === undefined ? undefined : actorState(reading, actor)),
    ...(line.part === undefined ? {} : { part: line.part }),
    ...(statement === undefined ? {} : { cite: statement.cite }),
    cells: [
      reference === undefined ? { text: label } : { text: label, reference },
      figureCell(line.figure, reading.knowledge, 'No amount is stated.'),
      ...(oneUnit === undefined ? [figure === undefined ? none : { text: unitWords(figure.unit) }] : []),
      period === undefined ? none : { text: periodText(period) },
      dateCell(knownOn, 'Not stated.'),
      confidence === undefined ? none : confidenceCell(confidence),
      { text: statement?.text ?? '' },
      { text: figure?.basis ?? '' },
      noteCell(line.note, figure),
      statement === undefined ? { text: '' } : writtenCell(statement.cite, sources),
    ],
  };
}

function noteCell(note: string | undefined, figure: Figure | undefined): Cell {
  const notes = [note, figure?.note].filter((n) => n !== undefined && n !== '');
  return { text: [...new Set(notes)].join(' ') };
}

function touched(
  lines: readonly FigureLine[],
  rows: readonly Row[],
  { filtered }: TableReading,
): string | undefined {
  if (lines.every((line) => line.actor === undefined)) return undefined;
  const taking = rows.filter((r) => r.state !== 'dimmed').length;
  return filtered
    ? `${plain(taking)} of ${plain(rows.length)} rows are about actors of the selected events`
    : '';
}
