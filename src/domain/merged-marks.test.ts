import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addBit, allBits, hasBit, noBits } from '#domain/bitset.ts';
import { dayNumber, isoDate } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';
import type { EventIndex } from '#domain/event-index.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import type { EventState } from '#domain/events.ts';
import { mergedMarks } from '#domain/merged-marks.ts';
import type { EventMark, MarkView } from '#domain/merged-marks.ts';
import { EDITION, indexOf as randomIndex, randomBits, randomEvents } from '#domain/random-record.ts';

type Sketch = { readonly date: string; readonly state?: EventState; readonly knownOn?: string };

const indexOf = (sketches: readonly Sketch[]): EventIndex =>
  eventIndex({
    events: sketches.map(({ date, state = 'occurred', knownOn }, i) => ({
      id: `${date} ${i}`,
      date,
      title: { en: date },
      actors: [],
      themes: [],
      kind: 'meeting' as const,
      format: 'in-person' as const,
      level: 'leader' as const,
      state,
      confidence: 'A' as const,
      cite: [],
      ...(knownOn === undefined ? {} : { knownOn }),
    })),
    actors: [],
    offices: [],
    tenures: [],
    edition: '2024-12-02',
  });

const OCTOBER = { first: dayNumber('2024-10-01'), last: dayNumber('2024-10-31') };

/** What is seen of an index, with a rule for what matches. */
type View = Omit<MarkView, 'index' | 'matching'> & { readonly matching: (position: number) => boolean };

/** October with so many pixels a day, as of the 31st. */
const view = (perDay: number, more: Partial<View> = {}): View => ({
  shown: OCTOBER,
  x: (day) => (day - OCTOBER.first) * perDay,
  matching: () => true,
  asOf: OCTOBER.last,
  ...more,
});

/** The marks of events that are a record of their own. */
const marksOf = (index: EventIndex, { matching, ...at }: View) => {
  const { size } = index.columns;
  const bits = noBits(size);
  for (let position = 0; position < size; position++) if (matching(position)) addBit(bits, position);
  return mergedMarks(allBits(size), { ...at, index, matching: bits });
};

const sizes = (index: EventIndex, at: View) => marksOf(index, at).map((m) => m.events.length);

/** What is true of all events, or of none; undefined where they differ. */
const common = (events: readonly IndexedEvent[], is: (event: IndexedEvent) => boolean) => {
  const answers = new Set(events.map(is));
  return answers.size === 1 ? answers.has(true) : undefined;
};

