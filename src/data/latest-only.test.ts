import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { latestOnly } from './latest-only.ts';

/** Somebody who answers when told to, and what was heard of it. */
const asker = () => {
  const sent: (readonly [number, string])[] = [];
  const heard: string[] = [];
  const { ask, answered } = latestOnly<string, string>((number, question) => sent.push([number, question]));
  return {
    sent,
    heard,
    ask: (question: string) => ask(question, (answer) => heard.push(`${question}: ${answer}`)),
    answered,
  };
};

describe(latestOnly, () => {
  it('sends a question at once, and hears its answer', () => {
    const { ask, answered, sent, heard } = asker();
    ask('a');
    expect(sent).toEqual([[1, 'a']]);
    answered(1, 'yes');
    expect(heard).toEqual(['a: yes']);
  });

  it('sends only the newest of those asked meanwhile, once the answer is there, and does not hear that', () => {
    const { ask, answered, sent, heard } = asker();
    for (const question of ['a', 'b', 'c', 'd']) ask(question);
    expect(sent).toEqual([[1, 'a']]);
    answered(1, 'old');
    expect(sent).toEqual([
      [1, 'a'],
      [2, 'd'],
    ]);
    expect(heard).toEqual([]);
    answered(2, 'new');
    expect(heard).toEqual(['d: new']);
    ask('e');
    expect(sent.at(-1)).toEqual([3, 'e']);
  });

  it('hears no answer to an older question, and none twice', () => {
    const { ask, answered, sent, heard } = asker();
    ask('a');
    answered(1, 'yes');
    answered(1, 'again');
    ask('b');
    answered(1, 'late');
    expect(heard).toEqual(['a: yes']);
    answered(2, 'yes');
    expect(heard).toEqual(['a: yes', 'b: yes']);
    expect(sent).toHaveLength(2);
  });

  it('hears nothing of a question that was taken back, and can be asked again', () => {
    const { ask, answered, sent, heard } = asker();
    ask('a')();
    answered(1, 'yes');
    expect([heard, sent]).toEqual([[], [[1, 'a']]]);
    ask('b');
    const takeBack = ask('c');
    takeBack();
    answered(2, 'old');
    expect([heard, sent.length]).toEqual([[], 2]);
    ask('d');
    answered(3, 'yes');
    takeBack();
    expect(heard).toEqual(['d: yes']);
  });

  it('keeps the newest question when an older one is taken back', () => {
    const { ask, answered, sent, heard } = asker();
    const takeBack = ask('a');
    ask('b');
    takeBack();
    answered(1, 'old');
    answered(2, 'new');
    expect([sent.length, heard]).toEqual([2, ['b: new']]);
  });

  it('can be asked from where an answer is heard', () => {
    const sent: number[] = [];
    const { ask, answered } = latestOnly<number, number>((_, question) => sent.push(question));
    ask(1, (answer) => ask(answer + 1, () => undefined));
    answered(1, 6);
    expect(sent).toEqual([1, 7]);
  });

  it('has one question on the way, and in the end hears the last one that was not taken back (law)', () => {
    const anySteps = fc.array(fc.constantFrom('ask', 'answer', 'take back'), { maxLength: 40 });
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { ask, answered, sent, heard } = asker();
        let asked = 0;
        let known = 0;
        let last: number | undefined;
        let takeBack: (() => void) | undefined;
        const hear = () => {
          if (known === sent.length) return;
          const [number, question] = sent[known] ?? [0, ''];
          known += 1;
          const before = heard.length;
          answered(number, 'yes');
          const isLast = question === String(last);
          expect(heard.slice(before)).toEqual(isLast ? [`${question}: yes`] : []);
          if (isLast) last = undefined;
        };
        for (const step of steps) {
          if (step === 'ask') {
            last = asked++;
            takeBack = ask(String(last));
          } else if (step === 'answer') hear();
          else if (last !== undefined) {
            takeBack?.();
            last = undefined;
          }
          expect(sent.length - known).toBeLessThanOrEqual(1);
        }
        while (known < sent.length) hear();
        expect(last).toBeUndefined();
      }),
    );
  });
});
