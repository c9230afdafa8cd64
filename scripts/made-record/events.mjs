import { at, below, byRank, chanceOf, happens, oneOf } from './chance.mjs';
import { spansOf } from './calendar.mjs';
import { castOf, yearOf } from './cast.mjs';
import { companyOf } from './company.mjs';
import { SUBJECTS } from './countries.mjs';
import { DISAGREEMENTS } from './disagreements.mjs';
import { isoDay } from './days.mjs';
import { mannerOf } from './kinds.mjs';
import { citesIn } from './sources.mjs';
import { inRow, japaneseTitleOf, summaryOf, titleOf } from './titles.mjs';

/** @typedef {import('#domain/events.ts').EventRecord} EventRecord */
/** @typedef {import('./calendar.mjs').Span} Span */
/** @typedef {import('./cast.mjs').Cast} Cast */
/** @typedef {import('./chance.mjs').Chance} Chance */
/** @typedef {import('./company.mjs').Company} Company */

/** How often, out of a thousand. */
const SHARES = {
  disputed: 3,
  knownLater: 1,
  japanese: 100,
  summary: 400,
  place: 850,
  burst: 800,
  second: 280,
};

/** @type {readonly EventRecord['confidence'][]} */
const CONFIDENCE = ['A', 'A', 'B', 'B', 'B', 'B', 'B', 'B', 'B', 'C'];

const byTheme = byRank(SUBJECTS);

/**
 * @param {Chance} chance
 * @param {Span} span
 * @param {readonly string[]} usual
 */
function themesOf(chance, { burst }, usual) {
  const first = burst !== undefined && happens(chance, SHARES.burst) ? burst.theme : undefined;
  const theme = first ?? (usual.length > 0 ? oneOf(chance, usual) : byTheme(chance).id);
  const second = byTheme(chance).id;
  return second !== theme && happens(chance, SHARES.second) ? [theme, second] : [theme];
}

/**
 * What state an event is in. One in five of what is known only since the edition happened before it.
 * @param {Chance} chance
 * @param {Span} span
 * @returns {Pick<EventRecord, 'state' | 'knownOn' | 'disagreement'>}
 */
function stateOf(chance, { known: since, first }) {
  if (since === 'due') return { state: 'due' };
  if (since === 'later') return { state: 'occurred', knownOn: isoDay(first) };
  if (happens(chance, SHARES.disputed))
    return { state: 'disputed', disagreement: oneOf(chance, DISAGREEMENTS).id };
  return happens(chance, SHARES.knownLater)
    ? { state: 'occurred', knownOn: `2025-0${1 + below(chance, 6)}-15` }
    : { state: 'occurred' };
}

/**
 * What the sentences about an event name, in English and in Japanese.
 * @param {Chance} chance
 * @param {Company} company
 * @param {string} theme
 */
function wordsOf(chance, { sides, people }, theme) {
  const subject = SUBJECTS.find(({ id }) => id === theme) ?? at(SUBJECTS, 0);
  const [one, other] = [at(sides, 0).country, at(sides, 1).country];
  const n = String(2 + below(chance, 38));
  return {
    english: {
      p: people[0]?.name.short ?? one.name,
      q: people[1]?.name.short ?? other.name,
      all: inRow(sides.map(({ country }) => country.name)),
      a: one.name,
      topic: oneOf(chance, subject.topics),
      n,
    },
    japanese: { p: one.ja, q: other.ja, topic: subject.ja, n },
  };
}

/**
 * The id of an event, such as `1999-03-04-ardia-sorvia-call-000123`.
 * @param {Span} span
 * @param {Company} company
 * @param {{ kind: string, number: number }} event
 */
function idOf({ date }, { sides }, { kind, number }) {
  const begins = date.slice(0, 10).replace('~', '');
  const countries = sides.slice(0, 2).map(({ country }) => country.id);
  return [begins, ...countries, kind, String(number).padStart(6, '0')].join('-');
}

/**
 * One event of a span.
 * @param {Chance} chance
 * @param {Cast} cast
 * @param {{ span: Span, number: number }} asked
 * @returns {EventRecord}
 */
function eventIn(chance, cast, { span, number }) {
  const manner = mannerOf[span.form](chance);
  const { kind } = manner;
  const [format, level] = [manner.format(chance), manner.level(chance)];
  const company = companyOf(chance, cast, { kind, level, countries: Number(manner.count(chance)), span });
  const themes = themesOf(chance, span, manner.themes);
  const words = wordsOf(chance, company, at(themes, 0));
  const met = format === 'in-person' || format === 'hybrid' || kind === 'incident';
  const host = kind === 'visit' ? at(company.sides, 1) : oneOf(chance, company.sides);
  const confidence = oneOf(chance, CONFIDENCE);
  return {
    id: idOf(span, company, { kind, number }),
    date: span.date,
    title: {
      en: titleOf(chance, kind, words.english),
      ...(happens(chance, SHARES.japanese) ? { ja: japaneseTitleOf(kind, words.japanese) } : {}),
    },
    ...(happens(chance, SHARES.summary) ? { summary: summaryOf(chance, words.english) } : {}),
    actors: company.actors,
    themes,
    kind,
    format,
    ...(met && happens(chance, SHARES.place) ? { place: host.place(chance) } : {}),
    level,
    ...stateOf(chance, span),
    confidence,
    cite: citesIn(chance, yearOf(span.first), confidence === 'A' ? 2 : 1),
  };
}

/**
 * The events of the made record in the order of time, one by one: none is held. The same `events` and `seed` give the
 * same events.
 * @param {{ events: number, seed: number }} size
 * @returns {Generator<EventRecord>}
 */
export function* madeEvents(size) {
  const cast = castOf(size.seed);
  const chance = chanceOf(size.seed, 'events');
  let number = 0;
  for (const span of spansOf(size)) yield eventIn(chance, cast, { span, number: ++number });
}
