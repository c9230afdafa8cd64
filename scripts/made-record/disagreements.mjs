import { at } from './chance.mjs';
import { FIRST_YEAR } from './days.mjs';
import { MADE } from './sources.mjs';

/** @typedef {import('#domain/evidence.ts').Disagreement} Disagreement */

/** @type {readonly (readonly [Disagreement['kind'], string])[]} */
const KINDS = [
  ['date', 'on which day it was'],
  ['place', 'where it was'],
  ['name', 'who was there'],
  ['duplicate', 'whether it is told twice'],
  ['wording', 'what was said'],
];

/**
 * Twenty-four invented questions on which invented sources differ. Many events share one.
 * @type {readonly Disagreement[]}
 */
export const DISAGREEMENTS = Array.from({ length: 24 }, (_, index) => {
  const [kind, question] = at(KINDS, index);
  const year = FIRST_YEAR + index;
  return {
    id: `${kind}-in-volume-${index + 1}`,
    name: `Volume ${index + 1}, ${kind}`,
    question: `Do the gazette and the courier differ in ${year} on ${question}?`,
    kind,
    claims: [
      {
        id: 'gazette',
        value: 'As the gazette has it',
        basis: 'the gazette',
        cite: [{ source: `gazette-${year}`, locator: 'index' }],
      },
      {
        id: 'courier',
        value: 'As the courier has it',
        basis: 'the courier',
        cite: [{ source: `courier-${year}`, locator: 'index' }],
      },
    ],
    reason: `Invented, as everything here: ${at(MADE, 0).locator}.`,
    lead: 'gazette',
    status: index % 3 === 0 ? 'open' : 'explained',
  };
});
