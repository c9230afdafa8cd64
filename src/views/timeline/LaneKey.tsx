import { plain } from '#domain/amounts.ts';
import type { LaneBins } from '#domain/lane-bins.ts';

import { Triangle } from './MarkShape.tsx';
import styles from './MarkKey.module.css';

type LaneKeyProps = Pick<LaneBins, 'bins' | 'most'>;

/** What the bars of lanes count and on which scale, and where the disputed events are, which they do not show. */
export function LaneKey({ bins, most }: LaneKeyProps) {
  return (
    <ul className={styles['key']} aria-label="Bars">
      <li>
        <svg className={styles['bars']} width={13} height={12} aria-hidden>
          <path d="M0,12V8h3v4zM4,12V2h3v10zM8,12V5h3v7z" />
        </svg>
        events per {bins.unit}, one scale for all lanes
      </li>
      <li>highest bar {plain(most)}</li>
      <li>
        <svg width={10} height={12} aria-hidden>
          <Triangle x={5} y={6} />
        </svg>
        disputed: in the list only
      </li>
    </ul>
  );
}
