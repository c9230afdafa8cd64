import { useEffect, useMemo, useState } from 'react';

import type { EventIndex } from '#domain/event-index.ts';
import type { Question } from '#domain/event-sets.ts';
import { matches, matchesOf } from '#domain/matches.ts';
import type { Matches } from '#domain/matches.ts';

/** A question with what it leaves. */
export type Answered = { readonly question: Question; readonly matches: Matches };

/**
 * The answer to a question. Where a worker answers, the one before stays, with its own question, until the new one is
 * there: what is shown is always whole, and an answer to an older question never comes after it. Each caller has a line of
 * its own to the worker.
 * @param question the same object as long as it is the same question.
 */
export function useAnswer(index: EventIndex | undefined, question: Question): Answered | undefined {
  const [later, setLater] = useState<Answered & { readonly index: EventIndex }>();
  const ask = useMemo(
    () => (index?.respondent.speaks === 'later' ? index.respondent.line() : undefined),
    [index],
  );
  useEffect(() => {
    if (index === undefined) return undefined;
    return ask?.(question, (answer) => setLater({ index, question, matches: matchesOf(index, answer) }));
  }, [index, ask, question]);
  const now = useMemo(
    () =>
      index?.respondent.speaks === 'at once' ? { question, matches: matches(index, question) } : undefined,
    [index, question],
  );
  return now ?? (later?.index === index ? later : undefined);
}
