import { compact } from '#domain/amounts.ts';

import styles from './MarkShape.module.css';

/** How an event is drawn: in person, by phone or video, without a meeting, over days, over weeks or a month, due, merged. */
export type Shape = 'disc' | 'ring' | 'square' | 'bar' | 'long' | 'month' | 'due' | 'pill';

/** What a mark's color says: nothing is selected, it matches, it does not, it became known after the edition. */
export type Tone = 'neutral' | 'accent' | 'dim' | 'later';

type MarkShapeProps = {
  readonly shape: Shape;
  readonly tone: Tone;
  readonly left: number;
  readonly right: number;
  /** The middle of the mark. */
  readonly y: number;
  /** How many events the mark stands for; written on it where they are several. */
  readonly count?: number;
  /** Where the middle of that number is, if not in the middle of the mark. */
  readonly countAt?: number;
  readonly disputed?: boolean;
  /** Drawn open and dashed: still ahead. */
  readonly ahead?: boolean;
};

/** One mark of the timeline, the same on its lanes and in its key. */
export function MarkShape({
  shape,
  tone,
  left,
  right,
  y,
  count = 1,
  countAt,
  disputed = false,
  ahead = false,
}: MarkShapeProps) {
  const thin = shape === 'month' || shape === 'long';
  return (
    <g className={styles['mark']} data-shape={shape} data-tone={tone} data-ahead={ahead || undefined}>
      <Body shape={shape} left={left} right={right} y={y} />
      {count > 1 && (
        <text x={countAt ?? (left + right) / 2} y={thin ? y + 2 : y + 4.2} textAnchor="middle">
          {compact(count)}
        </text>
      )}
      {disputed && <Triangle x={thin ? left + 6 : right} y={y - 6} />}
    </g>
  );
}

type BodyProps = Pick<MarkShapeProps, 'shape' | 'left' | 'right' | 'y'>;

function Body({ shape, left, right, y }: BodyProps) {
  const middle = (left + right) / 2;
  const width = Math.max(right - left, 2);
  switch (shape) {
    case 'disc':
      return <circle cx={middle} cy={y} r={4.75} />;
    case 'ring':
    case 'due':
      return <circle cx={middle} cy={y} r={4} />;
    case 'square':
      return <rect x={middle - 4.5} y={y - 4.5} width={9} height={9} />;
    case 'bar':
      return <rect x={left} y={y - 4} width={width} height={8} rx={2.5} />;
    case 'pill':
      return <rect x={left} y={y - 7.5} width={width} height={15} rx={7.5} />;
    case 'month':
    case 'long':
      return <rect x={left + 1} y={y - 2} width={Math.max(width - 2, 2)} height={4} rx={2} />;
  }
}

/** The sign of a dispute: at the upper right of a mark, and before a title. */
export function Triangle({ x, y }: { readonly x: number; readonly y: number }) {
  return <path className={styles['dispute']} d={`M${x},${y - 3.6} l4.2,7 h-8.4 z`} />;
}
