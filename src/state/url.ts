import { DATA_TABLE_IDS } from '#domain/data-tables.ts';
import type { BudgetBasis } from '#domain/defense.ts';
import { EVENT_FORMATS, EVENT_KINDS, EVENT_LEVELS } from '#domain/events.ts';
import { parseDay } from '#domain/dates.ts';
import { LANE_SUBJECTS } from '#domain/lanes.ts';
import { FACETS, perFacet, withDates, withValues } from '#domain/selection.ts';
import type { Facet } from '#domain/selection.ts';
import { parseReference, referenceText } from '#domain/reference.ts';
import type { Reference } from '#domain/reference.ts';
import { ORDERS, PAGES, START } from '#state/desk.ts';
import type { Desk } from '#state/desk.ts';

/** A desk read from a search string, and what of the string was not understood, in words for the reader. */
export type Decoded = { readonly desk: Desk; readonly ignored: readonly string[] };

const ID = /^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u;
const LONGEST_TEXT = 200;
const MOST_VALUES = 100;

/** The values a facet can have where they are a closed list; the others depend on the record. */
const CLOSED: Partial<Record<Facet, readonly string[]>> = {
  kind: EVENT_KINDS,
  format: EVENT_FORMATS,
  level: EVENT_LEVELS,
};

/**
 * The search string of a desk, without "?": short, readable, defaults left out, keys in a fixed order.
 * `actor=ishiba,biden&actors=all&theme=trilateral&from=2024-06-01&asof=2024-11-15`
 */
export function encode(desk: Desk): string {
  const { selection } = desk;
  const params = new URLSearchParams();
  const put = (key: string, value: string | undefined) => {
    if (value !== undefined && value !== '') params.set(key, value);
  };
  put('data', desk.record);
  put('page', desk.page === START.page ? undefined : desk.page);
  for (const facet of FACETS) put(facet, selection.values[facet].join(','));
  put('actors', selection.actors === 'all' ? 'all' : undefined);
  put('people', selection.people ? '1' : undefined);
  put('q', selection.text);
  put('from', selection.from);
  put('to', selection.to);
  put('asof', desk.asOf);
  put('known', desk.knownBy);
  put('basis', desk.comparison);
  put('budget', desk.budget === START.budget ? undefined : desk.budget);
  put('lanes', desk.lanes === START.lanes ? undefined : desk.lanes);
  put('order', desk.order === START.order ? undefined : desk.order);
  put('span', desk.whole ? 'whole' : undefined);
  put('rosters', desk.rosters?.join(','));
  put(
    'lead',
    Object.entries(desk.leads)
      .map(([disagreement, claim]) => `${disagreement}:${claim}`)
      .join(','),
  );
  put('table', desk.table);
  put('open', desk.open === undefined ? undefined : referenceText(desk.open));
  return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/**
 * Reads a search string. Nothing in it can fail: an unknown key, a value of the wrong form, or a value that is not in
 * a closed list is left out and named in `ignored`. Ids of the record are only checked for their form here; see
 * {@link withoutUnknown}.
 */
export function decode(search: string): Decoded {
  const ignored: string[] = [];
  let desk: Desk = START;
  for (const [key, value] of new URLSearchParams(search)) {
    const read = READERS.get(key);
    const next = read?.(desk, value, ignored);
    if (next === undefined) ignored.push(`${clipped(key)}=${clipped(value)}`);
    else desk = next;
  }
  return { desk, ignored };
}

type Reader = (desk: Desk, value: string, ignored: string[]) => Desk | undefined;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...FACETS.map((facet) => [facet, facetReader(facet)] as const),
  ['data', (desk, value) => (ID.test(value) ? { ...desk, record: value } : undefined)],
  [
    'actors',
    (desk, value) =>
      oneOf(['all'], value, () => ({ ...desk, selection: { ...desk.selection, actors: 'all' } })),
  ],
  [
    'people',
    (desk, value) => oneOf(['1'], value, () => ({ ...desk, selection: { ...desk.selection, people: true } })),
  ],
  [
    'q',
    (desk, value) =>
      value.length > LONGEST_TEXT ? undefined : { ...desk, selection: { ...desk.selection, text: value } },
  ],
  [
    'from',
    (desk, value) =>
      ifDay(value, (day) => ({ ...desk, selection: withDates(desk.selection, day, desk.selection.to) })),
  ],
  [
    'to',
    (desk, value) =>
      ifDay(value, (day) => ({ ...desk, selection: withDates(desk.selection, desk.selection.from, day) })),
  ],
  ['asof', (desk, value) => ifDay(value, (asOf) => ({ ...desk, asOf }))],
  ['known', (desk, value) => ifDay(value, (knownBy) => ({ ...desk, knownBy }))],
  ['basis', (desk, value) => (ID.test(value) ? { ...desk, comparison: value } : undefined)],
  ['budget', (desk, value) => oneOf<BudgetBasis>(['excl', 'incl'], value, (budget) => ({ ...desk, budget }))],
  ['lanes', (desk, value) => oneOf(LANE_SUBJECTS, value, (lanes) => ({ ...desk, lanes }))],
  ['order', (desk, value) => oneOf(ORDERS, value, (order) => ({ ...desk, order }))],
  ['span', (desk, value) => oneOf(['whole'], value, () => ({ ...desk, whole: true }))],
  ['page', (desk, value) => oneOf(PAGES, value, (page) => ({ ...desk, page }))],
  ['rosters', readRosters],
  ['lead', readLeads],
  ['table', (desk, value) => oneOf(DATA_TABLE_IDS, value, (table) => ({ ...desk, table }))],
  ['open', readOpen],
]);

