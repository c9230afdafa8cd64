import { useEffect, useMemo, useState } from 'react';

import type { EventIndex, Line } from '#domain/event-index.ts';
import { searchWords } from '#domain/names.ts';
import { EVERYTHING } from '#domain/selection.ts';

import type { FoundEvents } from './large-event-rows.ts';

/** The line on which an index that answers later is asked for words. */
const lines = new WeakMap<EventIndex, Line>();

function lineOf(index: EventIndex): Line | undefined {
  const known = lines.get(index);
  if (known !== undefined || index.respondent.speaks === 'at once') return known;
  const line = index.respondent.line();
  lines.set(index, line);
  return line;
}

/**
 * The events of a record in which all of some words are found; where it answers later, those of the words before until
 * the answer is there. Undefined where no word is asked for.
 */
export function useFoundEvents(
  { index }: { readonly index: EventIndex },
  words: string,
  knownBy: string,
): FoundEvents | undefined {
  const [later, setLater] = useState<FoundEvents>();
  const text = words.trim();
  const asks = searchWords(text).length > 0;
  const question = useMemo(() => ({ selection: { ...EVERYTHING, text }, knownBy }), [text, knownBy]);
  const now = useMemo(
    () =>
      asks && index.respondent.speaks === 'at once'
        ? { words: text, bits: index.respondent.answer(question).bits }
        : undefined,
    [index, asks, text, question],
  );
  useEffect(() => {
    if (!asks) return undefined;
    return lineOf(index)?.(question, ({ bits }) => setLater({ words: text, bits }));
  }, [index, asks, text, question]);
  return asks ? (now ?? later) : undefined;
}
