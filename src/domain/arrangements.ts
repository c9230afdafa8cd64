import type { Actor } from '#domain/actors.ts';
import { addBit, countBits, noBits, positions } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import type { ContactIndex } from '#domain/contacts.ts';
import { participants } from '#domain/contacts.ts';
import { nextStart, startOf } from '#domain/bins.ts';
import type { BinUnit, Days } from '#domain/bins.ts';
import type { IndexedEvent } from '#domain/event-run.ts';

/** Contacts between the same set of governments. */
export type Arrangement = {
  /** The governments' ids joined by "+"; `other` for the sets that meet too seldom to stand alone. */
  readonly id: string;
  /** In the order of the record; empty for `other`. */
  readonly governments: readonly Actor[];
  /** An organization that most of these contacts, and no contact of another set, are held in: the Quad. */
  readonly body?: Actor;
  readonly bits: Bits;
  /** The sets that `other` collects, in words: "Japan–South Korea", "no government". */
  readonly parts: readonly string[];
};

export const OTHER = 'other';
const FEWEST_FOR_ONE = 3;

/**
 * The arrangements of some contacts, the most frequent first, `other` last. An arrangement is the exact set of
 * governments that take part; each contact is in one of them. Sets of one government or none, and those with fewer
 * than three contacts, are collected in `other`.
 */
export function arrangementsOf(
  contacts: ContactIndex,
  actors: readonly Actor[],
  within: Bits,
): readonly Arrangement[] {
  const governments = actors.filter((a) => a.kind === 'government');
  const sets = new Map<string, { readonly governments: readonly Actor[]; readonly bits: Bits }>();
  for (const position of positions(within)) {
    const event = contacts.events.at(position)?.event;
    if (event === undefined) continue;
    const taking = new Set(participants(event));
    const own = governments.filter((g) => taking.has(g.id));
    const key = own.map((g) => g.id).join('+');
    const set = sets.get(key) ?? { governments: own, bits: noBits(contacts.columns.size) };
    addBit(set.bits, position);
    sets.set(key, set);
  }
  const bySize = [...sets].toSorted(([, a], [, b]) => countBits(b.bits) - countBits(a.bits));
  const standsAlone = (own: readonly Actor[], bits: Bits) =>
    own.length > 1 && countBits(bits) >= FEWEST_FOR_ONE;
  const alone = bySize.flatMap(([id, { governments: own, bits }]) => {
    if (!standsAlone(own, bits)) return [];
    const body = bodyOf(contacts, actors, within, bits);
    return [{ id, governments: own, bits, parts: [], ...(body === undefined ? {} : { body }) }];
  });
  const rest = bySize.filter(([, set]) => !standsAlone(set.governments, set.bits));
  if (rest.length === 0) return alone;
  const bits = noBits(contacts.columns.size);
  for (const [, set] of rest) for (const position of positions(set.bits)) addBit(bits, position);
  const parts = rest.map(([, set]) => namesOf(set.governments));
  return [...alone, { id: OTHER, governments: [], bits, parts }];
}

/** How a set of governments is called: "Japan–US–South Korea", "Japan alone", "no government". */
export function namesOf(governments: readonly Actor[]): string {
  if (governments.length === 0) return 'no government';
  const names = governments.map((g) => g.name.short).join('–');
  return governments.length === 1 ? `${names} alone` : names;
}

function bodyOf(
  contacts: ContactIndex,
  actors: readonly Actor[],
  within: Bits,
  bits: Bits,
): Actor | undefined {
  const inside = new Map<string, number>();
  const outside = new Set<string>();
  const own = new Set(positions(bits));
  for (const position of positions(within)) {
    const event = contacts.events.at(position)?.event;
    for (const actor of event === undefined ? [] : participants(event)) {
      if (own.has(position)) inside.set(actor, (inside.get(actor) ?? 0) + 1);
      else outside.add(actor);
    }
  }
  return actors.find(
    ({ id, kind }) =>
      kind === 'organization' && !outside.has(id) && 2 * (inside.get(id) ?? 0) > countBits(bits),
  );
}

/** A stretch cut into months, or years where it is long, with the number of contacts that begin in each. */
export type Periods = {
  readonly unit: BinUnit;
  readonly starts: readonly number[];
  readonly counts: readonly number[];
  /** Contacts that begin outside the stretch. */
  readonly outside: number;
  /** Contacts of which only the year is known, in a stretch cut into months. */
  readonly undated: number;
};

const MOST_DAYS_IN_MONTHS = 20 * 366;

/**
 * How many contacts begin in each month of a stretch; in each year where the stretch is longer than twenty years.
 * A contact of which only the month is known counts in its month.
 */
export function contactsPerPeriod(contacts: readonly IndexedEvent[], stretch: Days): Periods {
  const unit = stretch.last - stretch.first > MOST_DAYS_IN_MONTHS ? 'year' : 'month';
  const starts: number[] = [];
  for (let day = startOf(unit, stretch.first); day <= stretch.last; day = nextStart(unit, day)) {
    starts.push(day);
  }
  const binOf = new Map(starts.map((start, bin) => [start, bin]));
  const counts = starts.map(() => 0);
  let outside = 0;
  let undated = 0;
  for (const { span } of contacts) {
    const bin = binOf.get(startOf(unit, span.first));
    if (unit === 'month' && span.precision === 'year' && touches(span, stretch)) undated++;
    else if (bin === undefined) outside++;
    else counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { unit, starts, counts, outside, undated };
}

function touches(a: Days, b: Days): boolean {
  return a.first <= b.last && a.last >= b.first;
}
