import type { Offer } from '#app/palette/offer.ts';
import { removeToken } from '#app/remove-token.ts';
import type { SentencePart, SentenceToken } from '#domain/sentence.ts';

const BEFORE: Partial<Record<SentenceToken['kind'], string>> = {
  text: 'Mentioning ',
  dates: 'Dates: ',
  'as-of': 'As of ',
  'known-by': 'Known by ',
};

/** What the sentence says was asked for, each to be taken away. */
export function chosenOffers(parts: readonly SentencePart[]): readonly Offer[] {
  return parts.flatMap(({ text, token }) =>
    token === undefined
      ? []
      : [
          {
            id: `chosen-${JSON.stringify(token)}`,
            section: 'Chosen' as const,
            label: `${BEFORE[token.kind] ?? ''}${text}`,
            forms: [],
            weight: 0,
            chosen: true,
            does: 'takes it away',
            act: () => removeToken(token),
            atStart: true,
          },
        ],
  );
}
