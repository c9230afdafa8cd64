import type { Actor } from '#domain/actors.ts';
import { addBit, countBits, countRun, dropAll, keepOnly, noBits, positions } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import type { ContactIndex } from '#domain/contacts.ts';
import { nextStart, startOf } from '#domain/bins.ts';
import type { BinUnit, Days } from '#domain/bins.ts';
import { positionOf } from '#domain/event-columns.ts';

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
  const { sets, setsOfBodies } = governmentSets(contacts, actors, within);
  const { size } = contacts.columns;
  const bitsOf = (list: readonly GovernmentSet[]) => {
    const bits = noBits(size);
    for (const set of list) for (const position of set.positions) addBit(bits, position);
    return bits;
  };
  const bySize = [...sets.values()].toSorted((a, b) => b.positions.length - a.positions.length);
  const standsAlone = (set: GovernmentSet) =>
    set.governments.length > 1 && set.positions.length >= FEWEST_FOR_ONE;
  const alone = bySize.filter(standsAlone).map((set) => {
    const body = actors.find(({ id }) => {
      const [own, ...others] = setsOfBodies.get(id) ?? [];
      return own === set && others.length === 0 && 2 * (set.bodies.get(id) ?? 0) > set.positions.length;
    });
    return {
      id: set.governments.map((g) => g.id).join('+'),
      governments: set.governments,
      bits: bitsOf([set]),
      parts: [],
      ...(body === undefined ? {} : { body }),
    };
  });
  const rest = bySize.filter((set) => !standsAlone(set));
  if (rest.length === 0) return alone;
  const parts = rest.map((set) => namesOf(set.governments));
  return [...alone, { id: OTHER, governments: [], bits: bitsOf(rest), parts }];
}

/** The contacts of one exact set of governments, and how many of them each organization takes part in. */
type GovernmentSet = {
  readonly governments: readonly Actor[];
  readonly positions: number[];
  readonly bodies: Map<string, number>;
};

/** The sets of governments in the order they first meet, and for each organization the sets it meets with. */
function governmentSets(
  { columns: { values, facets, subject } }: ContactIndex,
  actors: readonly Actor[],
  within: Bits,
) {
  const { starts, codes } = facets.actor;
  const governments = actors.filter((a) => a.kind === 'government');
  const places = new Map(governments.map(({ id }, place) => [id, place]));
  const organizations = new Set(actors.flatMap((a) => (a.kind === 'organization' ? [a.id] : [])));
  const placeOf = Int32Array.from(values.actor, (id) => places.get(id) ?? -1);
  const bodyOf = values.actor.map((id) => (organizations.has(id) ? id : undefined));
  const sets = new Map<string, GovernmentSet>();
  const setsOfBodies = new Map<string, Set<GovernmentSet>>();
  for (const position of positions(within)) {
    const taking: number[] = [];
    const bodies: string[] = [];
    for (let i = starts[position] ?? 0; i < (starts[position + 1] ?? 0); i++) {
      if (subject[i] === 1) continue;
      const code = codes[i] ?? -1;
      const place = placeOf[code] ?? -1;
      if (place !== -1) taking.push(place);
      const body = bodyOf[code];
      if (body !== undefined) bodies.push(body);
    }
    taking.sort((a, b) => a - b);
    const key = taking.join('+');
    const set = sets.get(key) ?? {
      governments: taking.flatMap((place) => governments[place] ?? []),
      positions: [],
      bodies: new Map<string, number>(),
    };
    sets.set(key, set);
    set.positions.push(position);
    for (const body of bodies) {
      set.bodies.set(body, (set.bodies.get(body) ?? 0) + 1);
      const own = setsOfBodies.get(body) ?? new Set();
      setsOfBodies.set(body, own.add(set));
    }
  }
  return { sets, setsOfBodies };
}

/** How a set of governments is called: "Japan–US–South Korea", "Japan alone", "no government". */
export function namesOf(governments: readonly Actor[]): string {
  if (governments.length === 0) return 'no government';
  const names = governments.map((g) => g.name.short).join('–');
  return governments.length === 1 ? `${names} alone` : names;
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
 * How many contacts of a set begin in each month of a stretch; in each year where the stretch is longer than twenty
 * years. A contact of which only the month is known counts in its month.
 */
export function contactsPerPeriod(
  { columns, masks }: Pick<ContactIndex, 'columns' | 'masks'>,
  bits: Bits,
  stretch: Days,
): Periods {
  const unit = stretch.last - stretch.first > MOST_DAYS_IN_MONTHS ? 'year' : 'month';
  const starts: number[] = [];
  for (let day = startOf(unit, stretch.first); day <= stretch.last; day = nextStart(unit, day)) {
    starts.push(day);
  }
  const dated = bits.slice();
  const undated = noBits(columns.size);
  if (unit === 'month') {
    const years = bits.slice();
    keepOnly(years, masks.yearOnly);
    for (const position of positions(years)) {
      const [first = 0, last = 0] = [columns.first[position], columns.last[position]];
      if (first > stretch.last || last < stretch.first) continue;
      addBit(undated, position);
    }
    dropAll(dated, undated);
  }
  const counts = starts.map((start) =>
    countRun(dated, positionOf(columns, start), positionOf(columns, nextStart(unit, start))),
  );
  const inside = counts.reduce((sum, count) => sum + count, 0);
  return { unit, starts, counts, outside: countBits(dated) - inside, undated: countBits(undated) };
}
