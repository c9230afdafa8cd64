import { creditsOf } from '#charts/credits.ts';
import type { Cell, Exhibit, Flag, LongExhibit, Row } from '#charts/exhibit.ts';
import { plain } from '#domain/amounts.ts';
import type { Actor } from '#domain/actors.ts';
import { countCommon, positions } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { citedIn } from '#domain/citation-index.ts';
import { eventsIn } from '#domain/contacts.ts';
import type { ContactIndex } from '#domain/contacts.ts';
import { formatDate, isoDate } from '#domain/dates.ts';
import { run } from '#domain/event-run.ts';
import type { IndexedEvent, Run } from '#domain/event-run.ts';
import type { EventRecord } from '#domain/events.ts';
import type { Source } from '#domain/evidence.ts';
import { facetHeading } from '#domain/facet-labels.ts';
import type { NamedRecord } from '#domain/facet-labels.ts';

import { pausesOf } from './contact-picture.ts';
import type {
  ArrangementRow,
  ContactReading,
  Matrix,
  Pair,
  Pauses,
  Share,
  SilentPair,
} from './contact-picture.ts';
import {
  arrangementMembers,
  arrangementName,
  arrangementsTitle,
  contactsTouched,
  describeArrangements,
  describeMatrix,
  describeSilences,
  lastText,
  listTitle,
  matrixTitle,
  pairName,
  silenceDates,
  silenceDoubts,
  silencesTitle,
} from './describe-contacts.ts';
import type { Census } from './describe-contacts.ts';

/** What every exhibit of the page rests on. */
export type ContactRecord = {
  readonly census: Census;
  readonly contacts: ContactIndex;
  /** All contacts held by the as-of day, for flags and credits. */
  readonly held: Bits;
  readonly sources: readonly Source[];
  readonly asOf: number;
};

const NONE: Cell = { text: '–', note: 'Fewer than two undisputed contacts with a known day' };

/** The matrix as a table: one row per pair with a contact. */
export function matrixExhibit(matrix: Matrix, record: ContactRecord): LongExhibit {
  const { census } = record;
  return {
    id: `contacts-${matrix.subject}`,
    title: matrixTitle(matrix, census.filtered),
    basis: 'number of contacts (meetings and calls) in which both take part',
    description: describeMatrix(matrix, census),
    columns: [
      { key: 'one', label: 'One' },
      { key: 'other', label: 'Other' },
      { key: 'all', label: 'Contacts', numeric: true },
      { key: 'selected', label: 'Selected', numeric: true },
      { key: 'disputed', label: 'Disputed', numeric: true },
      { key: 'last', label: 'Last with a known day' },
      { key: 'days', label: 'Longest silence, days', numeric: true },
    ],
    rows: rowsOf(matrix.pairs, (pair) => ({
      key: pair.key,
      ...dimmed(census, pair.matching),
      cells: pairCells(pair, record),
    })),
    touched: contactsTouched(census),
    ...evidence(record),
  };
}

/** A row for each thing of a list, made when it is looked at. */
function rowsOf<T>(list: Run<T>, rowOf: (one: T) => Row): Run<Row> {
  return run(list.length, (i) => {
    const one = list.at(i);
    return one === undefined ? undefined : rowOf(one);
  });
}

function pairCells(pair: Pair, { contacts, asOf }: ContactRecord): readonly Cell[] {
  const pauses = pausesOf(contacts, pair.positions, asOf);
  return [
    { text: pair.row.name.en, reference: { kind: 'actor', id: pair.row.id } },
    { text: pair.column.name.en, reference: { kind: 'actor', id: pair.column.id } },
    { text: String(pair.all) },
    { text: String(pair.matching) },
    { text: String(pair.disputed) },
    lastCell(pauses),
    daysCell(pauses),
  ];
}

function dimmed({ filtered }: Census, matching: number): Pick<Row, 'state'> {
  return filtered && matching === 0 ? { state: 'dimmed' } : {};
}

function lastCell(pauses: Pauses): Cell {
  const { last } = pauses;
  if (last === undefined) return { text: '–', note: 'No undisputed contact with a known day' };
  return { text: lastText(pauses), reference: { kind: 'event', id: last.contact.event.id } };
}

function daysCell({ longest }: Pauses): Cell {
  if (longest === undefined) return NONE;
  const doubts = silenceDoubts(longest);
  return { text: String(longest.days), ...(doubts.length === 0 ? {} : { note: doubts.join('; ') }) };
}

/** The arrangements as a table: contacts per month, by format and level, last contact, longest silence. */
export function arrangementExhibit(
  rows: readonly ArrangementRow[],
  record: ContactRecord,
  names: NamedRecord,
): LongExhibit {
  const { census } = record;
  const periods = rows[0]?.periods;
  const starts = periods?.starts ?? [];
  const shares = (list: readonly Share[], facet: 'format' | 'level') =>
    list.map((s) => `${facetHeading(names, facet, s.value)} ${s.all}`).join(', ');
  return {
    id: 'contacts-arrangements',
    title: arrangementsTitle(rows, census),
    basis: 'number of contacts between exactly these governments',
    description: describeArrangements(rows, census),
    columns: [
      { key: 'name', label: 'Arrangement' },
      { key: 'governments', label: 'Governments' },
      { key: 'all', label: 'Contacts', numeric: true },
      { key: 'selected', label: 'Selected', numeric: true },
      ...starts.map((start) => ({
        key: isoDate(start),
        label: periodName(start, periods?.unit === 'year'),
        numeric: true,
      })),
      { key: 'outside', label: 'Other times', numeric: true },
      { key: 'format', label: 'Format' },
      { key: 'level', label: 'Level' },
      { key: 'last', label: 'Last with a known day' },
      { key: 'days', label: 'Longest silence, days', numeric: true },
    ],
    rows: rowsOf(rows, (row) => ({
      key: row.arrangement.id,
      ...dimmed(census, row.matching),
      cells: [
        { text: arrangementName(row.arrangement) },
        { text: arrangementMembers(row.arrangement) },
        { text: String(row.all) },
        { text: String(row.matching) },
        ...row.periods.counts.map((count) => ({ text: String(count) })),
        { text: String(row.periods.outside + row.periods.undated) },
        { text: shares(row.formats, 'format') },
        { text: shares(row.levels, 'level') },
        lastCell(row.pauses),
        daysCell(row.pauses),
      ],
    })),
    touched: contactsTouched(census),
    ...evidence(record),
  };
}

