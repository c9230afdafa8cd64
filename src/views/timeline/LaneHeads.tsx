import type { Days } from '#domain/bins.ts';
import { formatDate, isoDate } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';

import { placedLabels } from './placed-labels.ts';
import type { WantedLabel } from './placed-labels.ts';
import { RIGHT_MARGIN } from './plot.ts';
import type { TimeScale } from './plot.ts';
import type { Seam } from './seams.ts';
import { textWidth } from './text-width.ts';
import styles from './LanesChart.module.css';

type LaneHeadsProps = {
  readonly scale: TimeScale;
  /** Upper end of their row. */
  readonly y: number;
  /** The right end of the as-of day, where it is shown. */
  readonly asOfX: number | undefined;
  readonly asOf: DayNumber;
  readonly seams: readonly Seam[];
  readonly dissolved: readonly Days[];
};

/** What stands above the lanes: the as-of day, the cabinets, the dissolved chamber; none touches another. */
export function LaneHeads({ scale, y, asOfX, asOf, seams, dissolved }: LaneHeadsProps) {
  const flag = asOfX === undefined ? undefined : asOfFlag(asOfX, asOf, scale);
  const lines = [
    ...seams.map(({ day }) => ({ left: scale.x(day) + 4, right: scale.x(day) - 4 })),
    ...(flag === undefined ? [] : [flag]),
  ];
  const heads = placedLabels(
    wantedHeads(scale, seams, dissolved),
    { left: scale.left, right: scale.right + RIGHT_MARGIN },
    lines,
  );
  return (
    <>
      {heads.map(({ key, text, left }) => (
        <text key={key} className={styles['head']} x={left} y={y + 14}>
          {text}
        </text>
      ))}
      {flag !== undefined && (
        <g className={styles['flag']}>
          <rect x={flag.left} y={y + 1} width={flag.right - flag.left} height={17} />
          <text x={(flag.left + flag.right) / 2} y={y + 14} textAnchor="middle">
            {flag.text}
          </text>
        </g>
      )}
    </>
  );
}

/** In days: over a longer stretch the as-of day is told with its year. */
const LONGEST_YEAR = 366;

function asOfFlag(x: number, asOf: DayNumber, scale: TimeScale) {
  const { first, last } = scale.days;
  const text = `As of ${formatDate(isoDate(asOf), last - first < LONGEST_YEAR ? 'short' : 'medium')}`;
  const width = textWidth(text, 'strong') + 10;
  const left = x + width <= scale.right + RIGHT_MARGIN ? x - 0.75 : x + 0.75 - width;
  return { text, left, right: left + width };
}

function wantedHeads(
  scale: TimeScale,
  seams: readonly Seam[],
  dissolved: readonly Days[],
): readonly WantedLabel[] {
  const beside = 5;
  const right = (day: DayNumber, text: string) => ({
    text,
    left: scale.x(day) + beside,
    width: textWidth(text),
  });
  const left = (day: DayNumber, text: string) => ({
    text,
    left: scale.x(day) - beside - textWidth(text),
    width: textWidth(text),
  });
  const after = seams.map(({ day, after: name }) => ({
    key: `after ${day}`,
    candidates: [right(day, `${name} cabinet`), right(day, name)],
  }));
  const before = seams.flatMap(({ day, before: name }) =>
    name === undefined
      ? []
      : [{ key: `before ${day}`, candidates: [left(day, `${name} cabinet`), left(day, name)] }],
  );
  const empty = dissolved.map(({ first, last }) => {
    const middle = (scale.x(first) + scale.x(last + 1)) / 2;
    return {
      key: `dissolved ${first}`,
      candidates: ['Lower House dissolved', 'Dissolved'].map((text) => ({
        text,
        left: middle - textWidth(text) / 2,
        width: textWidth(text),
      })),
    };
  });
  return [...after, ...empty, ...before.slice(0, 1)];
}
