import { useEffect, useState } from 'react';

import type { EventIndex, Line } from '#domain/event-index.ts';
import { searchWords } from '#domain/names.ts';
import { EVERYTHING } from '#domain/selection.ts';

import type { FoundEvents } from './large-event-rows.ts';

/** The line on which an index is asked for words. */
const lines = new WeakMap<EventIndex, Line>();

function lineOf(index: EventIndex): Line | undefined {
  const known = lines.get(index);
  if (known !== undefined || index.respondent.speaks === 'at once') return known;
  const line = index.respondent.line();
  lines.set(index, line);
  return line;
}

/**
 * The events of a record that answers later in which all of some words are found; those of the words before, until the
 * answer is there. Undefined where no word is asked for.
 */
export function useFoundEvents(index: EventIndex, words: string, knownBy: string): FoundEvents | undefined {
  const [found, setFound] = useState<FoundEvents>();
  const text = words.trim();
  const asks = searchWords(text).length > 0;
  useEffect(() => {
    if (!asks) return undefined;
    const selection = { ...EVERYTHING, text };
    return lineOf(index)?.({ selection, knownBy }, ({ bits }) => setFound({ words: text, bits }));
  }, [index, asks, text, knownBy]);
  return asks ? found : undefined;
}
