import type { Actor } from '#domain/actors.ts';
import { addBit, noBits } from '#domain/bitset.ts';
import type { EventColumns } from '#domain/event-columns.ts';
import type { EventTexts } from '#domain/event-texts.ts';
import { folded, formsOf } from '#domain/names.ts';
import type { ValueSets } from '#domain/value-sets.ts';

/** What is searched. */
export type SearchSubject = {
  readonly columns: EventColumns;
  /** At each position the number of its event in `texts`. */
  readonly order: Int32Array;
  readonly texts: Pick<EventTexts, 'find'>;
  readonly actors: readonly Actor[];
};

/** The sets a search adds up, and of their rows two: where its result is to stand, and one to work in. */
export type SearchRows = { readonly sets: ValueSets; readonly text: number; readonly word: number };

/**
 * A search for folded words. It marks in the row `text` the events in which every word is found: in the title or summary,
 * in a form of the name of an actor, or in the name of the place.
 */
export function eventSearch(
  { columns, order, texts, actors }: SearchSubject,
  { sets, text, word: one }: SearchRows,
): (words: readonly string[]) => void {
  const { rows } = sets;
  const whole = { first: 0, end: noBits(columns.size).length };
  const positionOfEvent = new Int32Array(order.length);
  order.forEach((event, position) => {
    positionOfEvent[event] = position;
  });
  const formsById = new Map(actors.map((a) => [a.id, formsOf(a).map(folded)]));
  const named = [
    ...columns.values.actor.map((id, code) => {
      return { facet: 'actor', code, forms: formsById.get(id) ?? [] } as const;
    }),
    ...columns.placeNames.map((names, code) => {
      return { facet: 'place', code, forms: names.map(folded) } as const;
    }),
  ];
  return (words) => {
    words.forEach((word, i) => {
      const target = i === 0 ? text : one;
      const bits = rows.row(target);
      bits.fill(0);
      texts.find(word, (event) => addBit(bits, positionOfEvent[event] ?? 0));
      for (const { facet, code, forms } of named) {
        if (forms.some((form) => form.includes(word))) sets.add(target, facet, code);
      }
      if (i > 0) rows.and(text, text, one, whole);
    });
  };
}
