import { expect, it } from 'vitest';
import { recordFaults } from './record.ts';
import { faultLine } from '#data/fault.ts';
import { changed, SMALL_INFO } from '#data/small-record.ts';
import type { Change } from '#data/small-record.ts';

/** What the rules find in the small record after changes, each fault as rule and line. */
export const faultsAfter = (...changes: readonly Change[]): readonly string[] =>
  recordFaults(changed(...changes), SMALL_INFO).map((fault) => `${fault.rule}: ${faultLine(fault)}`);

/** What is wrong, the change that makes it so, and the one fault that must be found. */
type Row = readonly [what: string, change: Change | readonly Change[], fault: string];

/** One test for each row of a table of faults. */
export const finds = (rows: readonly Row[]): void => {
  it.each(rows.map(([what, change, fault]) => ({ what, changes: [change].flat(), fault })))(
    'finds $what',
    ({ changes, fault }) => {
      expect(faultsAfter(...changes)).toEqual([fault]);
    },
  );
};
