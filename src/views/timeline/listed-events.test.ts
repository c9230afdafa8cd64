import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { dayNumber } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';
import type { Resources } from '#domain/record.ts';

import { aheadCount, nextDisputed } from './listed-events.ts';

const read = <Name extends keyof Resources>(name: Name): Resources[Name] =>
  JSON.parse(readFileSync(`public/data/us-japan-2024/${name}.json`, 'utf8')) as Resources[Name];

const { events } = eventIndex({
  events: read('events'),
  actors: read('actors'),
  offices: read('offices'),
  tenures: read('tenures'),
});
const disputed = events.filter((e) => e.event.state === 'disputed').map((e) => e.event.id);

describe(nextDisputed, () => {
  const walk = (order: 'newest' | 'oldest') => {
    const seen: string[] = [];
    for (let open: string | undefined; seen.length < disputed.length; seen.push(open)) {
      open = nextDisputed(events, open, order)?.event.id ?? '';
    }
    return seen;
  };

  it('goes through all disputed events in the order of the list, and begins again', () => {
    expect(disputed.length).toBeGreaterThan(1);
    expect(walk('oldest')).toEqual(disputed);
    expect(walk('newest')).toEqual(disputed.toReversed());
    expect(nextDisputed(events, disputed.at(-1), 'oldest')?.event.id).toBe(disputed[0]);
  });

  it('finds none among undisputed events', () => {
    const sure = events.filter((e) => e.event.state !== 'disputed');
    expect(nextDisputed(sure, undefined, 'newest')).toBeUndefined();
  });
});

describe(aheadCount, () => {
  it('counts what begins after a day, not on it', () => {
    const day = dayNumber('2024-11-15');
    const after = events.filter((e) => e.event.date.slice(0, 10) > '2024-11-15');
    expect(aheadCount(events, day)).toBe(after.length);
    expect(aheadCount(events, events.at(-1)?.span.first ?? 0)).toBe(0);
  });
});
