import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { IdTable, numberOf } from '#domain/id-table.ts';

const tableOf = (ids: readonly string[]) => {
  const table = new IdTable();
  for (const id of ids) table.enter(id);
  return table;
};

/** What an id is found as, in the table and in its columns. */
const found = (ids: readonly string[], table: IdTable, id: string) => {
  const idOf = (number: number) => ids[number] ?? '';
  const number = table.numberOf(id, idOf);
  expect(numberOf(table.columns(), id, idOf)).toBe(number);
  return number;
};

const anyIds = fc.uniqueArray(fc.oneof(fc.string(), fc.nat().map(String)), { maxLength: 200 });

describe(IdTable, () => {
  it('finds every id under its number, and no other (law)', () => {
    fc.assert(
      fc.property(anyIds, fc.array(fc.string(), { maxLength: 10 }), (ids, others) => {
        const table = tableOf(ids);
        ids.forEach((id, number) => expect(found(ids, table, id)).toBe(number));
        for (const other of others) {
          const number = ids.indexOf(other);
          expect(found(ids, table, other)).toBe(number === -1 ? undefined : number);
        }
      }),
    );
  });

  it.each([0, 1, 511, 512, 513, 1024, 1025, 30_000])('finds each of %d ids', (count) => {
    const ids = Array.from({ length: count }, (_, i) => `2024-10-02-ardia-sorvia-call-${i}`);
    const table = tableOf(ids);
    const wrong = ids.filter((id, i) => table.numberOf(id, (n) => ids[n] ?? '') !== i);
    expect(wrong).toEqual([]);
    expect(found(ids, table, 'nobody')).toBeUndefined();
    const { places, hashes } = table.columns();
    expect(hashes).toHaveLength(count);
    expect(places.length).toBeGreaterThanOrEqual(2 * count);
    expect(places.filter((place) => place !== 0)).toHaveLength(count);
  });

  it('tells two ids of one hash apart', () => {
    const [one, other] = ['costarring', 'liquid'];
    const { hashes } = tableOf([one, other]).columns();
    expect(hashes[0]).toBe(hashes[1]);
    const table = tableOf([one, other]);
    expect([one, other].map((id) => found([one, other], table, id))).toEqual([0, 1]);
    expect(found([one], tableOf([one]), other)).toBeUndefined();
  });

  it('asks only for ids of the same hash', () => {
    const ids = Array.from({ length: 2000 }, (_, i) => `event-${i}`);
    const asked: number[] = [];
    const table = tableOf(ids);
    table.numberOf('event-1234', (number) => {
      asked.push(number);
      return ids[number] ?? '';
    });
    expect(asked).toEqual([1234]);
  });
});