/** The name of a month or year that begins on a day: "May 2024", "2024". */
export function periodName(start: number, isYear: boolean): string {
  return isYear ? isoDate(start).slice(0, 4) : formatDate(isoDate(start).slice(0, 7));
}

/** The silences as a table: every pair that has one, the longest first. */
export function silenceExhibit(
  list: readonly SilentPair[],
  shown: number,
  record: ContactRecord,
): LongExhibit {
  const { census } = record;
  const touching = list.slice(0, shown).filter(({ pair }) => pair.matching > 0).length;
  return {
    id: 'contact-silences',
    title: silencesTitle(list),
    basis: 'days between two consecutive contacts of a pair, undisputed contacts with a known day',
    description: describeSilences(list, shown),
    columns: [
      { key: 'pair', label: 'Pair' },
      { key: 'days', label: 'Days', numeric: true },
      { key: 'dates', label: 'From and to' },
      { key: 'contacts', label: 'Contacts', numeric: true },
      { key: 'note', label: 'Note' },
    ],
    rows: rowsOf(list, ({ pair, silence }) => ({
      key: pair.key,
      ...dimmed(census, pair.matching),
      cells: [
        { text: pairName(pair) },
        { text: String(silence.days) },
        { text: silenceDates(silence.from, silence.to) },
        { text: String(pair.all) },
        { text: silenceDoubts(silence).join('; ') },
      ],
    })),
    touched: census.filtered
      ? `${touching === 0 ? 'None' : plain(touching)} of ${plain(Math.min(shown, list.length))} pairs in the selection`
      : '',
    flags: [],
    credits: creditsOf(citedIn(record.contacts.columns, positionsOfPairs(list)), record.sources),
  };
}

function* positionsOfPairs(list: readonly SilentPair[]): Generator<number> {
  for (const { pair } of list) yield* pair.positions;
}

/** The matching contacts as a table, the newest first. */
export function contactListExhibit(
  { contacts, matching }: Pick<ContactReading, 'contacts' | 'matching'>,
  record: ContactRecord,
  names: NamedRecord,
): LongExhibit {
  const actors = new Map(names.actors.map((a) => [a.id, a]));
  const title = listTitle(record.census);
  return {
    id: 'contact-list',
    title,
    basis: 'meetings and calls that match the selection',
    description: `${title}, the newest first; each opens its details.`,
    columns: [
      { key: 'date', label: 'Date' },
      { key: 'title', label: 'Contact' },
      { key: 'who', label: 'Who' },
      { key: 'format', label: 'Format' },
      { key: 'level', label: 'Level' },
      { key: 'place', label: 'Place' },
      { key: 'state', label: 'Disputed' },
    ],
    rows: rowsOf(newestFirst(contacts, matching), ({ event }) => ({
      key: event.id,
      cite: event.cite,
      cells: [
        { text: formatDate(event.date) },
        { text: event.title.en, reference: { kind: 'event', id: event.id } },
        { text: whoOf(event, actors) },
        { text: facetHeading(names, 'format', event.format) },
        { text: facetHeading(names, 'level', event.level) },
        event.place === undefined
          ? { text: '–', note: 'The source names no place' }
          : { text: event.place.name },
        { text: event.state === 'disputed' ? 'disputed' : '' },
      ],
    })),
    touched: '',
    flags: disputedFlag(contacts, matching),
    credits: creditsOf(citedIn(contacts.columns, positions(matching).toReversed()), record.sources),
  };
}

/** Who took part, in short names: the people, or where none is named the bodies and governments. */
export function whoOf(event: EventRecord, actors: ReadonlyMap<string, Actor>): string {
  const all = event.actors.flatMap(({ actor }) => actors.get(actor) ?? []);
  const people = all.filter((a) => a.kind === 'person');
  return (people.length > 0 ? people : all).map((a) => a.name.short).join(', ');
}

/** The contacts of a set, the newest first. */
export function newestFirst(contacts: ContactIndex, bits: Bits): Run<IndexedEvent> {
  const events = eventsIn(contacts, bits);
  return run(events.length, (i) => events.at(events.length - 1 - i));
}

function evidence({ contacts, held, sources }: ContactRecord): Pick<Exhibit, 'flags' | 'credits'> {
  return {
    flags: disputedFlag(contacts, held),
    credits: creditsOf(citedIn(contacts.columns, positions(held)), sources),
  };
}

function disputedFlag({ masks }: ContactIndex, bits: Bits): readonly Flag[] {
  const disputed = countCommon(bits, masks.disputed);
  return disputed === 0 ? [] : [{ kind: 'disputed', label: `${disputed} disputed` }];
}
