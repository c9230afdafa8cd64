import type { FromWorker, ReadEvents, ToWorker } from './event-mail.ts';
import { noteEventLoading } from './event-loading.ts';
import type { DoubtChoice, EventContext, EventCount } from './event-reader.ts';
import { oversizeFault } from './fault.ts';
import { dataAddress } from './load.ts';
import { RecordError } from './record-error.ts';
import { latestOnly } from './latest-only.ts';
import type { LatestOnly } from './latest-only.ts';
import { indexParts } from '#domain/event-index.ts';
import type { EventIndex, Line } from '#domain/event-index.ts';
import { run } from '#domain/event-run.ts';
import { eventSets } from '#domain/event-sets.ts';
import type { Answer, Question } from '#domain/event-sets.ts';
import { textsOn } from '#domain/event-texts.ts';
import { unpackedEvents } from '#domain/packed-events.ts';
import type { LargeEvents, PackageInfo } from '#domain/record.ts';

/** From this size on a file of events is read by a worker: about 6 000 events. */
const LARGE_BYTES = 3_000_000;

/**
 * Up to this many events the page answers at once: that takes it two milliseconds, and fifty for words to be searched, less
 * than to ask and be answered.
 */
const MOST_AT_ONCE = 1_000_000;

/** Whether a worker reads the events of a package. */
export const isLarge = ({ eventBytes = 0 }: PackageInfo): boolean => eventBytes >= LARGE_BYTES;

/** What a large file of events is read with. */
export type LargeFile = {
  /** Where it lies below the data root. */
  readonly path: string;
  readonly info: PackageInfo;
  readonly context: EventContext;
};

/**
 * Reads a large file of events in a worker. A very large one it also answers about; else the page does. How far it is
 * stands in {@link noteEventLoading}.
 * @throws RecordError where the file is not there, or the reader of a faulty one gave it up.
 */
export const largeEvents = ({ path, info, context }: LargeFile): Promise<LargeEvents> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./event-worker.ts', import.meta.url), { type: 'module' });
    const say = (message: ToWorker) => worker.postMessage(message, []);
    const lines: LatestOnly<Question, Answer>[] = [];
    const newLine = (): Line => {
      const line = lines.length;
      const questions = latestOnly<Question, Answer>((number, question) =>
        say({ kind: 'question', line, number, question }),
      );
      lines.push(questions);
      return questions.ask;
    };
    const announced = info.eventBytes ?? 0;
    let last: EventCount = { bytes: 0, announced, read: 0, leftOut: 0, faults: [] };
    const note = (count: EventCount) => {
      last = count;
      noteEventLoading(info.id, { state: 'reading', count });
    };
    const fail = (error: RecordError) => {
      noteEventLoading(info.id, { state: 'read', end: 'given up', count: last });
      worker.terminate();
      reject(error);
    };
    note(last);
    worker.addEventListener('error', ({ message }) => {
      fail(faulty({ file: 'events.json', pointer: '', found: message, expected: 'events', rule: 'program' }));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      switch (data.kind) {
        case 'count':
          note(data.count);
          break;
        case 'doubt':
          noteEventLoading(info.id, {
            state: 'doubt',
            doubt: data.doubt,
            count: data.count,
            choose: (choice: DoubtChoice) => {
              note(data.count);
              say({ kind: 'choice', choice });
            },
          });
          break;
        case 'read':
          noteEventLoading(info.id, { state: 'read', ...data.events.end });
          if (data.events.answering !== undefined) worker.terminate();
          resolve({ index: indexOf(data.events, context, newLine) });
          break;
        case 'given up': {
          const [first, ...others] = data.count.faults;
          fail(
            first === undefined
              ? faulty(oversizeFault('events.json', data.count))
              : new RecordError('schema', [first, ...others]),
          );
          break;
        }
        case 'unreadable':
          fail(new RecordError(data.reason, [data.fault]));
          break;
        case 'answer':
          lines[data.line]?.answered(data.number, data.answer);
          break;
      }
    });
    say({
      kind: 'read',
      address: new URL(dataAddress(path), document.baseURI).href,
      announced,
      context,
      info,
      mostAtOnce: MOST_AT_ONCE,
    });
  });

const faulty = (fault: RecordError['faults'][number]): RecordError => new RecordError('schema', [fault]);

/** The index of events that a worker read. */
const indexOf = (
  { columns, order, packed, answering }: ReadEvents,
  { actors = [] }: EventContext,
  line: () => Line,
): EventIndex => {
  const { at, find } = unpackedEvents(packed, order);
  const setsOf = ({ built, texts }: NonNullable<ReadEvents['answering']>) =>
    eventSets({ columns, order, texts: textsOn(texts), actors, built });
  return {
    ...indexParts(columns),
    events: run(columns.size, at),
    find,
    respondent:
      answering === undefined
        ? { speaks: 'later', line }
        : { speaks: 'at once', answer: setsOf(answering).answer },
  };
};
