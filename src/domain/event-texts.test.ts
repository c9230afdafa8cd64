import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { eventTexts } from '#domain/event-texts.ts';
import type { EventRecord } from '#domain/events.ts';
import { folded } from '#domain/names.ts';

type Texts = Pick<EventRecord, 'title' | 'summary'>;

const PAGE = 1 << 20;

const event = ({ title, summary }: Texts): EventRecord => ({
  id: 'event',
  date: '2024-10-02',
  title,
  ...(summary === undefined ? {} : { summary }),
  actors: [],
  themes: [],
  kind: 'call',
  format: 'phone',
  level: 'leader',
  state: 'occurred',
  confidence: 'B',
  cite: [],
});

const entered = (list: readonly Texts[]) => {
  const texts = eventTexts();
  for (const one of list) texts.enter(event(one));
  return texts;
};

/** The numbers of the events found, ascending, each once. */
const found = ({ find }: ReturnType<typeof eventTexts>, word: string): readonly number[] => {
  const events = new Set<number>();
  find(folded(word), (one) => events.add(one));
  return [...events].toSorted((a, b) => a - b);
};

const SUMMIT: readonly Texts[] = [
  { title: { en: 'Summit in Tōkyō', ja: '東京での首脳会談' }, summary: 'On steel\nand tariffs.' },
  { title: { en: 'Call' }, summary: 'Of the summit' },
  { title: { en: 'Naïve' } },
];

describe(eventTexts, () => {
  it('finds a folded word anywhere in a title, a Japanese title or a summary', () => {
    const texts = entered(SUMMIT);
    expect(found(texts, 'summit')).toEqual([0, 1]);
    expect(found(texts, 'TOKYO')).toEqual([0]);
    expect(found(texts, '首脳')).toEqual([0]);
    expect(found(texts, 'naive')).toEqual([2]);
    expect(found(texts, 'tariffs')).toEqual([0]);
    expect(found(texts, 'zebra')).toEqual([]);
  });

  it('finds nothing across the end of a text', () => {
    const texts = entered([{ title: { en: 'Steel' }, summary: 'Yard' }, { title: { en: 'Ship' } }]);
    expect([found(texts, 'steely'), found(texts, 'yards'), found(texts, 'yard')]).toEqual([[], [], [0]]);
  });

  it('takes further texts after it was asked', () => {
    const texts = entered(SUMMIT);
    expect(found(texts, 'steel')).toEqual([0]);
    texts.enter(event({ title: { en: 'Steel' } }));
    texts.enter(event({ title: { en: '鉄鋼 steel' } }));
    expect(found(texts, 'steel')).toEqual([0, 3, 4]);
    expect(found(texts, 'summit')).toEqual([0, 1]);
  });

  it.each([PAGE - 2, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE + 1])(
    'finds words at the beginning and end of a text of %d characters, and in the next one',
    (length) => {
      const long = `first${'x'.repeat(length - 9)}last`;
      expect(long).toHaveLength(length);
      const texts = entered([{ title: { en: 'first' } }, { title: { en: long } }, { title: { en: 'last' } }]);
      expect([found(texts, 'first'), found(texts, 'last')]).toEqual([
        [0, 1],
        [1, 2],
      ]);
      expect(found(texts, 'lastlast')).toEqual([]);
    },
  );

  it('equals a search text by text over several pages (law)', () => {
    const words = ['steel', 'Tōkyō', 'a', 'teel', 'x', '石破', '会談', 'é', 'zz', 'カ'];
    const anyText = fc.array(fc.constantFrom(...words, ' '), { maxLength: 6 }).map((own) => own.join(''));
    // Few long texts and many short ones, so that pages turn within a record and near the end of one.
    const anyPadding = fc.constantFrom(0, 0, 0, 0, 0, 0, 3, 1000, PAGE / 4, PAGE / 2 - 3);
    const anyTexts = fc
      .tuple(
        anyText,
        fc.option(anyText, { nil: undefined }),
        fc.option(anyText, { nil: undefined }),
        anyPadding,
      )
      .map(([en, ja, summary, padding]): Texts => ({
        title: { en: `${en}${'y'.repeat(padding)}${en}`, ...(ja === undefined ? {} : { ja }) },
        ...(summary === undefined ? {} : { summary }),
      }));
    fc.assert(
      fc.property(fc.array(anyTexts, { minLength: 5, maxLength: 25, size: 'max' }), (list) => {
        const texts = entered(list);
        const plain = list.map(({ title, summary }) => [title.en, title.ja ?? '', summary ?? ''].map(folded));
        for (const word of [...words, 'steelx', 'yy', 'zebra'].map(folded)) {
          const expected = plain.flatMap((own, i) => (own.some((text) => text.includes(word)) ? [i] : []));
          expect(found(texts, word)).toEqual(expected);
        }
      }),
      { numRuns: 15 },
    );
  });
});
