import { scaleLinear } from 'd3-scale';

import type { Claim } from '#domain/evidence.ts';

import styles from './Panel.module.css';

const WIDTH = 270;
const PAD = 26;

/** Claims that are numbers as dots on one scale, labelled; nothing where fewer than two are. The table below says the same. */
export function ClaimScale({
  claims,
  chosen,
}: {
  readonly claims: readonly Claim[];
  readonly chosen: string | undefined;
}) {
  const numbers = claims.flatMap((c) =>
    c.number === undefined ? [] : [{ id: c.id, label: c.value, at: c.number }],
  );
  const values = [...new Set(numbers.map((n) => n.at))].toSorted((a, b) => a - b);
  const [least] = values;
  const most = values.at(-1);
  if (least === undefined || most === undefined || least === most) return null;
  const x = scaleLinear([least, most], [PAD, WIDTH - PAD]);
  const labelled = values.map((value, i) => ({
    value,
    claim: numbers.find((n) => n.at === value && n.id === chosen) ?? numbers.find((n) => n.at === value),
    row: i % 2,
  }));
  return (
    <svg className={styles['scale']} viewBox={`0 0 ${WIDTH} 52`} aria-hidden>
      <line x1={PAD} x2={WIDTH - PAD} y1={26} y2={26} stroke="var(--ctl)" />
      {labelled.map(({ value, claim, row }) => (
        <g
          key={value}
          transform={`translate(${x(value)} 26)`}
          data-chosen={claim?.id === chosen || undefined}
        >
          <circle r={5} />
          <text y={row === 0 ? -10 : 20} textAnchor="middle">
            {claim?.label}
          </text>
        </g>
      ))}
    </svg>
  );
}
