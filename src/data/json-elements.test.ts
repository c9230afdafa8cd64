import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { JsonElements } from './json-elements.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The elements found in bytes that arrive in pieces, as text, and what is known at the end. */
const cut = (bytes: Uint8Array, places: readonly number[] = []) => {
  const elements = new JsonElements();
  const found: string[] = [];
  const ends = [...places, bytes.length].toSorted((a, b) => a - b);
  let from = 0;
  for (const to of ends) {
    elements.take(bytes.slice(from, to), (element) => found.push(decoder.decode(element)));
    from = to;
  }
  return { found, isComplete: elements.isComplete, isInside: elements.isInside };
};

const cutText = (text: string, places: readonly number[] = []) => cut(encoder.encode(text), places);

/** Texts that look like JSON inside, or end in a character of several bytes. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('[', ']', '{', '}', '"', '\\', ',', ':', '\n', 'a', '東京', '🗾', 'é'))
    .map((parts) => parts.join('')),
);
const anyValue = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 });
const anyElement = fc.oneof(
  anyValue,
  anyText,
  fc.dictionary(anyText, anyText, { maxKeys: 4 }),
  fc.array(fc.array(anyText, { maxLength: 3 }), { maxLength: 3 }),
);
const anySpace = fc.constantFrom<string | number>('', ' ', 1, 3, '\t', '\r\n ');
const anyList = fc.tuple(fc.array(anyElement, { maxLength: 6 }), anySpace);
const anyPlaces = fc.array(fc.nat(), { maxLength: 12 });

/** A list as it is written in a file, with white space around it. */
const writtenList = ([list, space]: readonly [readonly unknown[], string | number]) =>
  typeof space === 'number'
    ? JSON.stringify(list, null, space)
    : `${space}[${space}${list.map((one) => JSON.stringify(one)).join(`${space},${space}`)}${space}]${space}`;

describe(JsonElements, () => {
  it('finds in a list what JSON.parse finds, wherever its bytes are cut (law)', () => {
    fc.assert(
      fc.property(anyList, anyPlaces, (list, places) => {
        const text = writtenList(list);
        const bytes = encoder.encode(text);
        const { found, isComplete, isInside } = cut(
          bytes,
          places.map((place) => place % (bytes.length + 1)),
        );
        expect(found.map((element) => JSON.parse(element) as unknown)).toEqual(JSON.parse(text));
        expect([isComplete, isInside]).toEqual([true, false]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same when every byte comes alone', () => {
    const text = ' [ {"a":"]},\\"[東"} , "\\\\" , -1.5e3,[[],{}] ,null, "🗾"\n]\n';
    const bytes = encoder.encode(text);
    const { found } = cut(
      bytes,
      Array.from(bytes, (_, i) => i),
    );
    expect(found.map((element) => JSON.parse(element) as unknown)).toEqual(JSON.parse(text));
    expect(found).toHaveLength(6);
  });

  it('finds nothing in an empty list, and says that it ended', () => {
    expect(cutText('[]')).toEqual({ found: [], isComplete: true, isInside: false });
    expect(cutText(' [ \n ] ', [2, 3])).toEqual({ found: [], isComplete: true, isInside: false });
  });

  it('knows of every beginning of a list that it is not whole, and whether it stops inside an element (law)', () => {
    fc.assert(
      fc.property(fc.array(anyElement, { minLength: 1, maxLength: 5 }), fc.nat(), (list, place) => {
        const parts = list.map((one) => encoder.encode(JSON.stringify(one)));
        const bytes = encoder.encode(JSON.stringify(list));
        const length = place % bytes.length;
        // An element lies from its first byte up to and including the comma or bracket that ends it.
        let begin = 1;
        let whole = 0;
        let inside = false;
        for (const part of parts) {
          if (length > begin + part.length) whole += 1;
          else if (length > begin) inside = true;
          begin += part.length + 1;
        }
        const { found, isComplete, isInside } = cut(bytes.slice(0, length));
        expect([isComplete, isInside]).toEqual([false, inside]);
        expect(found.map((element) => JSON.parse(element) as unknown)).toEqual(
          (JSON.parse(JSON.stringify(list)) as unknown[]).slice(0, whole),
        );
      }),
    );
  });

  it('leaves it to the reader of an element whether it is JSON, and goes on after one that is not', () => {
    expect(cutText('[{"a":},nothing,{"b":1}]').found).toEqual(['{"a":}', 'nothing', '{"b":1}']);
  });

  it.each(['{]}', '{"a":[1,2]]}', '{"a":[1,[2}', '{"a":[{"b":1]}', '{"a"}:1}', '[1}]'])(
    'loses no other element to %s',
    (bad) => {
      const { found, isComplete } = cutText(`[{"a":[1]},${bad},{"b":{"c":[]}},7]`);
      expect([found.at(0), ...found.slice(-2)]).toEqual(['{"a":[1]}', '{"b":{"c":[]}}', '7']);
      expect(isComplete).toBe(true);
    },
  );

  it('has not begun where there is no list', () => {
    expect(cutText('{"events": 5}')).toEqual({ found: [], isComplete: false, isInside: false });
    expect(cutText('')).toEqual({ found: [], isComplete: false, isInside: false });
  });
});
