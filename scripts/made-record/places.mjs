import { at, chanceOf } from './chance.mjs';

/** @typedef {NonNullable<import('#domain/events.ts').EventRecord['place']>} Place */
/** @typedef {import('./countries.mjs').Country} Country */

const STEMS = 'Aver, Bel, Cor, Dun, Esk, Fosk, Gren, Hal, Ister, Jor, Kel, Lun'.split(', ');
const ENDINGS = ['in', 'mouth', 'haven', 'stad', 'ó'];

/** @param {number} degrees */
const hundredths = (degrees) => Math.round(degrees * 100) / 100;

/**
 * The places of each country, the most visited first: sixty in all, no name twice, within six degrees of its middle.
 * @param {readonly Country[]} countries
 * @param {number} seed
 * @returns {readonly (readonly Place[])[]}
 */
export function placesOf(countries, seed) {
  const chance = chanceOf(seed, 'places');
  let named = 0;
  return countries.map(({ code, lat, lon, places }) =>
    Array.from({ length: places }, () => {
      const name = at(STEMS, named) + at(ENDINGS, Math.floor(named / STEMS.length));
      named++;
      return {
        name,
        country: code,
        lat: hundredths(lat + 6 * (2 * chance() - 1)),
        lon: hundredths(lon + 6 * (2 * chance() - 1)),
      };
    }),
  );
}
