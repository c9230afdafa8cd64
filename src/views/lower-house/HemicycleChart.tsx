import { groupColor } from '#charts/patterns.tsx';
import type { Group } from '#domain/chamber.ts';
import { balancedRows, hemicycle } from '#domain/seats.ts';
import type { Seats } from '#domain/seats.ts';

import styles from './HemicycleChart.module.css';
import { emptySeats, seatArea, seatPath } from './seat-glyphs.ts';
import type { SeatPoint } from './seat-glyphs.ts';
import { placedLabels, stretches, textWidth, wedgeLabels } from './seat-labels.ts';
import { isDimmed, markProps } from './seat-marks.ts';
import type { SeatMarks } from './seat-marks.ts';

type HemicycleProps = {
  readonly width: number;
  readonly height: number;
  /** Who sits on each seat, from left to right. */
  readonly held: readonly (Group | undefined)[];
  readonly majority: Seats;
  /** The words in the middle: a large one, and one below it. */
  readonly middle: readonly [string, string];
  readonly label: string;
  /** What is written in the upper left corner, line by line. */
  readonly corner: readonly string[];
  readonly marks: SeatMarks;
};

const INNER = 0.38;
/** Room at the sides for labels, at the top for the majority, at the bottom for half a seat. */
const ROOM = { side: 68, top: 18, bottom: 6 } as const;

/** The chamber as seats in half rings, the coalition at the left, the radius of the majority through it. */
export function HemicycleChart({
  width,
  height,
  held,
  majority,
  middle,
  label,
  corner,
  marks,
}: HemicycleProps) {
  const outer = Math.max(60, Math.min(width / 2 - ROOM.side, height - ROOM.top - ROOM.bottom));
  const rows = balancedRows(held.length, INNER);
  const pitch = (outer * (1 - INNER)) / (rows - 0.5);
  const center = { x: width / 2, y: (height + outer + ROOM.top - ROOM.bottom) / 2 };
  const places = hemicycle(held.length, { rows, inner: outer * INNER, outer: outer - pitch / 2 });
  const points = places.map(({ angle, radius }): SeatPoint => ({
    x: center.x + Math.cos(angle) * radius,
    y: center.y - Math.sin(angle) * radius,
  }));
  const wedges = stretches(held);
  const empty = points.filter((_, seat) => held[seat] === undefined);
  const labels = placedLabels(wedgeLabels(wedges, held.length), {
    ...center,
    radius: outer,
    line: 15,
    corner: { width: Math.max(0, ...corner.map(textWidth)), height: 8 + 15 * corner.length },
  });
  const turn = Math.PI * (1 - majority / held.length);
  const radial = (r: number) => `${center.x + Math.cos(turn) * r},${center.y - Math.sin(turn) * r}`;
  const line = `M${radial(outer * INNER - 8)}L${radial(outer + 5)}`;
  return (
    <svg className={styles['hemicycle']} width={width} height={height} role="img" aria-label={label}>
      {empty.length > 0 && <path className={styles['empty']} d={emptySeats(empty, pitch)} />}
      {wedges.map(({ group, first, seats }) => {
        const own = points.slice(first, first + seats);
        const { d, outline } = seatPath(group.glyph, own, pitch);
        return (
          <g key={group.id} className={styles['wedge']} {...markProps(marks, group)}>
            <path className={styles['area']} d={seatArea(own, pitch)} />
            <path
              className={styles['seats']}
              d={d}
              data-outline={outline === undefined ? undefined : true}
              style={{
                color: groupColor(group),
                ...(outline === undefined || isDimmed(marks, group.id) ? {} : { strokeWidth: outline }),
              }}
            />
          </g>
        );
      })}
      <path className={styles['halo']} d={line} />
      <path className={styles['majority']} d={line} />
      <text className={styles['threshold']} x={center.x} y={center.y - outer - 7}>
        {majority}
      </text>
      {labels.map(({ key, text, x, y, anchor }) => (
        <text key={key} x={x} y={y} textAnchor={anchor} data-dimmed={isDimmed(marks, key) || undefined}>
          {text}
        </text>
      ))}
      <text className={styles['large']} x={center.x} y={center.y - 13}>
        {middle[0]}
      </text>
      <text className={styles['below']} x={center.x} y={center.y + 3}>
        {middle[1]}
      </text>
    </svg>
  );
}
