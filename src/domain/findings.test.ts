import { describe, expect, it } from 'vitest';

import { actorForms } from '#domain/actor-forms.ts';
import type { Actor } from '#domain/actors.ts';
import { finder } from '#domain/findings.ts';
import type { Finding } from '#domain/findings.ts';

const actor = (en: string, short: string, aliases: Actor['aliases'] = [], ja?: string): Actor => ({
  id: en,
  kind: 'person',
  name: { en, short, ...(ja === undefined ? {} : { ja }) },
  aliases,
  cite: [{ source: 'test', locator: 'test' }],
});

const ishiba = actor(
  'Ishiba Shigeru',
  'Ishiba',
  [{ form: 'Shigeru Ishiba' }, { form: 'Ishida', misspelled: true }],
  '石破茂',
);
const things = [
  actorForms(actor('Ishikawa Kaoru', 'Ishikawa'), 1),
  actorForms(ishiba, 31),
  actorForms(actor('Shigeru Kitamura', 'Kitamura'), 2),
  actorForms(actor('Washington (DC)', 'Washington'), 9),
];
const find = finder(things);
const bracketed = ({ thing, marks, form }: Finding<(typeof things)[number]>) => {
  const text = form?.text ?? thing.label;
  return (form?.marks ?? marks).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
};

describe(finder, () => {
  it.each([
    ['ishiba shigeru', ['[Ishiba] [Shigeru]']],
    ['shigeru ISHIBÁ', ['[Ishiba] [Shigeru]']],
    ['shig', ['Ishiba [Shig]eru', '[Shig]eru Kitamura']],
    ['ishi', ['[Ishi]ba Shigeru', '[Ishi]kawa Kaoru']],
    ['石破', ['[石破]茂']],
    ['破', ['石[破]茂']],
    ['ishida', ['[Ishida]']],
    ['dc', ['Washington ([DC])']],
    ['shiba', []],
    ['ishiba kaoru', []],
    [' - ', []],
  ])('finds for “%s”', (query, expected) => {
    expect(find(query).map(bracketed)).toEqual(expected);
  });

  it('ranks the exact form, then a beginning, then words, then what a Japanese name contains', () => {
    const queries = ['kitamura', 'kaoru ishikawa', 'kita', 'kaoru', '破'];
    expect(queries.map((query) => find(query)[0]?.rank)).toEqual([0, 0, 1, 2, 3]);
  });

  it('lets a word that only points to something answer after every name', () => {
    const keys = { label: 'All keys', forms: [{ text: 'Ishi', hint: true as const }], weight: 99 };
    const labels = finder([keys, ...things])('ishi').map((f) => f.thing.label);
    expect(labels).toEqual(['Ishiba Shigeru', 'Ishikawa Kaoru', 'All keys']);
  });

  it('says that a form is misspelled, and not that a right one is', () => {
    expect(find('ishida')[0]?.form).toMatchObject({ text: 'Ishida', misspelled: true });
    expect(find('石破')[0]?.form).not.toHaveProperty('misspelled');
  });

  it('explains by the label what the label answers', () => {
    expect(find('ishiba')[0]).toMatchObject({ rank: 0, thing: { label: 'Ishiba Shigeru' } });
    expect(find('ishiba')[0]).not.toHaveProperty('form');
  });
});
