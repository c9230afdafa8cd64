import type { EventRecord } from '#domain/events.ts';
import type { Findable, Form, MarkedForm } from '#domain/findings.ts';
import { searchWords } from '#domain/names.ts';
import { marksOf, placed } from '#domain/stretches.ts';
import type { Stretch } from '#domain/stretches.ts';

/** Where an event has the words of a query. */
export type EventWords = {
  /** What of the title answers. */
  readonly marks: readonly Stretch[];
  /** The place and the names that have the words the title has not: 石破茂 for "石破 calls". */
  readonly forms: readonly MarkedForm[];
  /** Whether some words stand only in the summary. */
  readonly inSummary: boolean;
};

/** Shows why the text filter finds an event: where in its title, else in its place or names, the words stand. */
export function eventWords(event: EventRecord, actors: readonly Findable[], query: string): EventWords {
  const words = searchWords(query);
  const title = placed(event.title.en).folded;
  const marks = marksOf(event.title.en, words, anywhere);
  const forms: readonly Form[] = [
    ...(event.title.ja === undefined ? [] : [{ text: event.title.ja }]),
    ...(event.place === undefined ? [] : [{ text: event.place.name }]),
    ...actors.flatMap(({ label, forms: others }) => [{ text: label }, ...others]),
  ];
  const plain = forms.map((form) => placed(form.text).folded);
  const elsewhere = words.filter((word) => !title.includes(word));
  const at = new Set(elsewhere.map((word) => plain.findIndex((form) => form.includes(word))));
  const named = [...at].flatMap((i) => {
    const form = forms[i];
    return form === undefined ? [] : [{ ...form, marks: marksOf(form.text, elsewhere, anywhere) }];
  });
  return { marks, forms: named, inSummary: at.has(-1) };
}

function anywhere(form: string, word: string): number {
  return form.indexOf(word);
}
