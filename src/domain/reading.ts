import type { EventIndex } from '#domain/event-index.ts';
import type { PreferredClaim } from '#domain/leads.ts';
import type { Matches } from '#domain/matches.ts';
import type { PackageInfo } from '#domain/record.ts';
import type { Selection } from '#domain/selection.ts';

/**
 * What the page reads at this moment, the same for every view: which package, the two clocks, and what the selection
 * leaves. Index and matches are absent while the events are loading or when their file is bad; a view that does not
 * need them works on.
 */
export type Reading = {
  readonly info: PackageInfo;
  /** The day the world is shown on, ISO. */
  readonly asOf: string;
  /** The day up to which figures are admitted, ISO. */
  readonly knownBy: string;
  readonly index?: EventIndex;
  readonly matches?: Matches;
  /** The claims the analyst prefers to the record's own leads. */
  readonly preferred: readonly PreferredClaim[];
  /** The selection the matches answer; a worker's answer comes a moment after the desk has changed. */
  readonly selection: Selection;
  /** Whether the selection filters anything. */
  readonly filtered: boolean;
  /** What is shown, in words: the sentence of the page. */
  readonly sentence: string;
};
