import { at } from './chance.mjs';
import { IN_OFFICE, personAt } from './cast.mjs';
import { isoDay } from './days.mjs';
import { MADE } from './sources.mjs';

/** @typedef {import('#domain/record.ts').Resources} Resources */
/** @typedef {import('./cast.mjs').Cast} Cast */
/** @typedef {import('./cast.mjs').Side} Side */
/** @typedef {import('./cast.mjs').Term} Term */

/** The offices of a government by the rank of who holds them. At home they have the ids that the page knows them by. */
const OFFICES = [
  { id: 'prime-minister', title: 'Prime Minister', short: 'Leader', counterpart: 'leader' },
  { id: 'minister-for-foreign-affairs', title: 'Foreign Minister', short: 'Foreign', counterpart: 'foreign' },
  { id: 'minister-of-defense', title: 'Minister of Defense', short: 'Defense', counterpart: 'defense' },
  { id: 'minister-of-finance', title: 'Minister of Finance', short: 'Finance', counterpart: 'finance' },
  {
    id: 'cabinet-secretary',
    title: 'Cabinet Secretary',
    short: 'Secretary',
    counterpart: 'cabinet-secretary',
  },
  { id: 'security-adviser', title: 'Security Adviser', short: 'Security', counterpart: 'security-adviser' },
];

/**
 * @param {Side} side
 * @param {Cast} cast
 * @param {string} office
 */
const officeId = (side, { sides }, office) => (side === sides[0] ? office : `${side.country.id}-${office}`);

/** @param {Term} term */
const days = ({ start, end }) => ({
  start: isoDay(start),
  ...(end === undefined ? {} : { end: isoDay(end) }),
});

/**
 * @param {Side} side
 * @param {number} number from 0
 */
const cabinetId = ({ country }, number) => `${country.id}-cabinet-${number + 1}`;

/**
 * The governments of all countries: every cabinet with six in office, from before the record to beyond its end.
 * @param {Cast} cast
 * @returns {Pick<Resources, 'offices' | 'cabinets' | 'tenures'>}
 */
export function governmentsOf(cast) {
  const { sides } = cast;
  return {
    offices: sides.flatMap((side) =>
      OFFICES.map(({ id, title, short, counterpart }, index) => ({
        id: officeId(side, cast, id),
        title: { en: title },
        short,
        body: `Government of ${side.country.name}`,
        country: side.country.code,
        rank: index + 1,
        counterpart,
        holders: 'one',
        cite: MADE,
      })),
    ),
    cabinets: sides.flatMap((side) =>
      side.terms.map((term, number) => {
        const head = personAt(side, term.start, 0);
        return {
          id: cabinetId(side, number),
          name: { en: `${head.name.short} cabinet` },
          short: head.name.short,
          country: side.country.code,
          ...days(term),
          head: head.id,
          state: 'in-office',
          cite: MADE,
        };
      }),
    ),
    tenures: sides.flatMap((side) =>
      side.terms.flatMap((term, number) =>
        Array.from({ length: IN_OFFICE }, (_, rank) => ({
          id: `${cabinetId(side, number)}-${at(OFFICES, rank).id}`,
          person: personAt(side, term.start, rank).id,
          office: officeId(side, cast, at(OFFICES, rank).id),
          ...days(term),
          status: /** @type {const} */ ('incumbent'),
          cabinet: cabinetId(side, number),
          confidence: /** @type {const} */ ('C'),
          cite: MADE,
        })),
      ),
    ),
  };
}
