import { BUILD_UP } from './build-up.mjs';
import { castOf } from './cast.mjs';
import { at } from './chance.mjs';
import { SUBJECTS } from './countries.mjs';
import { EDITION, SPAN } from './days.mjs';
import { DISAGREEMENTS } from './disagreements.mjs';
import { governmentsOf } from './governments.mjs';
import { houseOf, votesOf } from './house.mjs';
import { madeSources } from './sources.mjs';

/** @typedef {import('#domain/record.ts').Resources} Resources */

/**
 * Everything in the made record but its events. It fits them, whatever their number.
 * @param {number} seed
 * @returns {Omit<Resources, 'events'>}
 */
export function madeRecord(seed) {
  const cast = castOf(seed);
  const home = at(cast.sides, 0);
  const governments = governmentsOf(cast);
  return {
    sources: madeSources(),
    actors: cast.actors,
    ...governments,
    themes: SUBJECTS.map(({ id, label, ja, description }) => ({
      id,
      label: { en: label, ja },
      short: label,
      description,
    })),
    chamber: houseOf(home),
    ...votesOf(home, governments.cabinets),
    defense: BUILD_UP,
    disagreements: DISAGREEMENTS,
  };
}

/**
 * What the package says of itself, without its files.
 * @param {number} events
 */
export const description = (events) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: `made-${events}`,
  title: `Made record, ${events.toLocaleString('en-US')} events`,
  description:
    'Everything in it is invented by a program, to try the page at size: countries, people, parties, events, figures and sources.',
  version: '1.0.0',
  created: `${EDITION}T00:00:00Z`,
  licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0' }],
  sources: [{ title: 'Nothing but a program: scripts/made-record' }],
  span: SPAN,
  questions: [
    { text: 'What did Ardia and Sorvia do together?', search: 'actor=ardia,sorvia&actors=all' },
    { text: 'Which calls were there in 2024?', search: 'kind=call&from=2024-01-01&to=2024-12-31' },
  ],
});
