import { at, below, byRank } from './chance.mjs';
import { FIRST_YEAR, LAST_YEAR } from './days.mjs';

/** @typedef {import('#domain/evidence.ts').Cite} Cite */
/** @typedef {import('#domain/evidence.ts').Source} Source */
/** @typedef {import('./chance.mjs').Chance} Chance */

/** What everything that is no event cites: the truth. @type {readonly Cite[]} */
export const MADE = [{ source: 'made', locator: 'scripts/made-record' }];

/** @type {readonly { id: string, title: string, type: Source['type'], locator: string }[]} */
const SERIES = [
  { id: 'gazette', title: 'Ardia Gazette', type: 'article-newspaper', locator: 'p. ' },
  { id: 'courier', title: 'Sorvian Courier', type: 'article-newspaper', locator: 'issue ' },
  { id: 'record', title: 'Foreign Office Record', type: 'report', locator: 'item ' },
  { id: 'quarterly', title: 'Two Shores Quarterly', type: 'article-journal', locator: 'p. ' },
  { id: 'white-book', title: 'White Book of Defense', type: 'report', locator: 'table ' },
  { id: 'releases', title: 'Releases of the Council of Nine Ports', type: 'webpage', locator: 'no. ' },
  { id: 'speeches', title: 'Collected Speeches', type: 'speech', locator: 'p. ' },
  { id: 'laws', title: 'Collection of Laws', type: 'legislation', locator: 'act ' },
];

/** Eight invented series with a volume a year, and the program itself. @returns {readonly Source[]} */
export function madeSources() {
  const volumes = SERIES.flatMap(({ id, title, type }) =>
    Array.from({ length: LAST_YEAR - FIRST_YEAR + 2 }, (_, index) => FIRST_YEAR + index).map(
      /** @returns {Source} */
      (year) => ({
        id: `${id}-${year}`,
        type,
        title: `${title}, ${year}`,
        publisher: `${title} Press`,
        issued: { 'date-parts': [[year]] },
        role: 'public-record',
        seen: 'copy',
      }),
    ),
  );
  /** @type {Source} */
  const program = {
    id: 'made',
    type: 'dataset',
    title: 'A record invented by a program',
    role: 'founding',
    seen: 'original',
  };
  return [program, ...volumes];
}

const series = byRank(SERIES.map((_, index) => index));

/**
 * One to three citations of what happened in a year, each in another series.
 * @param {Chance} chance
 * @param {number} year
 * @param {number} least two where two sources have to agree
 * @returns {readonly Cite[]}
 */
export function citesIn(chance, year, least) {
  const volume = Math.min(year, LAST_YEAR + 1);
  const first = series(chance);
  const count = Math.max(least, at([1, 1, 1, 1, 1, 2, 2, 2, 3], below(chance, 9)));
  return Array.from({ length: count }, (_, step) => {
    const { id, locator } = at(SERIES, first + 3 * step);
    return { source: `${id}-${volume}`, locator: locator + (1 + below(chance, 400)) };
  });
}
