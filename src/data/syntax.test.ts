import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntaxFault } from './syntax.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('a text that stops being JSON', () => {
  it.each([
    ['', '', 'the end of the file at line 1, column 1', 'a value'],
    [
      '[\n  {"id": "a", "date": "2024',
      '/0/date',
      'a text without its closing quote at line 2, column 23',
      'a value',
    ],
    [
      '[\n  {"id": "a, b\n  }\n]',
      '/0/id',
      'a text without its closing quote at line 2, column 10',
      'a value',
    ],
    ['["\\x"]', '/0', '"\\"" at line 1, column 2', 'a value or "]"'],
    [
      '[\n  {"id": "a"},\n  {"id": "b", "actors": [1, 2',
      '/1/actors/1',
      'the end of the file at line 3, column 30',
      '"," or the end of the list or object',
    ],
    ['[1, 2,]', '/2', '"]" at line 1, column 7', 'a value'],
    ['{"a": 1,}', '', '"}" at line 1, column 9', 'a field name in quotes'],
    ['{"a" 1}', '/a', '"1" at line 1, column 6', '":" after the field name'],
    ['{a: 1}', '', '"a" at line 1, column 2', 'a field name in quotes or "}"'],
    ['[1}', '/0', '"}" at line 1, column 3', '"," or the end of the list or object'],
    ['[] []', '', '"[" at line 1, column 4', 'the end of the file'],
    ['<!doctype html>', '', '"<" at line 1, column 1', 'a value'],
    ['[01]', '/0', '"1" at line 1, column 3', '"," or the end of the list or object'],
  ])('%j', (text, pointer, found, expected) => {
    expect(syntaxFault('events.json', text)).toEqual({
      file: 'events.json',
      pointer,
      found,
      expected,
      rule: 'syntax',
    });
  });

  it('is told from JSON wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        const text = json.slice(0, cut % (json.length + 1));
        expect(syntaxFault('a.json', text) === undefined).toBe(isJson(text));
      }),
    );
  });

  it('is told from JSON wherever a sign is put in', () => {
    const sign = fc.constantFrom(...Array.from('[]{}:,"\\ -0.eu\n'));
    fc.assert(
      fc.property(fc.json(), fc.nat(), sign, (json, at, added) => {
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + added + json.slice(cut);
        expect(syntaxFault('a.json', text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is found at any depth', () => {
    expect(syntaxFault('a.json', '['.repeat(100_000))?.found).toBe(
      'the end of the file at line 1, column 100001',
    );
  });
});
