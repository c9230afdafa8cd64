import { folded, searchWords, startsWord, wordPlace } from '#domain/names.ts';
import { marksOf } from '#domain/stretches.ts';
import type { Stretch } from '#domain/stretches.ts';

/** A form under which something can be found. */
export type Form = {
  readonly text: string;
  readonly misspelled?: true;
  /** True for a word that only points to it, such as "Help" to the list of keys: it answers after every name. */
  readonly hint?: true;
};

/** Something that can be found by name. */
export type Findable = {
  /** The name it is listed by, itself a form. */
  readonly label: string;
  /** Other names, spellings and words that mean it, the better known first. */
  readonly forms: readonly Form[];
  /** What decides among equals, larger first: the number of events. */
  readonly weight: number;
};

/** How well a form answers a query, best first: 0 to 3. */
export const RANKS = { exact: 0, beginning: 1, words: 2, inside: 3 } as const;
export type Rank = (typeof RANKS)[keyof typeof RANKS];

/** A form with the parts of it that answer the query. */
export type MarkedForm = Form & { readonly marks: readonly Stretch[] };

/** Something that was found. */
export type Finding<T extends Findable> = {
  readonly thing: T;
  readonly rank: Rank;
  /** What of the label answers the query; nothing where another form does. */
  readonly marks: readonly Stretch[];
  /** The form by which it was found, where the label does not answer the query. */
  readonly form?: MarkedForm;
};

/**
 * What finds things by name; the names are folded once, so that it can be asked at every key press. A form answers when
 * it has every word of the query, in any order, each at the start of a word, a Japanese one anywhere. First come those
 * with exactly the words of the query, then those that begin with it, then the others; among equals the weightier.
 * "shigeru ishiba" finds Ishiba Shigeru by its label, "石破" by 石破茂. An empty query finds nothing.
 */
export function finder<T extends Findable>(things: readonly T[]): (query: string) => readonly Finding<T>[] {
  const named = things.map((thing) => ({
    thing,
    forms: [{ text: thing.label }, ...thing.forms].map((form) => ({ form, plain: folded(form.text) })),
  }));
  return (query) => {
    const words = searchWords(query);
    if (words.length === 0) return [];
    const found = named.flatMap(({ thing, forms }) => {
      const answers = forms.flatMap(({ form, plain }, at) => {
        const rank = rankOf(plain, words);
        return rank === undefined ? [] : [{ form, rank: form.hint ? RANKS.inside : rank, isLabel: at === 0 }];
      });
      return answers.length === 0 ? [] : [findingOf(thing, answers, words)];
    });
    return found.toSorted((a, b) => a.rank - b.rank || b.thing.weight - a.thing.weight);
  };
}

type Answer = { readonly form: Form; readonly rank: Rank; readonly isLabel: boolean };

/** The label explains best why something was found; without it the best form does, a right one before a misspelled one. */
function findingOf<T extends Findable>(
  thing: T,
  answers: readonly Answer[],
  words: readonly string[],
): Finding<T> {
  const inOrder = answers.toSorted(
    (a, b) => a.rank - b.rank || Number(a.form.misspelled ?? false) - Number(b.form.misspelled ?? false),
  );
  const rank = inOrder[0]?.rank ?? RANKS.inside;
  const shown = inOrder.find((answer) => answer.isLabel) ?? inOrder[0];
  const marks = shown === undefined ? [] : marksOf(shown.form.text, words, wordPlace);
  if (shown === undefined || shown.isLabel) return { thing, rank, marks };
  return { thing, rank, marks: [], form: { ...shown.form, marks } };
}

function rankOf(form: string, words: readonly string[]): Rank | undefined {
  const places = words.map((word) => wordPlace(form, word));
  if (places.includes(-1)) return undefined;
  if (inAnyOrder(form.split(' ')) === inAnyOrder(words)) return RANKS.exact;
  if (form.startsWith(words.join(' '))) return RANKS.beginning;
  return places.every((place) => startsWord(form, place)) ? RANKS.words : RANKS.inside;
}

function inAnyOrder(words: readonly string[]): string {
  return words.toSorted().join(' ');
}
