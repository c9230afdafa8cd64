import { dateSpan } from '#domain/dates.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import { EVENT_FORMATS, EVENT_KINDS, EVENT_LEVELS } from '#domain/events.ts';
import type { EventRecord, EventRole, EventState } from '#domain/events.ts';
import type { Cite, Confidence } from '#domain/evidence.ts';
import { GrowingColumn } from '#domain/growing-column.ts';
import { IdTable, numberOf } from '#domain/id-table.ts';
import type { IdColumns } from '#domain/id-table.ts';

/**
 * Events as bytes: what a record of many has in common, such as ids of actors, is written once, the rest as text. An
 * event takes about its text in room, a quarter of what it takes as a record. Plain data, so that a worker can hand it
 * over. Events are named by the order of entering, from 0.
 */
export type PackedEvents = {
  readonly size: number;
  readonly blocks: readonly Uint8Array<ArrayBuffer>[];
  /** For each event its block, and where in it its bytes begin; they end where those of the next one begin. */
  readonly block: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly ids: IdColumns;
  /** The names and places that events share, under the numbers they are written as. */
  readonly shared: readonly string[];
};

/** Where events are packed one by one. */
export type EventPacking = {
  /** Packs the next event. */
  readonly pack: (event: EventRecord) => void;
  /** The number of the event with an id; undefined where there is none yet. */
  readonly numberOf: (id: string) => number | undefined;
  readonly packed: () => PackedEvents;
};

const BLOCK = 4 << 20;
const STATES = ['occurred', 'due', 'disputed'] as const satisfies readonly EventState[];

/**
 * An event as it is written: fields without names, absent ones 0, and numbers for what events share: the actors (with the
 * role, where there is one), the themes, the place, and of each cite the source.
 */
type Written = readonly [
  id: string,
  date: string,
  title: string | readonly [en: string, ja: string],
  summary: string | 0,
  actors: readonly (number | readonly [number, EventRole])[],
  themes: readonly number[],
  kind: number,
  format: number,
  level: number,
  state: number,
  confidence: Confidence,
  place: number,
  knownOn: string | 0,
  disagreement: string | 0,
  note: string | 0,
  cite: readonly (readonly [number, string] | readonly [number, string, string])[],
];

/** A packing without events. */
export function eventPacking(): EventPacking {
  const encoder = new TextEncoder();
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  const block = new GrowingColumn();
  const start = new GrowingColumn();
  const end = new GrowingColumn();
  const ids = new IdTable();
  const shared: string[] = [''];
  const codes = new Map<string, number>([['', 0]]);
  let room = new Uint8Array(BLOCK);
  let used = 0;
  let size = 0;
  const share = (text: string): number => {
    const known = codes.get(text);
    if (known !== undefined) return known;
    const code = shared.push(text) - 1;
    codes.set(text, code);
    return code;
  };
  const close = () => {
    blocks.push(room.slice(0, used));
    used = 0;
  };
  return {
    pack: (event) => {
      const text = JSON.stringify(written(event, share));
      // A character takes at most three bytes.
      if (used + text.length * 3 > room.length) {
        close();
        if (text.length * 3 > room.length) room = new Uint8Array(text.length * 3);
      }
      block.push(blocks.length);
      start.push(used);
      used += encoder.encodeInto(text, room.subarray(used)).written;
      end.push(used);
      ids.enter(event.id);
      size++;
    },
    numberOf: (id) =>
      ids.numberOf(id, (number) => {
        const bytes = blocks[block.at(number)] ?? room;
        return eventIn(bytes.subarray(start.at(number), end.at(number)), shared).id;
      }),
    packed: () => {
      close();
      return {
        size,
        blocks,
        block: block.finished(),
        start: start.finished(),
        end: end.finished(),
        ids: ids.columns(),
        shared,
      };
    },
  };
}

