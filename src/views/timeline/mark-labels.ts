import { compact } from '#domain/amounts.ts';
import type { EventKind } from '#domain/events.ts';
import type { EventMark } from '#domain/merged-marks.ts';

import type { Extent } from './placed-labels.ts';
import { textWidth } from './text-width.ts';

/** A title written beside its mark. */
export type MarkLabel = { readonly mark: EventMark; readonly text: string; readonly left: number };

const GAP = 5;
const CLEAR = 6;
const PILL_END = 3;

/** Kinds that people call by name: a vote, an exercise, a launch. A meeting or call is named only where it matches. */
const NAMED: ReadonlySet<EventKind> = new Set([
  'election',
  'parliament',
  'party',
  'government',
  'exercise',
  'incident',
  'legal',
]);

/**
 * The titles of a lane's marks that have room to the right of their mark, or else to its left, without touching another
 * mark or title, the ends of the lane, or a line drawn across it. Matching events come first.
 */
export function markLabels(
  marks: readonly EventMark[],
  lane: Extent,
  lines: readonly number[],
  filtered: boolean,
): readonly MarkLabel[] {
  const own = marks.filter((m) => !m.thin);
  const counts = marks.flatMap((m) => (m.thin && m.events.length > 1 ? [around(countSpot(m, marks))] : []));
  // A title may stand close to a line, but not across it.
  const taken: Extent[] = [...own, ...counts, ...lines.map((x) => ({ left: x + 3, right: x - 1 }))];
  const labels: MarkLabel[] = [];
  for (const mark of wanted(own, filtered)) {
    const only = mark.events.at(0);
    if (only === undefined) continue;
    const text = only.event.title.en;
    const width = textWidth(text);
    const sign = only.event.state === 'disputed' ? 4 : 0;
    const left = [mark.right + GAP + sign, mark.left - GAP - width].find((start) =>
      isFree(
        { left: start, right: start + width },
        lane,
        taken.filter((t) => t !== mark),
      ),
    );
    if (left === undefined) continue;
    labels.push({ mark, text, left });
    taken.push({ left, right: left + width });
  }
  return labels;
}

/** Where on a thin bar its number is written: at its beginning, end or middle, clear of the marks above it. */
export function countSpot(bar: EventMark, marks: readonly EventMark[]): number {
  const spots = [bar.left + 9, bar.right - 9, (bar.left + bar.right) / 2];
  const above = marks.filter((m) => !m.thin);
  const free = spots.find((x) => above.every((m) => x + 7 <= m.left || x - 7 >= m.right));
  return free ?? bar.left + 9;
}

/**
 * Where on a pill its number is written: in the middle, or as near to it as the matching marks drawn over a pill that
 * does not match leave room. Nowhere if they leave none: half a number is another number.
 */
export function pillCountSpot(pill: EventMark, marks: readonly EventMark[]): number | undefined {
  const middle = (pill.left + pill.right) / 2;
  if (pill.matching) return middle;
  const over = marks.filter((m) => m.matching && !m.thin && m.right > pill.left && m.left < pill.right);
  const half = textWidth(compact(pill.events.length), 'strong') / 2 + 1;
  const isClear = (x: number) =>
    x - half >= pill.left + PILL_END &&
    x + half <= pill.right - PILL_END &&
    over.every((m) => x + half <= m.left || x - half >= m.right);
  const away = (x: number) => Math.abs(x - middle);
  const beside = over.flatMap((m) => [m.left - half, m.right + half]);
  return [middle, ...beside].filter(isClear).toSorted((a, b) => away(a) - away(b))[0];
}

function around(x: number): Extent {
  return { left: x - 4, right: x + 4 };
}

function wanted(marks: readonly EventMark[], filtered: boolean): readonly EventMark[] {
  const single = marks.filter((m) => m.events.length === 1);
  const named = ({ events }: EventMark) => {
    const only = events.at(0);
    return only !== undefined && NAMED.has(only.event.kind);
  };
  const matching = filtered ? single.filter((m) => m.matching) : [];
  return [...matching, ...single.filter((m) => !matching.includes(m) && named(m))];
}

function isFree(extent: Extent, lane: Extent, taken: readonly Extent[]): boolean {
  if (extent.left < lane.left || extent.right > lane.right) return false;
  return taken.every((t) => extent.right + CLEAR <= t.left || extent.left >= t.right + CLEAR - 2);
}
