import type { RecordFault } from './fault.ts';
import { JsonElements } from './json-elements.ts';
import type { ListParts } from './json-elements.ts';
import { readJson, readResource } from './read.ts';
import { EXPECTED } from './syntax.ts';
import { pieceFaults } from '#data/rules/record.ts';
import { plain } from '#domain/amounts.ts';
import type { EventRecord } from '#domain/events.ts';
import type { PackageInfo, Resources } from '#domain/record.ts';

/** The files that events are held against while they are read. */
export const EVENT_CONTEXT = ['sources', 'actors', 'offices', 'tenures', 'themes', 'disagreements'] as const;
export type EventContext = Partial<Pick<Resources, (typeof EVENT_CONTEXT)[number]>>;

/** How far the reading of a file of events is. */
export type EventCount = {
  /** Bytes read, and as many as the descriptor announces. */
  readonly bytes: number;
  readonly announced: number;
  /** Events that are in form and free of contradiction, and records that were left out. */
  readonly read: number;
  readonly leftOut: number;
  /** The first faults, by file, record and field. */
  readonly faults: readonly RecordFault[];
};

/**
 * Why reading waits for a choice: a record or the list itself is faulty, the file goes on beyond its size or beyond the
 * end of its list, or it stops in the middle.
 */
export type Doubt = 'faulty' | 'oversize' | 'runs on' | 'cut off';

/** What is done about it: reading goes on without what is faulty, stops with what has been read, or gives the file up. */
export type DoubtChoice = 'go on' | 'stop' | 'give up';

/** What a reading needs from outside. */
export type EventReading = {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly announced: number;
  readonly context: EventContext;
  readonly info: PackageInfo;
  /** Takes the next event that is right. */
  readonly enter: (event: EventRecord) => void;
  /** Whether an event of this id was entered before. */
  readonly isEntered: (id: string) => boolean;
  /** Called now and then with how far it is. */
  readonly onCount: (count: EventCount) => void;
  /** Asked when something is wrong; nothing more is read until the answer is there. */
  readonly choose: (doubt: Doubt, count: EventCount) => Promise<DoubtChoice>;
};

/**
 * How a reading ended: all was read, or it was not, because the file was cut off or ran on or the reader stopped; and what
 * it came to.
 */
export type EventReadingEnd = { readonly end: 'whole' | 'stopped' | 'given up'; readonly count: EventCount };

const FILE = 'events.json';
/** How many records are held against the schema and the rules at once. */
const PIECE = 500;
const MOST_FAULTS = 20;
/** A file may be this much longer than announced before it is asked about; then again each time it has doubled. */
const TOLERANCE = 1.25;

/**
 * Reads a file of events as it arrives, a piece at a time, so that its size costs no memory but that of the events kept.
 * A record that is faulty is left out and counted, a sign too many between two records passed over; the first fault is
 * asked about, as is a file that is longer than announced, goes on after the end of its list, or ends in the middle.
 */
export async function readEvents(reading: EventReading): Promise<EventReadingEnd> {
  const { announced, choose, onCount } = reading;
  const elements = new JsonElements();
  const piece = new Piece(reading);
  const parts: ListParts = {
    element: (element) => piece.add(element),
    slip: (byte, want) => piece.noteSlip(byte, want),
  };
  let bytes = 0;
  let limit = announced * TOLERANCE;
  let tolerant = false;
  const count = (): EventCount => ({ bytes, announced, ...piece.sums() });
  const ended = (end: EventReadingEnd['end']): EventReadingEnd => ({ end, count: count() });
  const asked = async (doubt: Doubt) => {
    // Whoever is asked is told of all that has arrived.
    piece.check();
    const choice = await choose(doubt, count());
    return choice === 'go on' ? undefined : ended(choice === 'stop' ? 'stopped' : 'given up');
  };
  for await (const chunk of reading.chunks) {
    bytes += chunk.byteLength;
    elements.take(chunk, parts);
    onCount(count());
    if (!tolerant && piece.sums().faults.length > 0) {
      const end = await asked('faulty');
      if (end) return end;
      tolerant = true;
    }
    if (bytes > limit) {
      const end = await asked('oversize');
      if (end) return end;
      limit = bytes * 2;
    }
    if (elements.beyond !== undefined) break;
  }
  piece.check();
  if (elements.beyond !== undefined || !elements.isComplete) {
    const doubt = elements.beyond === undefined ? 'cut off' : 'runs on';
    piece.noteEnd(elements);
    const choice = await choose(doubt, count());
    return ended(choice === 'give up' ? 'given up' : 'stopped');
  }
  if (!tolerant && piece.sums().faults.length > 0) {
    const end = await asked('faulty');
    if (end) return end;
  }
  return ended('whole');
}

/** Records on their way from bytes to events, and what was wrong with some. */
class Piece {
  readonly #reading: EventReading;
  readonly #decoder = new TextDecoder();
  readonly #faults: RecordFault[] = [];
  #raw: unknown[] = [];
  #places: number[] = [];
  #next = 0;
  #read = 0;
  #leftOut = 0;

  constructor(reading: EventReading) {
    this.#reading = reading;
  }

