import { at, byRank, chanceOf } from './chance.mjs';
import { BODIES, CIRCLES, COUNTRIES, PARTY_EMBLEMS } from './countries.mjs';
import { dayOf, LAST_YEAR, SPAN } from './days.mjs';
import { idOf, peopleOf } from './people.mjs';
import { placesOf } from './places.mjs';
import { MADE } from './sources.mjs';

/** @typedef {import('#domain/actors.ts').Actor} Actor */
/** @typedef {import('./chance.mjs').Chance} Chance */
/** @typedef {import('./countries.mjs').Country} Country */
/** @typedef {import('./places.mjs').Place} Place */

/**
 * A government in office. From one to the next the people move on by three ranks: who was fourth leads.
 * @typedef {{ start: number, end: number | undefined, first: number }} Term
 */

/**
 * A country with everybody in it.
 * @typedef {object} Side
 * @property {Country} country
 * @property {Actor} government
 * @property {readonly Actor[]} people by rank
 * @property {readonly Actor[]} parties
 * @property {readonly Actor[]} bodies its forces first
 * @property {readonly Term[]} terms without gaps from before the record to beyond its end
 * @property {(chance: Chance) => Place} place
 * @property {(chance: Chance) => number} rank of somebody who holds no office of the first ranks
 */

/**
 * Everybody in the record. The first side is the home country; `frequent` draws sides by rank.
 * @typedef {object} Cast
 * @property {readonly Side[]} sides
 * @property {readonly Actor[]} circles bodies of several countries
 * @property {readonly Actor[]} actors all of them, governments first
 * @property {(chance: Chance) => Side} frequent
 */

/** How many of a country hold an office; the others are officials, members of parliament, officers. */
export const IN_OFFICE = 6;

/**
 * @param {Country} country
 * @param {number} seed
 * @returns {readonly Term[]}
 */
function termsOf(country, seed) {
  const chance = chanceOf(seed, `terms of ${country.id}`);
  const last = dayOf(SPAN.to) - 200;
  const starts = [dayOf('1997-10-01')];
  for (let next = dayOf('1999-05-11'); next < last; next += 400 + Math.floor(1100 * chance()))
    starts.push(next);
  return starts.map((start, index) => ({ start, end: starts[index + 1], first: 3 * index }));
}

/**
 * @param {Actor['kind']} kind
 * @param {{ name: string, short?: string, ja?: string }} names
 * @param {Country} [country]
 * @returns {Actor}
 */
function body(kind, { name, short = name, ja }, country) {
  return {
    id: idOf(name),
    kind,
    name: { en: name, short, ...(ja === undefined ? {} : { ja }) },
    aliases: [],
    ...(country === undefined ? {} : { country: country.code }),
    cite: MADE,
  };
}

/**
 * Everybody who takes part in the made record, and where: ten invented countries with their governments, 330 people,
 * 20 parties and 32 bodies. The same for every number of events.
 * @param {number} seed
 * @returns {Cast}
 */
export function castOf(seed) {
  const places = placesOf(COUNTRIES, seed);
  let founded = 0;
  const sides = COUNTRIES.map((country, index) => {
    const parties = Array.from({ length: country.parties }, () => {
      const emblem = at(PARTY_EMBLEMS, founded++);
      return body('party', { name: `${emblem} Party`, short: emblem }, country);
    });
    const bodies = BODIES.slice(0, Math.max(1, 8 - 2 * index)).map((name) =>
      body('organization', { name: `${country.adjective} ${name}` }, country),
    );
    const ids = parties.map(({ id }) => id);
    return {
      country,
      government: body('government', { name: country.name, ja: country.ja }, country),
      people: peopleOf(country, ids, MADE),
      parties,
      bodies,
      terms: termsOf(country, seed),
      place: byRank(at(places, index)),
      rank: byRank(Array.from({ length: country.people - IN_OFFICE }, (_, rank) => rank + IN_OFFICE)),
    };
  });
  const circles = CIRCLES.map((name) => body('organization', { name }));
  const actors = [
    ...sides.map(({ government }) => government),
    ...sides.flatMap(({ people, parties, bodies }) => [...parties, ...people, ...bodies]),
    ...circles,
  ];
  return { sides, circles, actors, frequent: byRank(sides) };
}

/**
 * The person at a rank of a country on a day: rank 0 leads it, the next five hold an office.
 * @param {Side} side
 * @param {number} day
 * @param {number} rank
 */
export function personAt({ people, terms }, day, rank) {
  const term = terms.findLast(({ start }) => start <= day) ?? at(terms, 0);
  return at(people, term.first + rank);
}

/**
 * The party of a person on a day; undefined for those without.
 * @param {Actor} person
 * @param {number} day
 */
export function partyOn({ memberships = [] }, day) {
  return memberships.find(({ end }) => end === undefined || dayOf(`${end}-01`) > day)?.party;
}

/** The year whose sources a day is written up in. @param {number} day */
export const yearOf = (day) => Math.min(new Date(day * 86_400_000).getUTCFullYear(), LAST_YEAR + 1);
