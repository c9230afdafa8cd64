import { at, below, byRank, chanceOf, weighted } from './chance.mjs';
import { COUNTRIES, SUBJECTS } from './countries.mjs';
import { dayOf, firstOf, FIRST_YEAR, isoDay, LAST_YEAR, SPAN } from './days.mjs';

/** @typedef {import('./chance.mjs').Chance} Chance */

/** How finely an event is dated. `long` is a range of one to twelve months. @typedef {'day' | 'range' | 'long' | 'month' | 'year'} Form */

/**
 * A crisis or a summit: days on which much more happens, between the same countries, about one thing.
 * @typedef {{ countries: readonly number[], theme: string, factor: number }} Burst
 */

/**
 * When one event takes place.
 * @typedef {object} Span
 * @property {number} first
 * @property {number} last
 * @property {Form} form
 * @property {'past' | 'later' | 'due'} known `later`: after the edition and known since; `due`: still ahead
 * @property {string} date as the record writes it
 * @property {Burst} [burst]
 */

/** Events that may begin on a day in one form, and how many in relation to other slots. @typedef {Pick<Span, 'first' | 'form' | 'known'> & { weight: number, burst?: Burst }} Slot */

/** Sunday first, January first. */
const WEEK = [0.08, 1, 1.15, 1.2, 1.2, 1.05, 0.15];
const YEAR = [0.8, 0.95, 1.05, 0.95, 1.15, 1.2, 1, 0.55, 1.2, 1.15, 1.15, 0.75];
const BURSTS_A_YEAR = 6;

/** What becomes of 1000 events. */
const SHARES = { month: 15, year: 0.8, later: 4, due: 5 };

const countryByRank = byRank(COUNTRIES.map((_, index) => index));
const length = weighted(
  /** @type {const} */ ([
    [2, 40],
    [3, 25],
    [4, 12],
    [5, 10],
    [6, 5],
    [7, 4],
    [8, 2],
    [10, 2],
  ]),
);

/**
 * @param {number} seed
 * @returns {ReadonlyMap<number, Burst>} by day
 */
function burstsOf(seed) {
  const chance = chanceOf(seed, 'bursts');
  /** @type {Map<number, Burst>} */
  const bursts = new Map();
  for (let count = 0; count < BURSTS_A_YEAR * (LAST_YEAR - FIRST_YEAR + 1); count++) {
    const first = dayOf(SPAN.from) + below(chance, dayOf(SPAN.to) - dayOf(SPAN.from) - 30);
    const one = countryByRank(chance);
    const other = (one + 1 + below(chance, COUNTRIES.length - 1)) % COUNTRIES.length;
    const burst = {
      countries: [one, other],
      theme: at(SUBJECTS, below(chance, SUBJECTS.length)).id,
      factor: 3 + 5 * chance(),
    };
    const days = 3 + below(chance, 16);
    for (let day = first; day < first + days; day++) bursts.set(day, burst);
  }
  return bursts;
}

/**
 * Every day, month and year on which events begin, in the order of time.
 * @param {number} seed
 * @returns {readonly Slot[]}
 */
function slotsOf(seed) {
  const chance = chanceOf(seed, 'days');
  const bursts = burstsOf(seed);
  const [from, to] = [dayOf(SPAN.from), dayOf(SPAN.to)];
  /** @type {Slot[]} */
  const slots = [];
  for (let first = from; first <= firstOf(LAST_YEAR + 3, 1) - 1; first++) {
    const date = new Date(first * 86_400_000);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const burst = bursts.get(first);
    const growth = 1 + (2 * (year - FIRST_YEAR)) / (LAST_YEAR - FIRST_YEAR);
    const weight = growth * at(WEEK, date.getUTCDay()) * at(YEAR, month) * (0.5 + chance());
    const starts = { month: date.getUTCDate() === 1, year: date.getUTCDate() === 1 && month === 0 };
    if (first > to) {
      if (first < to + 180) slots.push({ first, form: 'day', known: 'later', weight });
      slots.push({ first, form: 'day', known: 'due', weight: weight * 0.8 });
      if (starts.month) slots.push({ first, form: 'month', known: 'due', weight: 12 });
      continue;
    }
    slots.push({
      first,
      form: 'day',
      known: 'past',
      weight: weight * (burst?.factor ?? 1),
      ...(burst && { burst }),
    });
    if (starts.month) slots.push({ first, form: 'month', known: 'past', weight: growth });
    if (starts.year) slots.push({ first, form: 'year', known: 'past', weight: growth });
  }
  return inShares(slots);
}

/** The share of a slot's kind. @param {Slot} slot */
function shareOf({ form, known }) {
  if (known !== 'past') return known;
  return form === 'month' || form === 'year' ? form : 'day';
}

/**
 * The slots with weights that come to the share of their kind.
 * @param {readonly Slot[]} slots
 */
function inShares(slots) {
  const { month, year, later, due } = SHARES;
  const wanted = { ...SHARES, day: 1000 - month - year - later - due };
  const sums = { day: 0, month: 0, year: 0, later: 0, due: 0 };
  for (const slot of slots) sums[shareOf(slot)] += slot.weight;
  return slots.map((slot) => ({
    ...slot,
    weight: (slot.weight * wanted[shareOf(slot)]) / sums[shareOf(slot)],
  }));
}

/**
 * One event's dates in a slot: of a hundred that begin on a day about 12 are ranges and one in 300 is long.
 * @param {Slot} slot
 * @param {Chance} chance
 * @returns {Span}
 */
function spanIn({ first, form, known, burst }, chance) {
  const iso = isoDay(first);
  const about = chance();
  const shared = { first, known, ...(burst && { burst }) };
  if (form === 'year') {
    const last = firstOf(Number(iso.slice(0, 4)) + 1, 1) - 1;
    return { ...shared, last, form, date: iso.slice(0, 4) + (about < 0.3 ? '~' : '') };
  }
  if (form === 'month') {
    const last = firstOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) + 1) - 1;
    return { ...shared, last, form, date: iso.slice(0, 7) + (about < 0.08 ? '~' : '') };
  }
  const mark = about < 0.001 ? '~' : '';
  const kind = chance();
  if (kind > 0.125 || known === 'later') return { ...shared, last: first, form: 'day', date: iso + mark };
  const days = kind < 0.003 ? 30 + below(chance, 335) : length(chance);
  const last = first + days - 1;
  return { ...shared, last, form: kind < 0.003 ? 'long' : 'range', date: `${iso}/${isoDay(last)}${mark}` };
}

/**
 * When the events take place, one after the other: by first day, then by last day. Holds the spans of one day at a time.
 * @param {{ events: number, seed: number }} size
 * @returns {Generator<Span>}
 */
export function* spansOf({ events, seed }) {
  const chance = chanceOf(seed, 'dates');
  const slots = slotsOf(seed);
  const total = slots.reduce((sum, { weight }) => sum + weight, 0);
  /** @type {Span[]} */
  let today = [];
  let [passed, made] = [0, 0];
  for (const [index, slot] of slots.entries()) {
    passed += slot.weight;
    const upTo =
      index === slots.length - 1 ? events : Math.min(events, Math.round((events * passed) / total));
    if (today[0] !== undefined && today[0].first !== slot.first) {
      yield* today.toSorted((one, other) => one.last - other.last);
      today = [];
    }
    for (; made < upTo; made++) today.push(spanIn(slot, chance));
  }
  yield* today.toSorted((one, other) => one.last - other.last);
}
