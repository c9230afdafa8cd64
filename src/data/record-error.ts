import { faultLine } from './fault.ts';
import type { RecordFault } from './fault.ts';

/**
 * Why a file cannot be used: it is not there, nobody answers, it is not JSON, it is not in the form of its schema, or
 * it contradicts itself or another file.
 */
export type RecordErrorKind = 'missing' | 'unreachable' | 'syntax' | 'schema' | 'rule';

/** A file that cannot be used, with everything that is wrong with it. Its message is the first fault in one line. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly kind: RecordErrorKind;
  readonly file: string;
  readonly faults: readonly RecordFault[];

  constructor(kind: RecordErrorKind, faults: readonly [RecordFault, ...RecordFault[]]) {
    const [first, ...others] = faults;
    super(others.length === 0 ? faultLine(first) : `${faultLine(first)} (and ${others.length} more)`);
    this.kind = kind;
    this.file = first.file;
    this.faults = faults;
  }
}

/** The error of a file that could not be had at all: what was found in its place, and what broke, in one word. */
export const fileError = (
  kind: 'missing' | 'unreachable',
  file: string,
  fault: { readonly found: string; readonly expected: string; readonly rule: string },
): RecordError => new RecordError(kind, [{ file, pointer: '', ...fault }]);
