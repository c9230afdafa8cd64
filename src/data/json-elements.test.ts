import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { JsonElements } from './json-elements.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The elements found in bytes that arrive in pieces, as text, and what is known at the end. */
const cut = (bytes: Uint8Array, places: readonly number[] = []) => {
  const elements = new JsonElements();
  const found: string[] = [];
  const slips: string[] = [];
  const ends = [...places, bytes.length].toSorted((a, b) => a - b);
  let from = 0;
  for (const to of ends) {
    elements.take(bytes.slice(from, to), {
      element: (element) => found.push(decoder.decode(element)),
      slip: (byte, want) => slips.push(`${String.fromCodePoint(byte)} after ${found.length}: ${want}`),
    });
    from = to;
  }
  const { isComplete, isInside, beyond } = elements;
  return { found, slips, isComplete, isInside, beyond };
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
        const { found, ...rest } = cut(
          bytes,
          places.map((place) => place % (bytes.length + 1)),
        );
        expect(found.map((element) => JSON.parse(element) as unknown)).toEqual(JSON.parse(text));
        expect(rest).toEqual({ slips: [], isComplete: true, isInside: false, beyond: undefined });
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
    const empty = { found: [], slips: [], isComplete: true, isInside: false, beyond: undefined };
    expect(cutText('[]')).toEqual(empty);
    expect(cutText(' [ \n ] ', [2, 3])).toEqual(empty);
    expect(cutText('\uFEFF[]')).toEqual(empty);
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
    const nothing = { found: [], slips: [], isComplete: false, isInside: false, beyond: undefined };
    expect(cutText('{"events": 5}')).toEqual({ ...nothing, slips: ['{ after 0: list'] });
    expect(cutText('')).toEqual(nothing);
  });
});

describe('a list that is not written as it must be', () => {
  const beyond = (sign: string) => sign.charCodeAt(0);

  it.each([
    ['[1,,2]', ['1', '2'], [', after 1: value']],
    ['[1,,\n,2]', ['1', '2'], [', after 1: value', ', after 1: value']],
    ['[,1]', ['1'], [', after 0: value or end']],
    ['[1,2,]', ['1', '2'], ['] after 2: value']],
    ['[,]', [], [', after 0: value or end', '] after 0: value']],
    ['[{"a":1} {"b":2}]', ['{"a":1} ', '{"b":2}'], ['{ after 1: comma']],
    ['[{"a":1}{"b":2},{"c":3}]', ['{"a":1}', '{"b":2}', '{"c":3}'], ['{ after 1: comma']],
    ['x [{"a":1}]', ['{"a":1}'], ['x after 0: list']],
  ])('%j keeps its elements and tells of its slips', (text, found, slips) => {
    expect(cutText(text)).toMatchObject({ found, slips, isComplete: true, beyond: undefined });
  });

  it.each([
    ['[{"a":1}]\n,{"b":2}]', ','],
    ['[{"a":1}][{"b":2}]', '['],
    ['[{"a":1}] \n x', 'x'],
  ])('%j ends with its list, and tells what comes after it', (text, sign) => {
    expect(cutText(text)).toEqual({
      found: ['{"a":1}'],
      slips: [],
      isComplete: true,
      isInside: false,
      beyond: beyond(sign),
    });
  });
});

