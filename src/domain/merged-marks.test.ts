import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addBit, allBits, noBits } from '#domain/bitset.ts';
import { dayNumber, isoDate } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';
import type { EventIndex } from '#domain/event-index.ts';
import type { EventState } from '#domain/events.ts';
import { mergedMarks } from '#domain/merged-marks.ts';
import type { MarkView } from '#domain/merged-marks.ts';

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
});
