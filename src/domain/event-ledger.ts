import type { Actor, Office, Tenure } from '#domain/actors.ts';
import { dateSpan, dayNumber } from '#domain/dates.ts';
import type { DateSpan } from '#domain/dates.ts';
import { ALWAYS, LONG, MARKED } from '#domain/event-columns.ts';
import type { Codes, EventColumns, NumberLists } from '#domain/event-columns.ts';
import type { EventRecord } from '#domain/events.ts';
import type { Cite } from '#domain/evidence.ts';
import { GrowingColumn } from '#domain/growing-column.ts';
import { placeKey } from '#domain/names.ts';
import { FACETS, perFacet } from '#domain/selection.ts';
import type { Facet } from '#domain/selection.ts';
import { covers } from '#domain/tenures.ts';

/** Whom events are entered for. */
export type LedgerSubject = {
  readonly actors: readonly Actor[];
  readonly offices: readonly Office[];
  readonly tenures: readonly Tenure[];
  /** The edition date: what became known after it is later knowledge. */
  readonly edition: string;
};

/** Where events are entered one by one, in any order, and come out as columns in the order of time. */
export type EventLedger = {
  /** Enters an event. @throws RangeError for a date the contract does not allow; a checked record has none. */
  readonly enter: (event: EventRecord) => void;
  /**
   * The columns of what was entered, and at each position the number of its event by the order of entering, from 0. To be
   * asked once, after the last event: the ledger lets its own room go.
   */
  readonly columns: () => { readonly columns: EventColumns; readonly order: Int32Array };
};

/** An empty ledger. */
export function eventLedger(subject: LedgerSubject): EventLedger {
  const affiliations = affiliationsOf(subject);
  const first = new GrowingColumn();
  const last = new GrowingColumn();
  const marked = new GrowingColumn();
  const knownOn = new GrowingColumn();
  const facets = perFacet(() => new Entries());
  const subjects = new GrowingColumn();
  const cited = new Entries();
  const through = new Entries();
  const cites: Cite[] = [];
  const people: Set<string>[] = [];
  const placeNames: string[][] = [];

  const enterPlace = ({ place }: EventRecord) => {
    if (place === undefined) return;
    const names = (placeNames[facets.place.enter(placeKey(place.name))] ??= []);
    if (!names.includes(place.name)) names.push(place.name);
  };
  const enterPeople = ({ actors, date }: EventRecord) => {
    const day = date.slice(0, 10);
    const bodies = new Set<string>();
    for (const { actor } of actors) {
      for (const affiliation of affiliations.get(actor) ?? []) {
        if (!covers(affiliation, day)) continue;
        bodies.add(affiliation.body);
        (people[through.codeOf(affiliation.body)] ??= new Set()).add(actor);
      }
    }
    for (const body of bodies) through.enter(body);
  };
  const enter = (event: EventRecord) => {
    const span = dateSpan(event.date);
    first.push(span.first);
    last.push(span.last);
    marked.push(marksOf(event, span, subject.edition));
    knownOn.push(event.knownOn === undefined ? ALWAYS : dayNumber(event.knownOn));
    for (const facet of FACETS) {
      if (facet !== 'place') for (const value of facetValues(event, facet)) facets[facet].enter(value);
    }
    enterPlace(event);
    const taking = new Set(event.actors.flatMap(({ actor, role }) => (role === 'subject' ? [] : [actor])));
    for (const actor of facetValues(event, 'actor')) subjects.push(taking.has(actor) ? 0 : 1);
    for (const cite of event.cite) cites[cited.enter(cite.source)] ??= cite;
    enterPeople(event);
    for (const entries of [...FACETS.map((f) => facets[f]), cited, through]) entries.next();
  };
  return {
    enter,
    columns: () => {
      const [begins, ends] = [first.finished(), last.finished()];
      const order = orderOfTime(begins, ends);
      const { lists: actor, beside } = facets.actor.inOrder(order, subjects.finished());
      const columns: EventColumns = {
        size: order.length,
        first: taken(begins, order),
        last: taken(ends, order),
        marked: taken(marked.finished(), order),
        knownOn: taken(knownOn.finished(), order),
        long: longOnes(begins, ends, order),
        values: perFacet((facet) => facets[facet].names),
        facets: perFacet((facet) => (facet === 'actor' ? actor : facets[facet].inOrder(order).lists)),
        subject: beside,
        cited: cited.inOrder(order).lists,
        cites,
        through: through.inOrder(order).lists,
        bodies: through.names,
        people: through.names.map((_, body) => people[body]?.size ?? 0),
        placeNames,
      };
      return { columns, order };
    },
  };
}

/** The values an event has in a facet, each once. */
export function facetValues(event: EventRecord, facet: Facet): readonly string[] {
  switch (facet) {
    case 'actor':
      return [...new Set(event.actors.map((a) => a.actor))];
    case 'theme':
      return [...new Set(event.themes)];
    case 'kind':
      return [event.kind];
    case 'format':
      return [event.format];
    case 'level':
      return [event.level];
    case 'place':
      return event.place === undefined ? [] : [placeKey(event.place.name)];
  }
}

