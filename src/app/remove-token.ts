import type { SentenceToken } from '#domain/sentence.ts';
import {
  START,
  admitUntil,
  chooseDates,
  compareBy,
  countBudgets,
  preferClaim,
  select,
  showAsOf,
  toggle,
} from '#state/desk.ts';

/** Takes one thing that was asked for out of the desk, as its token in the sentence stands for it. */
export function removeToken(token: SentenceToken): void {
  switch (token.kind) {
    case 'value':
      return toggle(token.facet, token.value);
    case 'text':
      return select((s) => ({ ...s, text: '' }));
    case 'dates':
      return chooseDates(undefined, undefined);
    case 'as-of':
      return showAsOf(undefined);
    case 'known-by':
      return admitUntil(undefined);
    case 'lead':
      return preferClaim(token.disagreement, undefined);
    case 'comparison':
      return compareBy(undefined);
    case 'budget':
      return countBudgets(START.budget);
  }
}
