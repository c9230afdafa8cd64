import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DATA_TABLE_IDS } from '#domain/data-tables.ts';
import { isoDate } from '#domain/dates.ts';
import { EVENT_FORMATS, EVENT_KINDS, EVENT_LEVELS } from '#domain/events.ts';
import { REFERENCE_KINDS } from '#domain/reference.ts';
import { EVERYTHING, withDates } from '#domain/selection.ts';
import { LANE_SUBJECTS } from '#domain/lanes.ts';
import { ORDERS, PAGES, START } from '#state/desk.ts';
import type { Desk } from '#state/desk.ts';
import { decode, encode, withoutUnknown } from '#state/url.ts';

const id = fc.constantFrom('ishiba', 'cho-koo-rae', '2024-10-02-call', 'us-japan-2024', 'trump-2');
const ids = fc.uniqueArray(id, { maxLength: 5 });
const day = fc.integer({ min: 15_000, max: 25_000 }).map(isoDate);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

function present<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, v]) => v !== undefined)) as never;
}

const desk: fc.Arbitrary<Desk> = fc
  .record({
    actor: ids,
    theme: ids,
    place: ids,
    format: fc.uniqueArray(fc.constantFrom(...EVENT_FORMATS)),
    level: fc.uniqueArray(fc.constantFrom(...EVENT_LEVELS)),
    kind: fc.uniqueArray(fc.constantFrom(...EVENT_KINDS)),
    actors: fc.constantFrom('any' as const, 'all' as const),
    people: fc.boolean(),
    text: fc.string({ maxLength: 200 }),
    from: maybe(day),
    to: maybe(day),
    rest: fc.record({
      record: maybe(id),
      asOf: maybe(day),
      knownBy: maybe(day),
      comparison: maybe(id),
      rosters: maybe(fc.tuple(id, id)),
      open: maybe(fc.record({ kind: fc.constantFrom(...REFERENCE_KINDS), id })),
      budget: fc.constantFrom('excl' as const, 'incl' as const),
      lanes: fc.constantFrom(...LANE_SUBJECTS),
      order: fc.constantFrom(...ORDERS),
      whole: fc.boolean(),
      page: fc.constantFrom(...PAGES),
      leads: fc.dictionary(id, id),
      table: maybe(fc.constantFrom(...DATA_TABLE_IDS)),
    }),
  })
  .map(({ actors, people, text, from, to, rest, ...values }) => ({
    ...present(rest),
    selection: withDates({ ...EVERYTHING, values, actors, people, text }, from, to),
  }));

describe('the link of a desk', () => {
  it('restores the desk it was written from', () => {
    fc.assert(
      fc.property(desk, (d) => {
        const { desk: read, ignored } = decode(encode(d));
        expect(read).toEqual(d);
        expect(ignored).toEqual([]);
      }),
    );
  });

  it('is empty for the first screen', () => {
    expect(encode(START)).toBe('');
    expect(decode('').desk).toEqual(START);
  });

  it('is readable, with commas and in a fixed order', () => {
    const d: Desk = {
      ...START,
      asOf: '2024-11-15',
      selection: withDates(
        {
          ...EVERYTHING,
          values: { ...EVERYTHING.values, actor: ['ishiba', 'biden'], theme: ['trilateral'] },
          actors: 'all',
        },
        '2024-06-01',
        undefined,
      ),
    };
    expect(encode(d)).toBe('actor=ishiba,biden&theme=trilateral&actors=all&from=2024-06-01&asof=2024-11-15');
  });

  it('names the table of the data page, and leaves out one that does not exist', () => {
    const asked = decode('page=data&table=exchange-rates');
    expect(asked.desk).toEqual({ ...START, page: 'data', table: 'exchange-rates' });
    expect(encode(asked.desk)).toBe('page=data&table=exchange-rates');
    expect(decode('page=data&table=horoscopes')).toEqual({
      desk: { ...START, page: 'data' },
      ignored: ['table=horoscopes'],
    });
  });

  it('never fails on a foreign or hostile link, and names what it leaves out', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        const { desk: read } = decode(search);
        expect(decode(encode(read)).desk).toEqual(read);
      }),
    );
    const { desk: read, ignored } = decode(
      '?actor=ishiba,<script>&kind=call,party-time&from=2024-02-30&utm=x&basis=a b',
    );
    expect(read.selection.values.actor).toEqual(['ishiba']);
    expect(read.selection.values.kind).toEqual(['call']);
    expect(ignored).toEqual(['actor=<script>', 'kind=party-time', 'from=2024-02-30', 'utm=x', 'basis=a b']);
  });
});

describe(withoutUnknown, () => {
  const known = {
    facets: {
      actor: new Set(['ishiba']),
      theme: new Set<string>(),
      place: new Set<string>(),
      kind: new Set(EVENT_KINDS),
      format: new Set(EVENT_FORMATS),
      level: new Set(EVENT_LEVELS),
    },
    comparison: (asked: string) => asked === 'groups',
    cabinets: new Set(['ishiba-1', 'ishiba-2']),
    claim: (disagreement: string, claim: string) => disagreement === 'cdp-gain' && claim === 'crs',
    open: ({ id: asked }: { readonly id: string }) => asked === 'ishiba',
  };

  it('takes out what the record does not know and names it', () => {
    const { desk: asked } = decode(
      'actor=ishiba,godzilla&basis=runes&rosters=ishiba-1,nobody&lead=cdp-gain:crs,cdp-gain-2:x&open=actor:godzilla',
    );
    const { desk: kept, ignored } = withoutUnknown(asked, known);
    expect(encode(kept)).toBe('actor=ishiba&lead=cdp-gain:crs');
    expect(ignored).toEqual([
      'actor=godzilla',
      'basis=runes',
      'rosters=ishiba-1,nobody',
      'lead=cdp-gain-2:x',
      'open=actor:godzilla',
    ]);
  });

  it('gives the same desk back when there is nothing to take out', () => {
    const { desk: asked } = decode('actor=ishiba&rosters=ishiba-1,ishiba-2&open=actor:ishiba');
    expect(withoutUnknown(asked, known).desk).toBe(asked);
  });
});
