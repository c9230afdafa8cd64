import { describe, expect, it } from 'vitest';
import { faultAt, faultLine, pointerOf, shown, valueAt } from './fault.ts';

describe('a fault', () => {
  const rest = { found: '"x"', expected: 'a day', rule: 'schema' };

  it('belongs to the record of a list, and to the innermost one of an object', () => {
    const list = [{ id: 'gain', claims: [{ id: 'by-group', value: 1 }] }];
    expect(faultAt({ file: 'a.json', data: list }, [0, 'claims', 0, 'value'], rest).record).toBe('gain');
    expect(
      faultAt({ file: 'a.json', data: { id: 'house', list } }, ['list', 0, 'claims', 0], rest).record,
    ).toBe('by-group');
    expect(faultAt({ file: 'a.json', data: [{ id: 5 }] }, [0, 'id'], rest)).not.toHaveProperty('record');
  });

  it('is one line', () => {
    expect(faultLine({ file: 'events.json', record: 'call', pointer: '/3/date', ...rest })).toBe(
      'events.json, call, /3/date: found "x", expected a day',
    );
    expect(faultLine({ file: 'events.json', pointer: '', ...rest })).toBe(
      'events.json: found "x", expected a day',
    );
  });

  it('points as RFC 6901 says', () => {
    expect(pointerOf([0, 'a/b', 'm~n'])).toBe('/0/a~1b/m~0n');
    expect(pointerOf([])).toBe('');
  });

  it('reads own fields only', () => {
    expect(valueAt({ a: [1, 2] }, ['a', 1])).toBe(2);
    expect(valueAt({}, ['constructor', 'name'])).toBeUndefined();
  });

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [[1, 2], 'a list of 2'],
    [Array.from({ length: 1200 }), 'a list of 1,200'],
    [{}, 'an object'],
    ['x'.repeat(99), `"${'x'.repeat(59)}…`],
  ])('shows %j as %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });
});
