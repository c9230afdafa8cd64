import type { Doubt, DoubtChoice, EventContext, EventCount, EventReadingEnd } from './event-reader.ts';
import type { RecordFault } from './fault.ts';
import type { EventColumns } from '#domain/event-columns.ts';
import type { Answer, Question } from '#domain/event-sets.ts';
import type { TextPages } from '#domain/event-texts.ts';
import type { PackedEvents } from '#domain/packed-events.ts';
import type { PackageInfo } from '#domain/record.ts';
import type { BuiltSets } from '#domain/value-sets.ts';

/** What the page tells the worker that reads a large file of events and answers about it. */
export type ToWorker =
  | {
      readonly kind: 'read';
      readonly address: string;
      readonly announced: number;
      readonly context: EventContext;
      readonly info: PackageInfo;
      /** Up to so many events the page answers itself; the worker then has nothing more to do. */
      readonly mostAtOnce: number;
    }
  | { readonly kind: 'choice'; readonly choice: DoubtChoice }
  | {
      readonly kind: 'question';
      readonly line: number;
      readonly number: number;
      readonly question: Question;
    };

/** What the worker tells the page. */
export type FromWorker =
  | { readonly kind: 'count'; readonly count: EventCount }
  | { readonly kind: 'doubt'; readonly doubt: Doubt; readonly count: EventCount }
  | { readonly kind: 'read'; readonly events: ReadEvents }
  | { readonly kind: 'given up'; readonly count: EventCount }
  | { readonly kind: 'unreadable'; readonly fault: RecordFault; readonly reason: 'missing' | 'unreachable' }
  | { readonly kind: 'answer'; readonly line: number; readonly number: number; readonly answer: Answer };

/** The events of a file that was read, as the page keeps them. */
export type ReadEvents = {
  readonly columns: EventColumns;
  readonly order: Int32Array;
  readonly packed: PackedEvents;
  /** What answers about them, where the page is to do so itself. */
  readonly answering?: { readonly built: BuiltSets; readonly texts: TextPages };
  readonly end: EventReadingEnd;
};
