import type { Cell, Row } from '#charts/exhibit.ts';
import type { Actor } from '#domain/actors.ts';
import { amount, confidenceWords, plain } from '#domain/amounts.ts';
import { sourceName } from '#domain/citation-formats.ts';
import { isLater } from '#domain/budget.ts';
import type { Knowledge } from '#domain/budget.ts';
import { formatDate, parseDate } from '#domain/dates.ts';
import type { Cite, Confidence, Figure, Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

/** A value that is not there, and why. */
export function missing(reason: string): Cell {
  return { text: '–', note: reason };
}

/** A text, or why there is none. */
export function textCell(text: string | undefined, reason: string): Cell {
  return text === undefined || text === '' ? missing(reason) : { text };
}

/** A name that opens its actor; the id where the record does not have it. */
export function actorCell(id: string, actors: readonly Actor[]): Cell {
  const actor = actors.find((a) => a.id === id);
  return actor === undefined
    ? { text: id }
    : { text: actor.name.en, reference: { kind: 'actor', id }, note: actor.name.ja ?? actor.name.short };
}

/** A figure as far as it is admitted: its value as a door, in the color of later knowledge where it is later. */
export function figureCell(figure: Figure | undefined, knowledge: Knowledge, reason: string): Cell {
  if (figure === undefined) return missing(reason);
  if (!isKnown(figure, knowledge.knownBy)) {
    return missing(`Not known by ${formatDate(knowledge.knownBy)}; a later “known by” admits it.`);
  }
  const about = figure.status === 'estimated' || figure.confidence === 'C';
  return {
    text: `${about ? 'about ' : ''}${plain(figure.value, figure.unit === 'percent' ? 2 : 4)}`,
    figure,
    note: `${amount(figure)}, ${figure.basis}`,
    ...(isLater(figure, knowledge) ? { later: true } : {}),
  };
}

/** A date of the record in words; a fiscal year or anything else as it is written: "FY2023–FY2027". */
export function periodText(period: string): string {
  return parseDate(period) === undefined ? period.replace('/', '–') : formatDate(period);
}

/** A day in words, or why there is none. */
export function dateCell(date: string | undefined, reason: string): Cell {
  return date === undefined ? missing(reason) : { text: formatDate(date) };
}

/** The letter of trust; its meaning in words is the note. */
export function confidenceCell(confidence: Confidence): Cell {
  return { text: confidence, note: confidenceWords(confidence) };
}

/** The names of a list of sources, made once: a table asks for them in every row. */
const namesOfSources = new WeakMap<readonly Source[], ReadonlyMap<string, string>>();

/** Who publishes a source, or what it is called. */
function publisherOf(id: string, sources: readonly Source[]): string {
  const known = namesOfSources.get(sources);
  const names = known ?? new Map(sources.map((s) => [s.id, sourceName(s)]));
  if (known === undefined) namesOfSources.set(sources, names);
  return names.get(id) ?? id;
}

/** Where a row is written: its first publisher, the others counted, and every place when it is unfolded. */
export function writtenCell(cites: readonly Cite[], sources: readonly Source[]): Cell {
  const [first, ...more] = cites;
  if (first === undefined) return missing('No source on record.');
  const rest = more.length === 0 ? '' : ` +${more.length}`;
  const lines = cites.map(({ source, locator, note }) =>
    [`${publisherOf(source, sources)}: ${locator}`, note ?? []].flat().join('. '),
  );
  return { text: `${publisherOf(first.source, sources)}${rest}`, lines: [...new Set(lines)] };
}

/** Every cite of rows and their figures, to be credited. */
export function citesIn(rows: readonly Row[]): readonly Cite[] {
  return rows.flatMap((row) => [...(row.cite ?? []), ...row.cells.flatMap((c) => c.figure?.cite ?? [])]);
}

/** The flags of a table: how much became known later, shown or still held back. */
export function laterFlags(
  known: readonly { readonly knownOn: string }[],
  { edition, knownBy }: Knowledge,
): readonly { readonly kind: 'later'; readonly label: string }[] {
  const held = known.filter(({ knownOn }) => knownOn > knownBy).length;
  const later = known.filter(({ knownOn }) => knownOn > edition && knownOn <= knownBy).length;
  return [
    ...(later === 0 ? [] : [{ kind: 'later' as const, label: `${later} known later` }]),
    ...(held === 0 ? [] : [{ kind: 'later' as const, label: `${held} not known by ${formatDate(knownBy)}` }]),
  ];
}
