import type { EventRecord } from '#domain/events.ts';
import { isKnown } from '#domain/knowledge.ts';
import { searchWords } from '#domain/names.ts';
import type { Reading } from '#domain/reading.ts';

/** The newest events that mention every word of a query, as the text filter would find them; at most so many. */
export function foundEvents(
  { index, knownBy }: Reading,
  query: string,
  most: number,
): readonly EventRecord[] {
  const words = searchWords(query);
  const found: EventRecord[] = [];
  if (index === undefined || words.length === 0) return found;
  for (let at = index.events.length - 1; at >= 0 && found.length < most; at -= 1) {
    const event = index.events[at]?.event;
    const text = index.haystacks[at] ?? '';
    if (event !== undefined && words.every((word) => text.includes(word)) && isKnown(event, knownBy)) {
      found.push(event);
    }
  }
  return found;
}
