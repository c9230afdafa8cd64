import { describe, expect, test } from 'vitest';

import type { Chamber } from '#domain/chamber.ts';
import { seating, snapshotOf } from '#domain/seats.ts';

import { placedLabels, stretches, textWidth, wedgeLabels } from './seat-labels.ts';

const files = import.meta.glob<Chamber>('/public/data/us-japan-2024/chamber.json', {
  eager: true,
  import: 'default',
});
const chamber = recordedChamber();
const snapshots = chamber.snapshots.map((s) => [s.id, s] as const);

function recordedChamber(): Chamber {
  const [found] = Object.values(files);
  if (found === undefined) throw new Error('no chamber.json');
  return found;
}

test('stretches follow one another without a gap', () => {
  const held = stretches(seating(chamber, snapshotOf(chamber, 'groups-2024-11-11')));
  expect(held.slice(0, 3).map((s) => [s.group.id, s.first, s.seats])).toEqual([
    ['ldp', 0, 196],
    ['komeito', 196, 24],
    ['cdp', 220, 148],
  ]);
  expect(held.reduce((sum, s) => sum + s.seats, 0)).toBe(465);
});

test('small groups share a label', () => {
  const labels = (id: string) =>
    wedgeLabels(stretches(seating(chamber, snapshotOf(chamber, id))), 465).map((l) => l.text);
  expect(labels('groups-2024-11-11')).toEqual([
    'LDP 196',
    'Komeito 24',
    'CDP 148',
    'Ishin 38',
    'DPP 28',
    '6 others 31',
  ]);
  expect(labels('groups-2024-10-09')).toEqual(['LDP 258', 'Komeito 32', 'CDP 99', 'Ishin 44', '5 others 32']);
  expect(wedgeLabels([], 465)).toEqual([]);
});

describe('labels around the hemicycle', () => {
  test.each(snapshots)('%s: none stands on another, or in the corner', (_, snapshot) => {
    for (const radius of [86, 105, 120]) {
      const room = { x: radius + 68, y: radius + 18, radius, line: 15, corner: { width: 88, height: 53 } };
      const labels = placedLabels(wedgeLabels(stretches(seating(chamber, snapshot)), 465), room);
      const boxes = labels.map(({ x, y, text, anchor }) => {
        const left = anchor === 'start' ? x : x - textWidth(text);
        return { left, right: left + textWidth(text), top: y - 12, bottom: y };
      });
      boxes.push({ left: 0, right: room.corner.width, top: 8, bottom: room.corner.height });
      const meeting = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      expect(meeting).toEqual([]);
    }
  });
});
