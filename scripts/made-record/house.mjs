import { at } from './chance.mjs';
import { figure } from './figures.mjs';
import { MADE } from './sources.mjs';

/** @typedef {import('#domain/record.ts').Resources} Resources */
/** @typedef {import('#domain/chamber.ts').Group} Group */
/** @typedef {import('#domain/chamber.ts').Snapshot} Snapshot */
/** @typedef {import('./cast.mjs').Side} Side */

/** Seats by group before and after the vote: each column comes to 300. */
const SEATS = [
  [141, 112],
  [62, 84],
  [41, 46],
  [27, 19],
  [15, 24],
  [8, 9],
  [6, 6],
];
const TOTAL = 300;
const [BEFORE, VOTE, AFTER] = ['2024-08-30', '2024-09-15', '2024-10-01'];

/** @type {readonly Pick<Group, 'color' | 'pattern' | 'glyph' | 'bloc'>[]} */
const LOOKS = [
  { color: { light: '#1C4E8F', dark: '#5BA1FF' }, pattern: 'solid', glyph: 'disc', bloc: 'coalition' },
  { color: { light: '#8A4B08', dark: '#E0A458' }, pattern: 'diagonal', glyph: 'square', bloc: 'opposition' },
  { color: { light: '#0B4430', dark: '#4A9374' }, pattern: 'dots', glyph: 'ring', bloc: 'coalition' },
  { color: { light: '#6B2D73', dark: '#C08AC8' }, pattern: 'vertical', glyph: 'diamond', bloc: 'opposition' },
  { color: { light: '#7A1F2B', dark: '#E07A86' }, pattern: 'grid', glyph: 'triangle', bloc: 'opposition' },
  {
    color: { light: '#3F5A1A', dark: '#9CBF6A' },
    pattern: 'horizontal',
    glyph: 'open-square',
    bloc: 'opposition',
  },
  { color: { light: '#5A5F66', dark: '#A0A6AE' }, pattern: 'solid', glyph: 'small-disc', bloc: 'none' },
];

/**
 * @param {string} id
 * @param {number} value
 * @param {string} period
 */
const seats = (id, value, period) =>
  figure(id, value, { unit: 'seats', basis: 'members of the group', period });

/**
 * @param {readonly Group[]} groups
 * @param {{ id: string, label: string, asOf: string, column: number }} count
 * @returns {Snapshot}
 */
const snapshot = (groups, { id, label, asOf, column }) => ({
  id,
  basis: 'groups',
  label,
  asOf,
  seats: groups.map(({ id: group }, index) => ({
    group,
    figure: seats(`${group}-${id}`, at(at(SEATS, index), column), asOf),
  })),
});

/**
 * @param {Side} home
 * @returns {readonly Group[]}
 */
function groupsOf({ parties }) {
  return LOOKS.map((look, index) => {
    const party = parties[index];
    const name = party?.name.short ?? 'Independents';
    return {
      id: `${name.toLowerCase()}-group`,
      name: { en: name },
      short: name,
      ...(party === undefined ? {} : { party: party.id }),
      ...look,
      order: index + 1,
    };
  });
}

/**
 * The house of the home country: 300 seats in seven groups, a vote in September 2024, six committees.
 * @param {Side} home
 * @returns {Resources['chamber']}
 */
export function houseOf(home) {
  const groups = groupsOf(home);
  return {
    id: 'house',
    name: { en: 'House of Ardia' },
    seats: seats('house-seats', TOTAL, '2024'),
    thresholds: [
      { id: 'majority', label: 'Majority', seats: seats('majority-seats', 151, '2024') },
      { id: 'two-thirds', label: 'Two-thirds', seats: seats('two-thirds-seats', 200, '2024') },
    ],
    bases: [{ id: 'groups', label: 'Groups', description: 'Members of a group. Invented.' }],
    groups,
    snapshots: [
      snapshot(groups, { id: 'before', label: 'Before the vote', asOf: BEFORE, column: 0 }),
      snapshot(groups, { id: 'after', label: 'After the vote', asOf: AFTER, column: 1 }),
    ],
    comparisons: [
      { id: 'vote', basis: 'groups', label: 'The vote', before: 'before', after: 'after', default: true },
    ],
    periods: [
      { state: 'sitting', end: BEFORE, cite: MADE },
      { state: 'dissolved', start: BEFORE, end: VOTE, cite: MADE },
      { state: 'sitting', start: VOTE, cite: MADE },
    ],
    movements: [],
    committees: ['Budget', 'Foreign affairs', 'Defense', 'Ports', 'Schools', 'Rules'].flatMap(
      (name, index) => {
        const { id, party } = at(groups, index % 3);
        const members = home.people.filter(({ memberships = [] }) =>
          memberships.some((one) => one.party === party),
        );
        return [
          {
            id: `committee-${index + 1}`,
            name: { en: name },
            kind: 'standing',
            chair: at(members, index + 6).id,
            group: id,
            since: AFTER,
            confidence: 'C',
            cite: MADE,
          },
        ];
      },
    ),
  };
}

/**
 * The vote of September 2024, twenty-four polls on the last cabinet but one and the last, and what six parties said.
 * @param {Side} home
 * @param {Resources['cabinets']} cabinets
 * @returns {Pick<Resources, 'ballots' | 'approval' | 'positions'>}
 */
export function votesOf(home, cabinets) {
  const parties = home.parties.slice(0, SEATS.length - 1);
  const won = (/** @type {string} */ id, /** @type {number} */ value, /** @type {string} */ period) =>
    figure(id, value, { unit: 'seats', basis: 'seats won', period });
  return {
    ballots: [
      {
        id: 'house-vote',
        date: VOTE,
        body: home.government.id,
        question: 'Who holds the house?',
        rounds: [],
        seats: parties.map(({ id }, index) => ({
          party: id,
          after: won(`${id}-won`, at(at(SEATS, index), 1), VOTE),
        })),
        elected: at(parties, 0).id,
        cite: MADE,
      },
    ],
    approval: Array.from({ length: 24 }, (_, index) => {
      const month = `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      const field = `${month}-10/${month}-12`;
      const share = (/** @type {string} */ id, /** @type {number} */ value) =>
        figure(`${id}-${month}`, value, { unit: 'percent', basis: 'share of those asked', period: field });
      const cabinet = cabinets.find(
        ({ country, start, end = '9999' }) =>
          country === home.country.code && start <= `${month}-10` && `${month}-12` < end,
      );
      return {
        id: `poll-${month}`,
        ...(cabinet === undefined ? {} : { cabinet: cabinet.id }),
        pollster: 'Heron Polls',
        field,
        approve: share('approve', 32 + ((index * 7) % 19)),
        disapprove: share('disapprove', 30 + ((index * 5) % 17)),
      };
    }),
    positions: parties.flatMap(({ id }, index) =>
      /** @type {const} */ (['tax-increase', 'two-percent', 'counterstrike']).map((question, number) => ({
        id: `${id}-${question}`,
        party: id,
        question,
        stance: at(['For it.', 'Against it.', 'Only with a vote.'], index + number),
        said: `2024-0${number + 4}-1${index}`,
        confidence: /** @type {const} */ ('C'),
        cite: MADE,
      })),
    ),
  };
}
