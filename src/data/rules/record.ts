import { APPROVAL_RULES } from './approval.ts';
import { BALLOT_RULES } from './ballots.ts';
import { CHAMBER_RULES } from './chamber.ts';
import { CHRONOLOGY_RULES } from './chronology.ts';
import { CITATION_RULES } from './citations.ts';
import { DERIVATION_RULES } from './derivations.ts';
import { EDITION_RULES } from './edition.ts';
import { ID_RULES } from './ids.ts';
import { PART_RULES } from './parts.ts';
import { PLAN_RULES } from './plan-parts.ts';
import { REFERENCE_RULES } from './references.ts';
import type { Rule } from './rule.ts';
import { TERM_RULES } from './terms.ts';
import { VOTE_REFERENCE_RULES } from './vote-references.ts';

/** Rules that hold of every record whatever others its file has. */
const SINGLE_RULES: readonly Rule[] = [
  ...ID_RULES,
  ...REFERENCE_RULES,
  ...VOTE_REFERENCE_RULES,
  ...CITATION_RULES,
  ...TERM_RULES,
  ...CHAMBER_RULES,
  ...BALLOT_RULES,
  ...APPROVAL_RULES,
  ...DERIVATION_RULES,
  ...PLAN_RULES,
  ...PART_RULES,
  ...EDITION_RULES,
];

const RULES: readonly Rule[] = [...SINGLE_RULES, ...CHRONOLOGY_RULES];

/**
 * All faults that only show when records are held against each other: "What must hold" of the data contract.
 * Takes what is there; a rule whose resources are not all there is left out. Each rule remembers its last result, so
 * asking again with the same resources costs nothing.
 */
export const recordFaults: Rule = (resources, info) => RULES.flatMap((rule) => rule(resources, info));

/**
 * The faults of some of the events of a file that is read piece by piece: all but those that only show when every event
 * is there.
 */
export const pieceFaults: Rule = (resources, info) =>
  SINGLE_RULES.flatMap((rule) => rule(resources, info)).filter(({ file }) => file === 'events.json');
