import { addBit, noBits } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { dayNumber } from '#domain/dates.ts';
import { ALWAYS, MARKED } from '#domain/event-columns.ts';
import type { EventColumns } from '#domain/event-columns.ts';

/** For each mark the positions of the events that bear it. */
export type EventMasks = Readonly<Record<keyof typeof MARKED, Bits>>;

/** The masks of a record: made once, so that what is true of some events is counted a word at a time. */
export function eventMasks(columns: EventColumns): EventMasks {
  const of = (mark: keyof typeof MARKED) => markedBits(columns, mark);
  return {
    range: of('range'),
    vague: of('vague'),
    due: of('due'),
    later: of('later'),
    disputed: of('disputed'),
    yearOnly: of('yearOnly'),
    contact: of('contact'),
    format: of('format'),
    weeks: of('weeks'),
    approximate: of('approximate'),
  };
}

/** The positions of the events that bear a mark. */
export function markedBits(
  { marked, size }: Pick<EventColumns, 'marked' | 'size'>,
  mark: keyof typeof MARKED,
): Bits {
  const bits = noBits(size);
  marked.forEach((marks, position) => {
    if ((marks & MARKED[mark]) !== 0) addBit(bits, position);
  });
  return bits;
}

/** The positions of the events that are known by a day. */
export function knownBits({ knownOn, size }: Pick<EventColumns, 'knownOn' | 'size'>, knownBy: string): Bits {
  const day = dayNumber(knownBy);
  const bits = noBits(size);
  knownOn.forEach((since, position) => {
    if (since === ALWAYS || since <= day) addBit(bits, position);
  });
  return bits;
}
