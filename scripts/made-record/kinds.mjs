import { weighted } from './chance.mjs';

/** @typedef {import('#domain/events.ts').EventKind} EventKind */
/** @typedef {import('#domain/events.ts').EventFormat} EventFormat */
/** @typedef {import('#domain/events.ts').EventLevel} EventLevel */
/** @typedef {import('./calendar.mjs').Form} Form */

/**
 * How events of a kind go about; every value stands with its weight.
 * @typedef {object} Manner
 * @property {EventKind} kind
 * @property {number} weight
 * @property {readonly Form[]} forms how they can be dated
 * @property {Readonly<Partial<Record<'1' | '2' | '3' | '5', number>>>} countries how many take part
 * @property {Readonly<Partial<Record<EventFormat, number>>>} formats
 * @property {Readonly<Partial<Record<EventLevel, number>>>} levels
 * @property {readonly string[]} themes the usual ones; any, where there are none
 */

/** @type {readonly Form[]} */
const BRIEF = ['day', 'range', 'month', 'year'];
/** @type {readonly Form[]} */
const LASTING = ['day', 'range', 'long', 'month', 'year'];
/** @type {readonly Form[]} */
const SETTLED = ['day', 'month', 'year'];

/** @type {readonly Manner[]} */
const MANNERS = [
  {
    kind: 'meeting',
    weight: 30,
    forms: BRIEF,
    countries: { 2: 82, 3: 14, 5: 4 },
    formats: { 'in-person': 88, video: 8, hybrid: 4 },
    levels: { leader: 25, minister: 33, 'vice-minister': 12, official: 22, military: 8 },
    themes: [],
  },
  {
    kind: 'call',
    weight: 13,
    forms: ['day'],
    countries: { 2: 97, 3: 3 },
    formats: { phone: 93, video: 7 },
    levels: { leader: 38, minister: 52, 'vice-minister': 10 },
    themes: [],
  },
  {
    kind: 'visit',
    weight: 8,
    forms: BRIEF,
    countries: { 2: 1 },
    formats: { 'in-person': 1 },
    levels: { leader: 25, minister: 35, legislator: 20, governor: 12, military: 8 },
    themes: [],
  },
  {
    kind: 'dialogue',
    weight: 11,
    forms: BRIEF,
    countries: { 2: 75, 3: 20, 5: 5 },
    formats: { 'in-person': 72, video: 18, hybrid: 10 },
    levels: { official: 55, 'vice-minister': 30, minister: 10, military: 5 },
    themes: [],
  },
  {
    kind: 'exercise',
    weight: 4,
    forms: LASTING,
    countries: { 2: 62, 3: 28, 5: 10 },
    formats: { 'in-person': 1 },
    levels: { military: 1 },
    themes: ['defense', 'defense', 'sea-lanes', 'cyber', 'space'],
  },
  {
    kind: 'election',
    weight: 2,
    forms: ['day'],
    countries: { 1: 1 },
    formats: { none: 1 },
    levels: { public: 85, party: 15 },
    themes: ['home-politics'],
  },
  {
    kind: 'party',
    weight: 5,
    forms: BRIEF,
    countries: { 1: 1 },
    formats: { none: 85, 'in-person': 15 },
    levels: { party: 1 },
    themes: ['home-politics'],
  },
  {
    kind: 'parliament',
    weight: 5,
    forms: LASTING,
    countries: { 1: 1 },
    formats: { none: 1 },
    levels: { legislator: 1 },
    themes: ['home-politics', 'home-politics', 'defense', 'trade', 'energy'],
  },
  {
    kind: 'government',
    weight: 8,
    forms: LASTING,
    countries: { 1: 1 },
    formats: { none: 1 },
    levels: { leader: 20, minister: 50, official: 30 },
    themes: [],
  },
  {
    kind: 'statement',
    weight: 7,
    forms: ['day'],
    countries: { 1: 75, 2: 25 },
    formats: { none: 1 },
    levels: { leader: 35, minister: 45, official: 20 },
    themes: [],
  },
  {
    kind: 'legal',
    weight: 2,
    forms: SETTLED,
    countries: { 1: 1 },
    formats: { none: 1 },
    levels: { official: 70, legislator: 30 },
    themes: ['trade', 'technology', 'energy', 'cyber'],
  },
  {
    kind: 'procurement',
    weight: 2.5,
    forms: SETTLED,
    countries: { 1: 60, 2: 40 },
    formats: { none: 1 },
    levels: { official: 80, minister: 20 },
    themes: ['defense', 'defense', 'space', 'technology'],
  },
  {
    kind: 'assistance',
    weight: 1.5,
    forms: SETTLED,
    countries: { 2: 1 },
    formats: { none: 1 },
    levels: { official: 80, minister: 20 },
    themes: ['development', 'climate', 'sea-lanes'],
  },
  {
    kind: 'incident',
    weight: 2,
    forms: ['day', 'range', 'month'],
    countries: { 2: 1 },
    formats: { none: 1 },
    levels: { military: 60, public: 40 },
    themes: ['sea-lanes', 'sea-lanes', 'cyber', 'regional-order'],
  },
];

/**
 * Draws a key by its weight.
 * @template {string} Key
 * @param {Readonly<Partial<Record<Key, number>>>} weights
 */
const drawnFrom = (weights) => weighted(/** @type {[Key, number][]} */ (Object.entries(weights)));

const drawn = MANNERS.map((manner) => ({
  ...manner,
  count: drawnFrom(manner.countries),
  format: drawnFrom(manner.formats),
  level: drawnFrom(manner.levels),
}));

/** What a stretch of days is taken up by: rather a visit or an exercise than a meeting. @type {Partial<Record<EventKind, number>>} */
const STRETCHED = {
  meeting: 8,
  visit: 25,
  dialogue: 14,
  exercise: 26,
  incident: 2,
  parliament: 3,
  government: 1,
  party: 2,
};
const DRAWN_OUT = { exercise: 12, parliament: 5, government: 3 };

/**
 * @param {Form} form
 * @param {Partial<Record<EventKind, number>>} [weights]
 */
const ofForm = (form, weights) =>
  weighted(
    drawn
      .filter(({ forms }) => forms.includes(form))
      .map(
        (manner) =>
          /** @type {const} */ ([
            manner,
            weights === undefined ? manner.weight : (weights[manner.kind] ?? 0),
          ]),
      ),
  );

/**
 * Draws the manner of an event by how it is dated, with weights that hang together: a call is of one day and by phone,
 * what lasts for months is an exercise, a session or a term.
 */
export const mannerOf = {
  day: ofForm('day'),
  range: ofForm('range', STRETCHED),
  long: ofForm('long', DRAWN_OUT),
  month: ofForm('month'),
  year: ofForm('year'),
};
