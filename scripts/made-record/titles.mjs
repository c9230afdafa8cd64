import { oneOf } from './chance.mjs';

/** @typedef {import('#domain/events.ts').EventKind} EventKind */
/** @typedef {import('./chance.mjs').Chance} Chance */

/**
 * What a sentence names: who speaks for the first and the second country, all countries, what it is about.
 * @typedef {{ p: string, q: string, all: string, a: string, topic: string, n: string }} Named
 */

/** @type {Record<EventKind, string>} by line one title */
const TITLES = {
  meeting: `{p} and {q} meet on {topic}
{p} receives {q} over {topic}
{all} agree on {topic}
{all} confer on {topic}
{p} and {q} differ on {topic}
{p} meets {q}, {topic} first`,
  call: `{p} calls {q} about {topic}
{p} and {q} speak on {topic}
{q} takes a call on {topic}
{p} thanks {q} for help with {topic}`,
  visit: `{p} visits on {topic}
{q} welcomes {p}, {topic} in mind
{p} travels to see {q} about {topic}
{p} tours sites of {topic}`,
  dialogue: `{all} hold round {n} of talks on {topic}
{all} compare notes on {topic}
Dialogue on {topic}, round {n}
{all} settle words on {topic}`,
  exercise: `{all} exercise for {topic}
Exercise Tall Heron {n} begins
{all} train for {topic} together
Exercise Quiet Reef {n}, with {topic}`,
  election: `{a} votes, {p} ahead
{p} wins a by-election in {a}
{a} elects, {topic} the question
{p} stands again in {a}`,
  party: `{p} asks the party for {topic}
{p} is named to lead the list
Party of {p} splits over {topic}
{p} settles a quarrel over {topic}`,
  parliament: `House of {a} takes up {topic}
{p} questions the cabinet on {topic}
House of {a} passes act {n} on {topic}
{p} calls a hearing on {topic}`,
  government: `{a} decides on {topic}
Cabinet of {a} approves {topic}
{p} sets up office {n} for {topic}
{a} publishes its plan for {topic}`,
  statement: `{p} speaks on {topic}
{p} warns about {topic}
{a} welcomes news of {topic}
{p} explains plan {n} for {topic}`,
  legal: `Court of {a} rules on {topic}
{a} enacts rule {n} on {topic}
{a} lifts a ban that touched {topic}`,
  procurement: `{a} orders lot {n} for {topic}
{a} signs a contract for {topic}
{a} puts {topic} out to tender`,
  assistance: `{a} grants {n} million for {topic}
{a} ships relief for {topic}
{a} lends for {topic}`,
  incident: `Boats of {all} collide, {topic} blamed
{a} reports trouble with {topic}
Outage {n} in {a} halts {topic}`,
};

const SUMMARIES = [
  'They went through {topic} and set up working group {n}.',
  'Nothing was signed; they come back to {topic} in {n} days.',
  '{all} published a text of {n} paragraphs on {topic}.',
  'The talks on {topic} took longer than planned. A further round is to follow.',
  'It was the first step on {topic} in {n} months.',
];

/** @type {Partial<Record<EventKind, string>>} */
const JAPANESE = {
  meeting: '{p}と{q}、{topic}で会談',
  call: '{p}と{q}、{topic}で電話会談',
  visit: '{p}、{q}を訪問',
  dialogue: '{p}と{q}、{topic}対話第{n}回',
  exercise: '{p}と{q}、共同演習',
};

const titles = Object.fromEntries(Object.entries(TITLES).map(([kind, lines]) => [kind, lines.split('\n')]));

/**
 * @param {string} sentence with names in braces
 * @param {Readonly<Record<string, string>>} named
 */
const filled = (sentence, named) => sentence.replaceAll(/\{(\w+)\}/g, (_, name) => named[name] ?? '');

/** @param {string} text */
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The title of an event, such as "Kirimine and Marwell speak on the tea tariff".
 * @param {Chance} chance
 * @param {EventKind} kind
 * @param {Named} named
 */
export const titleOf = (chance, kind, named) => capitalized(filled(oneOf(chance, titles[kind] ?? []), named));

/**
 * @param {Chance} chance
 * @param {Named} named
 */
export const summaryOf = (chance, named) => capitalized(filled(oneOf(chance, SUMMARIES), named));

/**
 * The Japanese title between two countries.
 * @param {EventKind} kind
 * @param {Pick<Named, 'p' | 'q' | 'topic' | 'n'>} named
 */
export const japaneseTitleOf = (kind, named) => filled(JAPANESE[kind] ?? '{p}、{topic}で発表', named);

/**
 * Names in a row: "Ardia, Sorvia and Castria".
 * @param {readonly string[]} names
 */
export const inRow = (names) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
