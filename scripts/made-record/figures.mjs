import { EDITION } from './days.mjs';
import { MADE } from './sources.mjs';

/** @typedef {import('#domain/evidence.ts').Figure} Figure */

/**
 * An invented figure, stated by the program.
 * @param {string} id
 * @param {number} value
 * @param {Pick<Figure, 'unit' | 'basis' | 'period'>} meaning
 * @returns {Figure}
 */
export const figure = (id, value, meaning) => ({
  id,
  value,
  ...meaning,
  status: 'stated',
  knownOn: /^\d{4}-\d{2}-\d{2}$/.test(meaning.period) ? meaning.period : EDITION,
  confidence: 'C',
  cite: MADE,
});
