import { describe, expect, it } from 'vitest';

import { capitalized, counted, eventCount, numberWord } from '#domain/number-words.ts';

describe(numberWord, () => {
  it.each([
    [0, 'no'],
    [12, 'twelve'],
    [13, '13'],
    [1300, '1,300'],
  ])('writes %d as %s', (count, word) => {
    expect(numberWord(count)).toBe(word);
  });
});

describe(counted, () => {
  it('groups the thousands of a number of things', () => {
    expect(counted(1, 'seat')).toBe('1 seat');
    expect(counted(1_000_000, 'seat')).toBe('1,000,000 seats');
    expect(eventCount(99_493)).toBe('99,493 events');
  });
});

describe(capitalized, () => {
  it('begins with a capital', () => {
    expect(capitalized(numberWord(2))).toBe('Two');
  });
});
