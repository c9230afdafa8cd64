/** A part of a text, from its `start` up to but without its `end`, counted as JavaScript counts characters. */
export type Stretch = { readonly start: number; readonly end: number };

/** A folded text that still knows where each of its characters stands in the text it was folded from. */
export type PlacedText = {
  /** As `folded` of names.ts gives it. */
  readonly folded: string;
  /** For each character of `folded`, the stretch of the text it stands for. */
  readonly places: readonly Stretch[];
};

const SEPARATOR = /[\s\-‐-―’'.]/u;

/** Folds a text for searching, as `folded` does, and keeps the places: "Ō-saka" is "o saka", its "o" at 0 to 1. */
export function placed(text: string): PlacedText {
  const letters: string[] = [];
  const places: Stretch[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    for (const letter of character.normalize('NFKD').replace(/\p{M}/gu, '')) {
      const between = SEPARATOR.test(letter);
      if (between && (letters.length === 0 || letters.at(-1) === ' ')) continue;
      for (const unit of (between ? ' ' : letter).split('')) {
        letters.push(unit);
        places.push({ start, end });
      }
    }
    start = end;
  }
  while (letters.at(-1) === ' ') letters.pop();
  return { folded: letters.join('').toLowerCase(), places: places.slice(0, letters.length) };
}

/** The stretch of the text behind some characters of its folded form. */
export function stretchOf({ places }: PlacedText, from: number, length: number): Stretch {
  return { start: places[from]?.start ?? 0, end: places[from + length - 1]?.end ?? 0 };
}

/** The stretches in their order, those that touch or overlap as one. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const inOrder = stretches.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const result: Stretch[] = [];
  for (const stretch of inOrder) {
    const last = result.at(-1);
    if (last === undefined || stretch.start > last.end) result.push(stretch);
    else result.splice(-1, 1, { start: last.start, end: Math.max(last.end, stretch.end) });
  }
  return result;
}

/** The parts of a text at which folded words stand, `place` says where; a word that it finds nowhere (-1) marks nothing. */
export function marksOf(
  text: string,
  words: readonly string[],
  place: (folded: string, word: string) => number,
): readonly Stretch[] {
  const form = placed(text);
  return joined(
    words.flatMap((word) => {
      const at = place(form.folded, word);
      return at === -1 ? [] : [stretchOf(form, at, word.length)];
    }),
  );
}