  sums(): Pick<EventCount, 'read' | 'leftOut' | 'faults'> {
    return { read: this.#read, leftOut: this.#leftOut, faults: this.#faults };
  }

  add(element: Uint8Array): void {
    const place = this.#next++;
    const { data, faults } = readJson(FILE, this.#decoder.decode(element));
    if (faults) {
      this.#leaveOut(faults.map((fault) => ofRecord(fault, place)));
      return;
    }
    this.#raw.push(data);
    this.#places.push(place);
    if (this.#raw.length === PIECE) this.check();
  }

  /** Notes a byte that may not stand between two records. */
  noteSlip(byte: number, want: Parameters<ListParts['slip']>[1]): void {
    const last = this.#next - 1;
    if (want === 'list') this.#noteOfList(`${signOf(byte)} before the list of events`, '"["');
    else
      this.#noteOfList(
        `${signOf(byte)} ${last < 0 ? 'before record 0' : `after record ${plain(last)}`}`,
        EXPECTED[want],
      );
  }

  /** Notes that a list goes on after its end, or ends too early. */
  noteEnd({ beyond, isInside, isDamaged }: JsonElements): void {
    if (beyond === undefined) {
      const record = isDamaged ? this.#next - 1 : this.#next;
      this.#noteOfList(
        isInside ? `the end of the file inside record ${plain(record)}` : 'the end of the file',
        'the end of the list of events',
      );
    } else {
      const last = this.#next === 0 ? 'is empty' : `ends with record ${plain(this.#next - 1)}`;
      this.#noteOfList(`${signOf(beyond)} after the list of events, which ${last}`, EXPECTED.nothing);
    }
  }

  /** Holds what was added against the schema and the rules, and enters what is right. */
  check(): void {
    const raw = this.#raw;
    const places = this.#places;
    this.#raw = [];
    this.#places = [];
    const reading = readResource('events', raw);
    const inForm = reading.faults ? this.#withoutFaulty(raw, places, reading.faults) : { raw, places };
    const events = inForm.raw as readonly EventRecord[];
    const broken = pieceFaults({ ...this.#reading.context, events }, this.#reading.info).filter(
      (fault) => !isTakenId(fault),
    );
    const right = this.#withoutFaulty(events, inForm.places, broken);
    right.raw.forEach((event, i) => this.#enter(event, right.places[i] ?? 0));
  }

  #enter(event: EventRecord, place: number): void {
    if (this.#reading.isEntered(event.id)) {
      this.#leaveOut([
        {
          file: FILE,
          record: event.id,
          pointer: `/${place}/id`,
          found: `"${event.id}" again`,
          expected: 'an id that no other event has',
          rule: 'unique',
        },
      ]);
      return;
    }
    this.#reading.enter(event);
    this.#read++;
  }

  /** Those of a piece that no fault names; the others are left out. */
  #withoutFaulty<T>(
    records: readonly T[],
    places: readonly number[],
    faults: readonly RecordFault[],
  ): { readonly raw: readonly T[]; readonly places: readonly number[] } {
    const byRecord = new Map<number, RecordFault[]>();
    for (const fault of faults) {
      const index = Number(fault.pointer.split('/')[1]);
      byRecord.set(index, [...(byRecord.get(index) ?? []), fault]);
    }
    for (const [index, own] of byRecord) {
      const place = places[index] ?? index;
      this.#leaveOut(own.map((fault) => atPlace(fault, place)));
    }
    const isRight = (_: unknown, index: number) => !byRecord.has(index);
    return { raw: records.filter(isRight), places: places.filter(isRight) };
  }

  #leaveOut(faults: readonly RecordFault[]): void {
    this.#leftOut++;
    for (const fault of faults) this.#note(fault);
  }

  #noteOfList(found: string, expected: string): void {
    this.#note({ file: FILE, pointer: '', found, expected, rule: 'syntax' });
  }

  #note(fault: RecordFault): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push(fault);
  }
}

/** A byte as a fault quotes it; one that is no sign of its own by its number. */
const signOf = (byte: number): string =>
  byte > 0x20 && byte < 0x7f ? JSON.stringify(String.fromCodePoint(byte)) : `a byte ${byte}`;

/** A fault of a record that is no JSON, read by itself, as one of the file. */
const ofRecord = (fault: RecordFault, place: number): RecordFault => ({
  ...fault,
  pointer: `/${place}${fault.pointer}`,
  found: `${fault.found.replace('the end of the file', 'the end')} of the record`,
});

/** A fault found in a piece as one of the file: what it says of its record, it says by the place in the file. */
const atPlace = (fault: RecordFault, place: number): RecordFault => ({
  ...fault,
  pointer: fault.pointer.replace(/^\/\d+/, `/${place}`),
  found: fault.found.replace(/(?<= as at )\/\d+(?=\/)/, `/${place}`),
});

/** Whether a fault says that another record of the piece has the id; `enter` finds that out for all of the file. */
const isTakenId = ({ rule, pointer }: RecordFault): boolean =>
  rule === 'unique' && /^\/\d+\/id$/.test(pointer);
