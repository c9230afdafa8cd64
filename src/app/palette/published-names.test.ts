import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { actorForms } from '#domain/actor-forms.ts';
import type { Actor } from '#domain/actors.ts';
import { finder } from '#domain/findings.ts';
import { folded, formsOf } from '#domain/names.ts';

describe('the actors of the published record', () => {
  const actors = JSON.parse(
    readFileSync(new URL('../../../public/data/us-japan-2024/actors.json', import.meta.url), 'utf8'),
  ) as readonly Actor[];
  const named = actors.map((one) => ({ ...actorForms(one, 0), id: one.id }));
  const findActor = finder(named);
  const anyForm = fc
    .constantFrom(...actors)
    .chain((one) => fc.record({ one: fc.constant(one), form: fc.constantFrom(...formsOf(one)) }));

  it('are found by the words of any of their forms in any order', () => {
    const shuffled = anyForm.chain(({ one, form }) => {
      const words = form.split(/\s+/);
      const order = fc.shuffledSubarray(words, { minLength: words.length });
      return fc.record({ one: fc.constant(one), query: order.map((them) => them.join(' ')) });
    });
    fc.assert(
      fc.property(shuffled, ({ one, query }) => {
        expect(findActor(query).map((f) => f.thing.id)).toContain(one.id);
      }),
      { numRuns: 1000 },
    );
  });

  it('are found by any beginning of a form, exactly by a whole one', () => {
    const cut = anyForm.chain(({ one, form }) =>
      fc.record({
        one: fc.constant(one),
        form: fc.constant(form),
        length: fc.integer({ min: 1, max: form.length }),
      }),
    );
    fc.assert(
      fc.property(cut, ({ one, form, length }) => {
        const found = findActor(form.slice(0, length)).find((f) => f.thing.id === one.id);
        expect(found).toBeDefined();
        if (length === form.length) expect(found?.rank).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('show marks that lie inside the form, in order, and fold to parts of the query', () => {
    fc.assert(
      fc.property(anyForm, ({ form }) => {
        for (const { thing, marks, form: other } of findActor(form)) {
          const text = other?.text ?? thing.label;
          const shown = other?.marks ?? marks;
          expect(shown.length).toBeGreaterThan(0);
          shown.reduce((before, { start, end }) => {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            const part = folded(text.slice(start, end));
            for (const word of part.split(' ')) expect(folded(form)).toContain(word);
            return end;
          }, 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
