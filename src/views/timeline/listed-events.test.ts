import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { allBits, dropAll } from '#domain/bitset.ts';
import { dayNumber } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';
import { matches } from '#domain/matches.ts';
import type { Resources } from '#domain/record.ts';
import { EVERYTHING } from '#domain/selection.ts';
import { tally } from '#domain/tally.ts';

import { nextDisputed } from './listed-events.ts';

const read = <Name extends keyof Resources>(name: Name): Resources[Name] =>
  JSON.parse(readFileSync(`public/data/us-japan-2024/${name}.json`, 'utf8')) as Resources[Name];

const index = eventIndex({
  events: read('events'),
  actors: read('actors'),
  offices: read('offices'),
  tenures: read('tenures'),
  edition: '2024-12-02',
});
const { events, columns, masks } = index;
const everything = matches(index, { selection: EVERYTHING, knownBy: '9999-12-31' });
const disputed = [...events].filter((e) => e.event.state === 'disputed').map((e) => e.event.id);

describe(nextDisputed, () => {
  const walk = (order: 'newest' | 'oldest') => {
    const seen: string[] = [];
    for (let open: string | undefined; seen.length < disputed.length; seen.push(open)) {
      open = nextDisputed({ index, matches: everything }, open, order)?.event.id ?? '';
    }
    return seen;
  };

  it('goes through all disputed events in the order of the list, and begins again', () => {
    expect(disputed.length).toBeGreaterThan(1);
    expect(walk('oldest')).toEqual(disputed);
    expect(walk('newest')).toEqual(disputed.toReversed());
    expect(nextDisputed({ index, matches: everything }, disputed.at(-1), 'oldest')?.event.id).toBe(
      disputed[0],
    );
  });

  it('finds none among undisputed events', () => {
    const bits = allBits(events.length);
    dropAll(bits, masks.disputed);
    const sure = { ...everything, bits };
    expect(nextDisputed({ index, matches: sure }, undefined, 'newest')).toBeUndefined();
  });
});

describe('what lies ahead', () => {
  const beginning = (asOf: number) =>
    tally(everything.bits, { columns, masks, asOf, stretch: { first: 0, last: asOf } }).beginning;

  it('counts what begins after a day, not on it', () => {
    const day = dayNumber('2024-11-15');
    const after = [...events].filter((e) => e.event.date.slice(0, 10) > '2024-11-15');
    expect(beginning(day)).toBe(after.length);
    expect(beginning(events.at(-1)?.span.first ?? 0)).toBe(0);
  });
});
