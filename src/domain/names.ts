import type { Actor } from '#domain/actors.ts';

/** A text as it is compared in searches: without accents and case, width-folded, single spaces. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-‐-―’'.]+/gu, ' ')
    .trim();
}

/** The id of a place in the selection: "Washington, DC" is `washington-dc`. */
export function placeKey(name: string): string {
  return folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The words of a query, folded; none for an empty one. */
export function searchWords(query: string): readonly string[] {
  return folded(query)
    .split(' ')
    .filter((word) => word !== '');
}

/** Every form under which an actor can be found: its names and its aliases, without repetition. */
export function formsOf(actor: Actor): readonly string[] {
  const { en, ja, short } = actor.name;
  return [...new Set([en, ...(ja === undefined ? [] : [ja]), short, ...actor.aliases.map((a) => a.form)])];
}

/** An actor that answers a query, and the form by which it was found. */
export type Found = { readonly actor: Actor; readonly form: string };

/**
 * The actors one of whose forms contains every word of the query, each word at the start of a word (anywhere in a
 * Japanese name). The name itself is preferred as the form shown: "石破" finds Ishiba Shigeru by 石破茂.
 */
export function findActors(actors: readonly Actor[], query: string): readonly Found[] {
  const words = searchWords(query);
  if (words.length === 0) return actors.map((actor) => ({ actor, form: actor.name.en }));
  return actors.flatMap((actor) => {
    const form = formsOf(actor).find((f) => answers(folded(f), words));
    return form === undefined ? [] : [{ actor, form }];
  });
}

function answers(form: string, words: readonly string[]): boolean {
  return words.every((word) => wordPlace(form, word) !== -1);
}

/**
 * Where a folded form has a folded word: at the start of one of its words, a Japanese, Chinese or Korean one anywhere,
 * because these are written without spaces. -1 where it has not.
 */
export function wordPlace(form: string, word: string): number {
  let place = form.indexOf(word);
  while (place !== -1 && !isCjk(word) && !startsWord(form, place)) place = form.indexOf(word, place + 1);
  return place;
}

/** Whether a word of a folded form begins at a place: "dc" in "washington (dc)" does. */
export function startsWord(form: string, place: number): boolean {
  return place === 0 || !/[\p{L}\p{N}]$/u.test(form.slice(Math.max(0, place - 2), place));
}

function isCjk(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}