function written(event: EventRecord, share: (text: string) => number): Written {
  const { title, place } = event;
  return [
    event.id,
    event.date,
    title.ja === undefined ? title.en : [title.en, title.ja],
    event.summary ?? 0,
    event.actors.map(({ actor, role }) => (role === undefined ? share(actor) : [share(actor), role])),
    event.themes.map(share),
    EVENT_KINDS.indexOf(event.kind),
    EVENT_FORMATS.indexOf(event.format),
    EVENT_LEVELS.indexOf(event.level),
    STATES.indexOf(event.state),
    event.confidence,
    place === undefined ? 0 : share(JSON.stringify(place)),
    event.knownOn ?? 0,
    event.disagreement ?? 0,
    event.note ?? 0,
    event.cite.map(({ source, locator, note }) =>
      note === undefined ? [share(source), locator] : [share(source), locator, note],
    ),
  ];
}

const decoder = new TextDecoder();

/** The event packed under a number. @throws RangeError for a number beyond those packed. */
function unpacked(
  { blocks, block, start, end, shared }: Pick<PackedEvents, 'blocks' | 'block' | 'start' | 'end' | 'shared'>,
  number: number,
): EventRecord {
  const bytes = blocks[block[number] ?? -1];
  if (bytes === undefined)
    throw new RangeError(`event ${number} of ${block.length}; expected a number below that`);
  return eventIn(bytes.subarray(start[number], end[number]), shared);
}

/** The event that some bytes say. */
function eventIn(bytes: Uint8Array, shared: PackedEvents['shared']): EventRecord {
  const text = decoder.decode(bytes);
  // The text is our own, written by `pack`.
  const fields = JSON.parse(text) as Written;
  const [id, date, title, summary, actors, themes, kind, format, level, state, confidence] = fields;
  const [, , , , , , , , , , , place, knownOn, disagreement, note, cite] = fields;
  const name = (code: number) => shared[code] ?? '';
  return {
    id,
    date,
    title: typeof title === 'string' ? { en: title } : { en: title[0], ja: title[1] },
    ...(summary === 0 ? {} : { summary }),
    actors: actors.map((one) =>
      typeof one === 'number' ? { actor: name(one) } : { actor: name(one[0]), role: one[1] },
    ),
    themes: themes.map(name),
    kind: nth(EVENT_KINDS, kind),
    format: nth(EVENT_FORMATS, format),
    ...(place === 0 ? {} : { place: JSON.parse(name(place)) as NonNullable<EventRecord['place']> }),
    level: nth(EVENT_LEVELS, level),
    state: nth(STATES, state),
    confidence,
    ...(knownOn === 0 ? {} : { knownOn }),
    ...(disagreement === 0 ? {} : { disagreement }),
    ...(note === 0 ? {} : { note }),
    cite: cite.map(([source, locator, more]): Cite => ({
      source: name(source),
      locator,
      ...(more === undefined ? {} : { note: more }),
    })),
  };
}

function nth<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined)
    throw new RangeError(`value ${index} of ${values.length}; expected one below that`);
  return value;
}

/** How many events that were looked at are kept as records. */
const MOST_KEPT = 4000;

/** Events of a packing by their position, and by their id. `order` gives the number of the event at a position. */
export function unpackedEvents(
  packed: PackedEvents,
  order: Int32Array,
): {
  readonly at: (position: number) => IndexedEvent | undefined;
  readonly find: (id: string) => IndexedEvent | undefined;
} {
  const kept = new Map<number, IndexedEvent>();
  const positionOf = new Int32Array(order.length);
  order.forEach((number, position) => {
    positionOf[number] = position;
  });
  const at = (position: number) => {
    const known = kept.get(position);
    if (known !== undefined) return known;
    const number = order[position];
    if (number === undefined) return undefined;
    const event = unpacked(packed, number);
    const made: IndexedEvent = { event, span: dateSpan(event.date), position };
    if (kept.size >= MOST_KEPT) for (const old of [...kept.keys()].slice(0, MOST_KEPT / 2)) kept.delete(old);
    kept.set(position, made);
    return made;
  };
  return {
    at,
    find: (id) => {
      const number = numberOf(packed.ids, id, (n) => unpacked(packed, n).id);
      return number === undefined ? undefined : at(positionOf[number] ?? -1);
    },
  };
}