function facetReader(facet: Facet): Reader {
  return (desk, value, ignored) => {
    const closed = CLOSED[facet];
    const good: string[] = [];
    for (const v of value.split(',').slice(0, MOST_VALUES)) {
      if (closed === undefined ? ID.test(v) : closed.includes(v)) good.push(v);
      else ignored.push(`${facet}=${clipped(v)}`);
    }
    return { ...desk, selection: withValues(desk.selection, facet, good) };
  };
}

function readRosters(desk: Desk, value: string): Desk | undefined {
  const [left, right, ...more] = value.split(',');
  if (left === undefined || right === undefined || more.length > 0 || !ID.test(left) || !ID.test(right))
    return undefined;
  return { ...desk, rosters: [left, right] };
}

function readLeads(desk: Desk, value: string, ignored: string[]): Desk {
  const pairs = value
    .split(',')
    .slice(0, MOST_VALUES)
    .map((pair) => pair.split(':'));
  const isGood = ([disagreement, claim, ...more]: readonly string[]) =>
    more.length === 0 && ID.test(disagreement ?? '') && ID.test(claim ?? '');
  ignored.push(...pairs.filter((pair) => !isGood(pair)).map((pair) => `lead=${clipped(pair.join(':'))}`));
  return { ...desk, leads: Object.fromEntries(pairs.filter(isGood).map(([d = '', c = '']) => [d, c])) };
}

function readOpen(desk: Desk, value: string): Desk | undefined {
  const reference = parseReference(value);
  return reference === undefined || !ID.test(reference.id) ? undefined : { ...desk, open: reference };
}

function oneOf<T extends string>(
  allowed: readonly T[],
  value: string,
  then: (value: T) => Desk,
): Desk | undefined {
  const found = allowed.find((a) => a === value);
  return found === undefined ? undefined : then(found);
}

function ifDay(value: string, then: (day: string) => Desk): Desk | undefined {
  return parseDay(value) === undefined ? undefined : then(value);
}

function clipped(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What the record knows, to hold a link against. */
export type Vocabulary = {
  readonly facets: Readonly<Record<Facet, ReadonlySet<string>>>;
  readonly comparison: (id: string) => boolean;
  readonly cabinets: ReadonlySet<string>;
  readonly claim: (disagreement: string, claim: string) => boolean;
  readonly open: (item: Reference) => boolean;
};

/** A desk without what the record does not know, and what was left out, in words. The same desk if nothing was. */
export function withoutUnknown(desk: Desk, known: Vocabulary): Decoded {
  const ignored: string[] = [];
  const values = perFacet((facet) => {
    const chosen = desk.selection.values[facet];
    const kept = chosen.filter((v) => known.facets[facet].has(v));
    ignored.push(...chosen.filter((v) => !kept.includes(v)).map((v) => `${facet}=${clipped(v)}`));
    return kept;
  });
  let next = ignored.length === 0 ? desk : { ...desk, selection: { ...desk.selection, values } };
  if (next.comparison !== undefined && !known.comparison(next.comparison)) {
    ignored.push(`basis=${clipped(next.comparison)}`);
    const { comparison: _comparison, ...rest } = next;
    next = rest;
  }
  if (next.rosters !== undefined && !next.rosters.every((r) => known.cabinets.has(r))) {
    ignored.push(`rosters=${clipped(next.rosters.join(','))}`);
    const { rosters: _rosters, ...rest } = next;
    next = rest;
  }
  const strange = Object.entries(next.leads).filter(([d, claim]) => !known.claim(d, claim));
  if (strange.length > 0) {
    ignored.push(...strange.map(([d, claim]) => `lead=${clipped(`${d}:${claim}`)}`));
    const kept = Object.entries(next.leads).filter(([d]) => !strange.some(([other]) => other === d));
    next = { ...next, leads: Object.fromEntries(kept) };
  }
  if (next.open !== undefined && !known.open(next.open)) {
    ignored.push(`open=${next.open.kind}:${clipped(next.open.id)}`);
    const { open: _open, ...rest } = next;
    next = rest;
  }
  return { desk: next, ignored };
}
