import { ids, link } from './link.ts';
import type { Rule } from './rule.ts';
import { citesOf } from './walk.ts';

/** The resources whose records cite sources. */
export const CITING = [
  'actors',
  'offices',
  'tenures',
  'cabinets',
  'events',
  'chamber',
  'ballots',
  'approval',
  'defense',
  'positions',
  'disagreements',
] as const;

/** Every citation names a source. That no record is without one, the schemas see to. */
export const CITATION_RULES: readonly Rule[] = CITING.map((from) =>
  link({
    from,
    to: 'sources',
    references: (data) =>
      citesOf(data).map(({ path, value }) => ({ path: [...path, 'source'], id: value.source })),
    targets: ids,
    expected: 'the id of a record of sources.json',
  }),
);
