import { useMemo } from 'react';

import { useAnswer } from '#app/use-answer.ts';
import type { EventRecord } from '#domain/events.ts';
import { searchWords } from '#domain/names.ts';
import type { Reading } from '#domain/reading.ts';
import { EVERYTHING } from '#domain/selection.ts';

/** The newest events that mention every word of a query, as the text filter would find them; at most so many. */
export function useFoundEvents(
  { index, knownBy }: Reading,
  query: string,
  most: number,
): readonly EventRecord[] {
  const words = searchWords(query).join(' ');
  const question = useMemo(() => ({ selection: { ...EVERYTHING, text: words }, knownBy }), [words, knownBy]);
  const answered = useAnswer(words === '' ? undefined : index, question);
  if (words === '' || answered?.question !== question) return [];
  return answered.matches.events
    .slice(-most)
    .toReversed()
    .map(({ event }) => event);
}
