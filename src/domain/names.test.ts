import { describe, expect, it } from 'vitest';

import type { Actor } from '#domain/actors.ts';
import { findActors, folded, formsOf } from '#domain/names.ts';

const ishiba: Actor = {
  id: 'ishiba',
  kind: 'person',
  name: { en: 'Ishiba Shigeru', ja: '石破茂', short: 'Ishiba' },
  aliases: [{ form: 'Shigeru Ishiba' }, { form: 'Ishida', misspelled: true }],
  cite: [{ source: 'test', locator: 'test' }],
};
const cho: Actor = {
  id: 'cho-koo-rae',
  kind: 'person',
  name: { en: 'Cho Koo-rae', short: 'Cho Koo-rae' },
  aliases: [{ form: 'Cho Koo-ra', misspelled: true }, { form: '조구래' }],
  cite: [{ source: 'test', locator: 'test' }],
};

const found = (query: string) => findActors([ishiba, cho], query).map((f) => [f.actor.id, f.form]);

describe(findActors, () => {
  it.each([
    ['ishiba', [['ishiba', 'Ishiba Shigeru']]],
    ['shigeru ishiba', [['ishiba', 'Ishiba Shigeru']]],
    ['SHIG', [['ishiba', 'Ishiba Shigeru']]],
    ['石破', [['ishiba', '石破茂']]],
    ['破茂', [['ishiba', '石破茂']]],
    ['ishida', [['ishiba', 'Ishida']]],
    ['koo rae', [['cho-koo-rae', 'Cho Koo-rae']]],
    ['조구', [['cho-koo-rae', '조구래']]],
    ['shiba', []],
    ['nobody', []],
  ])('finds for “%s” the actor and the form', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('gives everybody by their name for an empty query', () => {
    expect(found(' ')).toEqual([
      ['ishiba', 'Ishiba Shigeru'],
      ['cho-koo-rae', 'Cho Koo-rae'],
    ]);
  });
});

describe(formsOf, () => {
  it('lists every form once', () => {
    expect(formsOf(ishiba)).toEqual(['Ishiba Shigeru', '石破茂', 'Ishiba', 'Shigeru Ishiba', 'Ishida']);
  });
});

describe(folded, () => {
  it('makes accents, case, hyphens and full-width letters equal', () => {
    expect(folded('  Président  Ｎｉｐｐｏｎ-Steel ')).toBe('president nippon steel');
  });
});
