import { at, below, happens } from './chance.mjs';
import { partyOn, personAt } from './cast.mjs';

/** @typedef {import('#domain/actors.ts').Actor} Actor */
/** @typedef {import('#domain/events.ts').EventKind} EventKind */
/** @typedef {import('#domain/events.ts').EventLevel} EventLevel */
/** @typedef {import('#domain/events.ts').EventRecord} EventRecord */
/** @typedef {import('./calendar.mjs').Span} Span */
/** @typedef {import('./cast.mjs').Cast} Cast */
/** @typedef {import('./cast.mjs').Side} Side */
/** @typedef {import('./chance.mjs').Chance} Chance */

/**
 * What is decided before who takes part.
 * @typedef {{ kind: EventKind, level: EventLevel, countries: number, span: Span }} Plan
 */

/**
 * Who takes part: the countries, the person who speaks for each of them, if any, and all as the record lists them.
 * @typedef {{ sides: readonly Side[], people: readonly (Actor | undefined)[], actors: EventRecord['actors'] }} Company
 */

/** How often, out of a thousand: the home country is the first, a crisis keeps to its countries, a body joins. */
const SHARES = { home: 780, burst: 800, bodyWithPeople: 60, bodyWithout: 450 };

/**
 * The countries that take part: mostly the home country and others by rank, in a crisis those it is about.
 * @param {Chance} chance
 * @param {Cast} cast
 * @param {Plan} plan
 */
function sidesOf(chance, { sides, frequent }, { span: { burst }, countries }) {
  /** @type {Set<Side>} */
  const chosen = new Set();
  if (burst !== undefined && happens(chance, SHARES.burst)) {
    for (const index of burst.countries.slice(0, countries)) chosen.add(at(sides, index));
  } else if (happens(chance, SHARES.home)) chosen.add(at(sides, 0));
  while (chosen.size < countries) chosen.add(frequent(chance));
  return [...chosen];
}

/**
 * Who speaks for a country at a level: its leader, one of its ministers, or another of its people.
 * @param {Chance} chance
 * @param {Side} side
 * @param {Plan} plan
 */
function speaker(chance, side, { level, span }) {
  if (level === 'leader') return personAt(side, span.first, 0);
  if (level === 'minister') return personAt(side, span.first, 1 + below(chance, 4));
  return personAt(side, span.first, side.rank(chance));
}

/** Kinds in which a country acts as a whole more often than a person. @type {ReadonlySet<EventKind>} */
const IMPERSONAL = new Set(['exercise', 'legal', 'procurement', 'assistance', 'incident']);

/**
 * What a government does in an event, besides taking part.
 * @param {Plan} plan
 * @param {{ index: number, person: Actor | undefined }} side its place among the countries, and who speaks for it
 * @returns {{ role?: import('#domain/events.ts').EventRole }}
 */
function roleOf({ kind }, { index, person }) {
  if (kind === 'visit' && index === 1) return { role: 'host' };
  if (person !== undefined) return { role: 'represented' };
  return kind === 'incident' || (kind === 'assistance' && index === 1) ? { role: 'subject' } : {};
}

/**
 * Who takes part, one to six of them: people with the governments they represent, or the governments themselves,
 * sometimes with a body of theirs.
 * @param {Chance} chance
 * @param {Cast} cast
 * @param {Plan} plan
 * @returns {Company}
 */
export function companyOf(chance, cast, plan) {
  const sides = sidesOf(chance, cast, plan);
  const personal = !IMPERSONAL.has(plan.kind) && sides.length < 4;
  const people = sides.map((side) => (personal ? speaker(chance, side, plan) : undefined));
  if (plan.kind === 'election' || plan.kind === 'party')
    return { sides, people, actors: ofParty(plan, people) };
  const actors = sides.flatMap(({ government }, index) => {
    const person = people[index];
    const own = { actor: government.id, ...roleOf(plan, { index, person }) };
    return person === undefined ? [own] : [{ actor: person.id }, own];
  });
  const joins = actors.length < 6 && happens(chance, personal ? SHARES.bodyWithPeople : SHARES.bodyWithout);
  return { sides, people, actors: joins ? [...actors, { actor: bodyFor(chance, cast, sides).id }] : actors };
}

/**
 * A body that joins: one of several countries where three or more take part, else one of the first country.
 * @param {Chance} chance
 * @param {Cast} cast
 * @param {readonly Side[]} sides
 */
function bodyFor(chance, { circles }, sides) {
  if (sides.length > 2) return at(circles, Math.min(below(chance, 6), below(chance, 6)));
  const { bodies } = at(sides, 0);
  return at(bodies, Math.min(below(chance, bodies.length), below(chance, bodies.length)));
}

/**
 * The people of an election or a party, with the party they belong to that day.
 * @param {Plan} plan
 * @param {Company['people']} people
 * @returns {EventRecord['actors']}
 */
function ofParty({ kind, span }, people) {
  return people.flatMap((person) => {
    if (person === undefined) return [];
    const party = partyOn(person, span.first);
    const own =
      kind === 'election'
        ? { actor: person.id, role: /** @type {const} */ ('candidate') }
        : { actor: person.id };
    return party === undefined ? [own] : [own, { actor: party }];
  });
}
