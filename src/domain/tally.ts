import { countBits, countCommon, countRun, dropAll, hasBit, keepOnly } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import type { Days } from '#domain/bins.ts';
import { firstOfMonth, isoDate } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';
import { listed, positionOf, touching } from '#domain/event-columns.ts';
import type { EventColumns, NumberLists } from '#domain/event-columns.ts';
import type { EventMasks } from '#domain/event-masks.ts';
import type { Cite } from '#domain/evidence.ts';

/** What some events come to. */
export type Tally = {
  readonly total: number;
  /** Due, or beginning after the as-of day; `beginning` are only the latter. */
  readonly ahead: number;
  readonly beginning: number;
  /** Without a day. */
  readonly vague: number;
  /** Over before the first day, and beginning after the last day, of a stretch. */
  readonly before: number;
  readonly after: number;
  readonly busiest: BusiestMonths;
  /** One cite of every source they cite, in the order of the record. */
  readonly cites: readonly Cite[];
};

/** The months in which most events begin, and how many that are in each; an event of an unknown month counts in none. */
export type BusiestMonths = { readonly months: readonly string[]; readonly count: number };

/** What events are tallied against. */
export type TallySubject = {
  readonly columns: EventColumns;
  readonly masks: EventMasks;
  readonly asOf: DayNumber;
  readonly stretch: Days;
};

/** Adds up the events of a set, a word of 32 at a time. */
export function tally(bits: Bits, { columns, masks, asOf, stretch }: TallySubject): Tally {
  const { size } = columns;
  const now = positionOf(columns, asOf + 1);
  const due = bits.slice();
  keepOnly(due, masks.due);
  const beginning = countRun(bits, now, size);
  const { begin, running } = touching(columns, { first: stretch.first });
  const total = countBits(bits);
  return {
    total,
    ahead: beginning + countRun(due, 0, now),
    beginning,
    vague: countCommon(bits, masks.vague),
    before: countRun(bits, 0, begin) - running.filter((position) => hasBit(bits, position)).length,
    after: countRun(bits, positionOf(columns, stretch.last + 1), size),
    busiest: busiestMonths(bits, columns, masks),
    cites: citesOf(bits, columns),
  };
}

function busiestMonths(bits: Bits, columns: EventColumns, masks: EventMasks): BusiestMonths {
  const withMonth = bits.slice();
  dropAll(withMonth, masks.yearOnly);
  let months: string[] = [];
  let most = 0;
  for (const { name, begin, end } of monthsOf(columns)) {
    const count = countRun(withMonth, begin, end);
    if (count === 0 || count < most) continue;
    if (count > most) months = [];
    months.push(name);
    most = count;
  }
  return { months, count: most };
}

/** A month in which events begin, as "2024-10", and the positions of these events. */
type MonthRun = { readonly name: string; readonly begin: number; readonly end: number };

const months = new WeakMap<EventColumns, readonly MonthRun[]>();

/** The months of a record, gathered once. */
function monthsOf(columns: EventColumns): readonly MonthRun[] {
  const known = months.get(columns);
  if (known !== undefined) return known;
  const found: MonthRun[] = [];
  for (let begin = 0; begin < columns.size;) {
    const name = isoDate(columns.first[begin] ?? 0).slice(0, 7);
    const next = firstOfMonth(Number(name.slice(0, 4)), Number(name.slice(5)) + 1);
    const end = positionOf(columns, next);
    found.push({ name, begin, end });
    begin = end;
  }
  months.set(columns, found);
  return found;
}

/** For each source the positions of the events that cite it, ascending; gathered once for a record. */
const citing = new WeakMap<EventColumns, NumberLists>();

function citingOf(columns: EventColumns): NumberLists {
  const known = citing.get(columns);
  if (known !== undefined) return known;
  const { cited, cites, size } = columns;
  const starts = new Int32Array(cites.length + 1);
  for (const code of cited.codes) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const codes = new Int32Array(cited.codes.length);
  for (let position = 0; position < size; position++) {
    for (const code of listed(cited, position)) {
      const at = next[code] ?? 0;
      codes[at] = position;
      next[code] = at + 1;
    }
  }
  const found = { starts, codes };
  citing.set(columns, found);
  return found;
}

/** The first cite of every source that the events of a set cite. */
function citesOf(bits: Bits, columns: EventColumns): readonly Cite[] {
  const citedBy = citingOf(columns);
  return columns.cites.filter((_, code) => listed(citedBy, code).some((position) => hasBit(bits, position)));
}