const WEEKS = 14;

function marksOf(event: EventRecord, span: DateSpan, edition: string): number {
  const { precision, first, last, approximate } = span;
  const met = event.format !== 'none';
  return (
    (precision === 'range' ? MARKED.range : 0) |
    (precision === 'month' || precision === 'year' ? MARKED.vague : 0) |
    (precision === 'year' ? MARKED.yearOnly : 0) |
    (event.state === 'due' ? MARKED.due : 0) |
    (event.state === 'disputed' ? MARKED.disputed : 0) |
    (event.knownOn !== undefined && event.knownOn > edition ? MARKED.later : 0) |
    (met && event.state !== 'due' ? MARKED.contact : 0) |
    (met ? MARKED.format : 0) |
    (precision === 'range' && last - first >= WEEKS ? MARKED.weeks : 0) |
    (approximate ? MARKED.approximate : 0)
  );
}

/** Names under a number each, and for every event the numbers of its own. */
class Entries {
  readonly names: string[] = [];
  readonly #codes = new Map<string, number>();
  readonly #entered = new GrowingColumn();
  readonly #ends = new GrowingColumn();

  codeOf(name: string): number {
    const known = this.#codes.get(name);
    if (known !== undefined) return known;
    const code = this.names.push(name) - 1;
    this.#codes.set(name, code);
    return code;
  }

  /** Enters a name for the present event and gives its number. */
  enter(name: string): number {
    const code = this.codeOf(name);
    this.#entered.push(code);
    return code;
  }

  next(): void {
    this.#ends.push(this.#entered.length);
  }

  /** The lists of all events in an order, and a column beside their entries in the same order. */
  inOrder(
    order: Int32Array,
    beside = new Int32Array(),
  ): { readonly lists: NumberLists; readonly beside: Codes } {
    const entered = this.#entered.finished();
    const ends = this.#ends.finished();
    const starts = new Int32Array(order.length + 1);
    const codes = new Int32Array(entered.length);
    const others = new Int32Array(beside.length);
    let at = 0;
    order.forEach((event, position) => {
      for (let i = ends[event - 1] ?? 0; i < (ends[event] ?? 0); i++) {
        codes[at] = entered[i] ?? 0;
        if (beside.length > 0) others[at] = beside[i] ?? 0;
        at++;
      }
      starts[position + 1] = at;
    });
    return { lists: { starts, codes: narrowed(codes) }, beside: narrowed(others) };
  }
}

function narrowed(codes: Int32Array): Codes {
  const most = codes.reduce((largest, code) => Math.max(largest, code), 0);
  if (most > 0xffff) return codes;
  return most > 0xff ? Uint16Array.from(codes) : Uint8Array.from(codes);
}

/** The numbers of the events by first day, then by last day, then as entered. */
function orderOfTime(first: Int32Array, last: Int32Array): Int32Array {
  const before = (a: number, b: number) =>
    (first[a] ?? 0) - (first[b] ?? 0) || (last[a] ?? 0) - (last[b] ?? 0) || a - b;
  const order = Int32Array.from(first.keys());
  const isInOrder = order.every((event) => event === 0 || before(event - 1, event) <= 0);
  return isInOrder ? order : order.toSorted(before);
}

function taken(column: Int32Array, order: Int32Array): Int32Array {
  return order.map((event) => column[event] ?? 0);
}

function longOnes(first: Int32Array, last: Int32Array, order: Int32Array): Int32Array {
  const found = new GrowingColumn();
  order.forEach((event, position) => {
    if ((last[event] ?? 0) - (first[event] ?? 0) > LONG) found.push(position);
  });
  return found.finished();
}

type Affiliation = { readonly body: string; readonly start?: string; readonly end?: string };

/** For each person, the parties they belong to and the governments they hold office in, with the days. */
function affiliationsOf(record: LedgerSubject): ReadonlyMap<string, readonly Affiliation[]> {
  const governments = new Map(
    record.actors.flatMap((a) =>
      a.kind === 'government' && a.country !== undefined ? [[a.country, a.id] as const] : [],
    ),
  );
  const offices = new Map(record.offices.map((o) => [o.id, o]));
  const found = new Map<string, Affiliation[]>();
  const add = (person: string, body: string, { start, end }: Omit<Affiliation, 'body'>) => {
    const own = found.get(person) ?? [];
    own.push({ body, ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) });
    found.set(person, own);
  };
  for (const actor of record.actors) {
    for (const membership of actor.memberships ?? []) add(actor.id, membership.party, membership);
  }
  for (const tenure of record.tenures) {
    const government = governments.get(offices.get(tenure.office)?.country ?? '');
    if (government === undefined || (tenure.status !== 'incumbent' && tenure.status !== 'acting')) continue;
    add(tenure.person, government, tenure);
  }
  return found;
}
