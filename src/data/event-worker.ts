import { readEvents } from './event-reader.ts';
import type { DoubtChoice } from './event-reader.ts';
import type { FromWorker, ReadEvents, ToWorker } from './event-mail.ts';
import { byteChunks } from './load.ts';
import { RecordError } from './record-error.ts';
import { eventLedger } from '#domain/event-ledger.ts';
import { eventSets } from '#domain/event-sets.ts';
import type { EventSets } from '#domain/event-sets.ts';
import { eventTexts } from '#domain/event-texts.ts';
import { eventPacking } from '#domain/packed-events.ts';
import type { BuiltSets } from '#domain/value-sets.ts';

/** A worker that reads one large file of events, keeps its sets, and answers about them. */

const say = (message: FromWorker, handedOver: Transferable[] = []): void => {
  postMessage(message, { transfer: handedOver });
};

let sets: EventSets | undefined;
let chosen: ((choice: DoubtChoice) => void) | undefined;

const COUNT_EVERY_MS = 100;

const read = async ({
  address,
  announced,
  context,
  info,
  mostAtOnce,
}: Extract<ToWorker, { kind: 'read' }>): Promise<void> => {
  const { actors = [], offices = [], tenures = [] } = context;
  const ledger = eventLedger({ actors, offices, tenures, edition: info.created });
  const texts = eventTexts();
  const packing = eventPacking();
  let last = 0;
  const end = await readEvents({
    chunks: byteChunks('events.json', address),
    announced,
    context,
    info,
    enter: (event) => {
      ledger.enter(event);
      texts.enter(event);
      packing.pack(event);
    },
    isEntered: (id) => packing.numberOf(id) !== undefined,
    onCount: (count) => {
      if (performance.now() - last < COUNT_EVERY_MS) return;
      last = performance.now();
      say({ kind: 'count', count });
    },
    choose: (doubt, count) =>
      new Promise((resolve) => {
        chosen = resolve;
        say({ kind: 'doubt', doubt, count });
      }),
  });
  if (end.end === 'given up') {
    say({ kind: 'given up', count: end.count });
    return;
  }
  const { columns, order } = ledger.columns();
  sets = eventSets({ columns, order, texts, actors });
  const answering =
    columns.size > mostAtOnce ? {} : { answering: { built: sets.built(), texts: texts.pages() } };
  const events: ReadEvents = { columns, order, packed: packing.packed(), ...answering, end };
  say({ kind: 'read', events }, buffersOf(events));
};

/** What the page gets without a copy: what the sets of this worker do not need. */
const buffersOf = ({ packed, answering }: ReadEvents): Transferable[] => [
  ...packed.blocks.map(({ buffer }) => buffer),
  ...(answering === undefined ? [] : setBuffers(answering.built)),
];

const setBuffers = ({ places, words, lists }: BuiltSets): Transferable[] =>
  [places, words, lists.starts, lists.places].map(({ buffer }) => buffer);

const answer = ({ line, number, question }: Extract<ToWorker, { kind: 'question' }>): void => {
  if (sets === undefined) return;
  const given = sets.answer(question);
  say({ kind: 'answer', line, number, answer: given }, [
    given.bits.buffer,
    given.taking.buffer as ArrayBuffer,
    ...Object.values(given.counts).map(({ buffer }) => buffer as ArrayBuffer),
  ]);
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'read':
      read(data).catch((error: unknown) => {
        if (!(error instanceof RecordError)) {
          // The page hears of an error that is reported, not of a promise that fails.
          reportError(error);
          return;
        }
        const [fault] = error.faults;
        const reason = error.kind === 'missing' ? 'missing' : 'unreachable';
        if (fault !== undefined) say({ kind: 'unreadable', fault, reason });
      });
      break;
    case 'choice':
      chosen?.(data.choice);
      break;
    case 'question':
      answer(data);
      break;
  }
});