/** Records as a list has them in a file, of which each says which it is. */
const anyRecords = fc
  .array(
    fc.record({
      title: fc.string({
        unit: fc.constantFrom('a', ' ', '[', ']', '{', '}', ',', ':', '"', '東'),
        maxLength: 8,
      }),
      actors: fc.array(fc.record({ actor: fc.string({ unit: 'grapheme-ascii', maxLength: 3 }) }), {
        maxLength: 3,
      }),
      themes: fc.array(fc.constantFrom('talks', 'trade'), { maxLength: 2 }),
      count: fc.integer(),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((list) => list.map((record, id) => ({ id: `record-${id}`, ...record })));

/** The ways a list lies on lines: what stands before, between and after its records, and the space in them. */
const LAYOUTS: readonly (readonly [name: string, write: (list: readonly unknown[]) => string])[] = [
  ['a line each', (list) => `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`],
  ['a line each, the list around them', (list) => `[${list.map((one) => JSON.stringify(one)).join(',\n')}]`],
  ['a line each, set in', (list) => `[\r\n\t${list.map((one) => JSON.stringify(one)).join(',\r\n\t')}\r\n]`],
  ['over many lines', (list) => JSON.stringify(list, null, 2)],
  ['over many lines, set in by tabs', (list) => `${JSON.stringify(list, null, '\t')}\n`],
  [
    'over many lines, deep in the page',
    (list) => JSON.stringify([list], null, 4).slice(2).trim().slice(0, -1).trim(),
  ],
];

/** A text that lacks one of the brackets, quotes or commas of its list, and where that one was. */
const damaged = (whole: string, signs: string, nth: number) => {
  const places = Array.from(whole, (_, place) => place).filter(
    (place) => place > whole.indexOf('[') && signs.includes(whole.charAt(place)),
  );
  const place = places[nth % Math.max(1, places.length)] ?? whole.length;
  return { text: whole.slice(0, place) + whole.slice(place + 1), place };
};

/** Those of the elements that are JSON. */
const parsed = (found: readonly string[]) =>
  found.flatMap((element) => {
    try {
      return [JSON.parse(element) as unknown];
    } catch {
      return [];
    }
  });

describe.each(LAYOUTS)('a list with records on %s', (_, write) => {
  it.each(['"', '[]', '{}', ','])('that lacks one of %s loses that record alone (law)', (signs) => {
    fc.assert(
      fc.property(anyRecords, fc.nat(), anyPlaces, (list, nth, places) => {
        const whole = write(list);
        const { text, place } = damaged(whole, signs, nth);
        const begins = Array.from(whole.matchAll(/\{\s*"id": ?"record-/g), ({ index }) => index);
        const hit = begins.findLastIndex((begin) => begin <= place);
        const bytes = encoder.encode(text);
        const known = cut(
          bytes,
          places.map((one) => one % (bytes.length + 1)),
        );
        expect(known).toEqual(cut(bytes));
        const others = list.filter((_record, i) => i !== hit);
        expect(parsed(known.found)).toEqual(expect.arrayContaining(others));
      }),
      { numRuns: 200 },
    );
  });
});

describe('bytes with several faults', () => {
  it('are cut alike wherever they are cut, without an error (law)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('"', '[]{}', ',', '\n'), fc.nat())),
        anyRecords,
        fc.nat(5),
        anyPlaces,
        (faults, list, layout, places) => {
          const [, write = JSON.stringify] = LAYOUTS[layout] ?? [];
          let text = write(list);
          for (const [signs, nth] of faults) ({ text } = damaged(text, signs, nth));
          const bytes = encoder.encode(text);
          expect(
            cut(
              bytes,
              places.map((one) => one % (bytes.length + 1)),
            ),
          ).toEqual(cut(bytes));
        },
      ),
    );
  });

  it('are no more elements than there are lines, whatever lies outside of quotes', () => {
    const { found, slips } = cutText(
      '[\n{"id":"a"},\n{"id":"b,"title":"x},y],{z"},\n{"id":"c"},\n{"id":"d","title":to}], no"},\n{"id":"e"}]',
    );
    expect(found).toEqual(['{"id":"a"}', '{"id":"b,"t', '{"id":"c"}', '{"id":"d","title":to}', '{"id":"e"}']);
    expect(slips).toEqual([]);
  });

  it('end a number or word where it is none', () => {
    const { found } = cutText('[{"a":t}],\n{"b":01},\n{"c":-1.5e3},\n{"d":null}]');
    expect(found).toEqual(['{"a":t}', '{"b":01}', '{"c":-1.5e3}', '{"d":null}']);
  });

  it('follow the brackets where the lines inside a record begin like those between two', () => {
    const record = '{\n"actors":\n[\n{\n"actor":"a"\n},\n{\n"actor":"b"\n}\n]\n}';
    const bad = '{\n"actors":\n[\n{\n"actor":"a"]\n},\n{\n"actor":"b"\n}\n]\n}';
    const found = parsed(cutText(`[\n${record},\n${bad},\n${record}\n]`).found);
    expect(found.filter((one) => Object.keys(one ?? {}).includes('actors'))).toHaveLength(2);
  });

  it('may end with a record that is damaged', () => {
    const records = '[\n{"id":"a"},\n{"id":"b"},\n{"id":"c},"title":"x"}';
    expect(cutText(`${records}]`)).toMatchObject({ isComplete: true, isInside: false });
    expect(cutText(`${records}\n]\n`)).toMatchObject({ isComplete: true, isInside: false });
    expect(cutText(records)).toMatchObject({ isComplete: false, isInside: true });
  });

  it('keep no more of a damaged element than shows that it is one', () => {
    const rest = `"b":1,${'"title":"Sato calls Adams",'.repeat(10_000)}"c":1}`;
    expect(cutText(`[{"a":"x,${rest}\n`).found).toEqual(['{"a":"x,"b']);
  });

  it('on a single line are lost from a quote that is missing on, and that is told', () => {
    const { found, isComplete, isInside } = cutText('[{"id":"a"},{"id":"b},{"id":"c"},{"id":"d"}]');
    expect(found).toEqual(['{"id":"a"}', '{"id":"b},{"i']);
    expect([isComplete, isInside]).toEqual([false, true]);
  });
});
