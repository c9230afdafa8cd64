import { describe, expect, it } from 'vitest';

import type { Offer, Row, SectionName } from '#app/palette/offer.ts';
import { rowAt } from '#app/palette/row-at.ts';
import { foundSections, plainRow, startSections } from '#app/palette/sections.ts';
import type { Rank } from '#domain/findings.ts';

const offer = (section: SectionName, label: string, atStart = false): Offer => ({
  id: label,
  section,
  label,
  forms: [],
  weight: 0,
  does: 'nothing',
  act: () => undefined,
  atStart,
});
const row = (section: SectionName, label: string, rank: Rank): Row => ({
  ...plainRow(offer(section, label)),
  rank,
});
const words = offer('Words', 'words');

describe(startSections, () => {
  it('offers what is marked for the start, in the order of the sections', () => {
    const offers = [
      offer('Actions', 'undo', true),
      offer('Actors', 'sato'),
      offer('Pages', 'data', true),
      offer('Chosen', 'mori', true),
    ];
    expect(startSections(offers).map(({ name, rows }) => [name, rows.map((r) => r.offer.id)])).toEqual([
      ['Chosen', ['mori']],
      ['Pages', ['data']],
      ['Actions', ['undo']],
    ]);
  });
});

describe(foundSections, () => {
  it('begins with the best answer, keeps the order among equals, and ends with the words', () => {
    const rows = [
      row('Actors', 'adams', 2),
      row('Themes', 'talks', 1),
      row('Pages', 'data', 0),
      row('Actions', 'undo', 1),
    ];
    expect(foundSections(rows, words).map(({ name }) => name)).toEqual([
      'Pages',
      'Themes',
      'Actions',
      'Actors',
      'Words',
    ]);
    expect(foundSections([], words).map(({ name }) => name)).toEqual(['Words']);
  });

  it('cuts a long section and says how many there are, but does not count events', () => {
    const many = (section: SectionName) =>
      Array.from({ length: 23 }, (_, i) => row(section, `${section} ${i}`, 1));
    const [actors, events] = foundSections([...many('Actors'), ...many('Events')], words);
    expect(actors).toMatchObject({ name: 'Actors', total: 23 });
    expect(actors?.rows).toHaveLength(10);
    expect(events).not.toHaveProperty('total');
  });
});

describe(rowAt, () => {
  const rows = ['a', 'b', 'c'].map((label) => plainRow(offer('Actors', label)));
  const at = (key: string, inHand: number | undefined) =>
    rowAt(key, rows, inHand === undefined ? undefined : rows[inHand])?.offer.id;

  it.each([
    ['ArrowDown', undefined, 'a'],
    ['ArrowUp', undefined, 'c'],
    ['ArrowDown', 1, 'c'],
    ['ArrowDown', 2, 'a'],
    ['ArrowUp', 0, 'c'],
    ['ArrowUp', 2, 'b'],
    ['PageDown', 0, 'c'],
    ['PageUp', 2, 'a'],
    ['Home', 2, 'a'],
    ['End', 0, 'c'],
    ['Enter', 0, undefined],
  ])('by %s from %s leads to %s', (key, from, expected) => {
    expect(at(key, from)).toBe(expected);
  });
});