describe('the marks of a lane', () => {
  const near = indexOf([{ date: '2024-10-02' }, { date: '2024-10-03' }, { date: '2024-10-15' }]);

  it('stand for one event each where there is room', () => {
    expect(sizes(near, view(20))).toEqual([1, 1, 1]);
    expect(marksOf(near, view(20))[0]).toMatchObject({ left: 25, right: 35, thin: false });
  });

  it('merge where they would touch', () => {
    expect(sizes(near, view(5))).toEqual([2, 1]);
  });

  it('never mix what matches and what does not', () => {
    const marks = marksOf(near, view(5, { matching: (position) => position === 0 }));
    expect(marks.map((m) => [m.events.length, m.matching])).toEqual([
      [1, true],
      [1, false],
      [1, false],
    ]);
  });

  it('never mix what has happened and what lies ahead', () => {
    const asOf = dayNumber('2024-10-02');
    expect(marksOf(near, view(2, { asOf })).map((m) => [m.events.length, m.ahead])).toEqual([
      [1, false],
      [1, true],
      [1, true],
    ]);
  });

  it('keep months and long ranges apart, one thin bar for each stretch', () => {
    const index = indexOf([
      { date: '2024-10' },
      { date: '2024-10' },
      { date: '2024' },
      { date: '2024-04-01/2025-03-31' },
      { date: '2024-10-05/2024-10-07' },
    ]);
    const marks = marksOf(index, view(20));
    expect(
      marks
        .filter((m) => m.thin)
        .map((m) => m.events.length)
        .toSorted((a, b) => a - b),
    ).toEqual([1, 1, 2]);
    expect(marks.find((m) => !m.thin)).toMatchObject({ left: 80, right: 140 });
  });

  it('are drawn only for events that touch the days shown', () => {
    expect(
      sizes(
        indexOf([{ date: '2024-09-30' }, { date: '2024-11' }, { date: '2024-09-29/2024-10-01' }]),
        view(20),
      ),
    ).toEqual([1]);
  });

  it('hold every event in view once, in one class, and do not overlap (laws)', () => {
    const sketch = fc.record({
      date: fc.integer({ min: OCTOBER.first - 5, max: OCTOBER.last + 5 }).map(isoDate),
      state: fc.constantFrom<EventState>('occurred', 'due', 'disputed'),
    });
    fc.assert(
      fc.property(
        fc.array(sketch, { maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (sketches, perDay) => {
          const index = indexOf(sketches);
          const matching = (position: number) => position % 3 === 0;
          const marks = marksOf(index, view(perDay, { matching, asOf: dayNumber('2024-10-20') }));
          const seen = marks
            .flatMap((m) => Array.from(m.events, (e) => e.position))
            .toSorted((a, b) => a - b);
          const inView = [...index.events].filter(
            (e) => e.span.first >= OCTOBER.first && e.span.first <= OCTOBER.last,
          );
          expect(seen).toEqual(inView.map((e) => e.position));
          expect(marks.every((m) => [...m.events].every((e) => matching(e.position) === m.matching))).toBe(
            true,
          );
          for (const a of marks) {
            for (const b of marks) {
              if (a === b || a.matching !== b.matching || a.ahead !== b.ahead) continue;
              expect(a.right < b.left || b.right < a.left).toBe(true);
            }
          }
        },
      ),
    );
  });

  it('are exact for lanes of thousands of events, however near or far (laws)', () => {
    const anyView = fc.record({
      record: fc.tuple(fc.nat(), fc.constantFrom(300, 2500, 2500)),
      lane: fc.nat(),
      matching: fc.nat(),
      perDay: fc.constantFrom(0.1, 0.5, 1, 5),
      asOf: fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2025-05-01') }),
      shown: fc
        .tuple(
          fc.integer({ min: dayNumber('2023-11-01'), max: dayNumber('2024-12-31') }),
          fc.integer({ min: 0, max: 600 }),
        )
        .map(([first, more]) => ({ first, last: first + more })),
    });
    fc.assert(
      fc.property(anyView, fc.boolean(), ({ record, lane, matching, perDay, asOf, shown }, whole) => {
        const index = randomIndex(randomEvents(record));
        const { size } = index.columns;
        const own = whole ? allBits(size) : randomBits(lane)(size);
        const chosen = randomBits(matching)(size);
        const x = (day: number) => (day - shown.first) * perDay;
        const marks = mergedMarks(own, { index, shown, x, matching: chosen, asOf });
        const held = marks.map(({ events }) => [...events]);

        const inView = [...index.events].filter(
          ({ span, position }) =>
            hasBit(own, position) && span.last >= shown.first && span.first <= shown.last,
        );
        const seen = held.flatMap((events) => events.map(({ position }) => position));
        expect(seen.toSorted((a, b) => a - b)).toEqual(inView.map(({ position }) => position));

        const asked = Array.from({ length: 50 }, (_, i) => (i * 67) % size);
        const said = marks.map((mark, i) => {
          const places = held[i]?.map(({ position }) => position) ?? [];
          const { matching: m, ahead, later, disputed, days, sameDays } = mark;
          const strangers = asked.filter((p) => mark.has(p) && !places.includes(p));
          return {
            places,
            hasAll: places.every(mark.has),
            strangers,
            m,
            ahead,
            later,
            disputed,
            days,
            sameDays,
          };
        });
        expect(said).toEqual(
          held.map((events) => ({
            places: events.map(({ position }) => position).toSorted((a, b) => a - b),
            hasAll: true,
            strangers: [],
            m: common(events, ({ position }) => hasBit(chosen, position)),
            ahead: common(events, ({ event, span }) => event.state === 'due' || span.first > asOf),
            later: common(events, ({ event }) => (event.knownOn ?? '') > EDITION),
            disputed: events.some(({ event }) => event.state === 'disputed'),
            days: {
              first: Math.min(...events.map(({ span }) => span.first)),
              last: Math.max(...events.map(({ span }) => span.last)),
            },
            sameDays: new Set(events.map(({ span }) => `${span.first} ${span.last}`)).size === 1,
          })),
        );

        const lefts = marks.map(({ left }) => left);
        expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
        const classOf = ({ matching: m, ahead, later }: EventMark) => `${m} ${ahead} ${later}`;
        const line = marks
          .filter(({ thin }) => !thin)
          .toSorted((a, b) => classOf(a).localeCompare(classOf(b)) || a.left - b.left);
        const overlapping = line.filter((mark, i) => {
          const before = line[i - 1];
          return before !== undefined && classOf(before) === classOf(mark) && before.right >= mark.left;
        });
        expect(overlapping).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
