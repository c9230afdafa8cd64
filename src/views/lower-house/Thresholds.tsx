import { evidence } from '#charts/evidence.ts';
import type { Reference } from '#domain/reference.ts';
import { distance } from '#domain/seats.ts';

import type { ChamberPicture } from './chamber-picture.ts';
import { distanceWords } from './describe-lower-house.ts';
import styles from './Thresholds.module.css';

type ThresholdsProps = { readonly picture: ChamberPicture; readonly onOpen: (reference: Reference) => void };

/** All thresholds of the chamber and how far the coalition is from each, in a list that opens. */
export function Thresholds({ picture: { chamber, compared }, onOpen }: ThresholdsProps) {
  const { after } = compared.coalition;
  return (
    <details className={styles['thresholds']}>
      <summary>Thresholds</summary>
      <ul>
        {chamber.thresholds.map((threshold) => (
          <li key={threshold.id}>
            <button
              type="button"
              onClick={() => onOpen({ kind: 'figure', id: threshold.seats.id })}
              {...evidence({ kind: 'figure', id: threshold.seats.id })}
            >
              <strong>{threshold.seats.value}</strong> {threshold.label.toLowerCase()}
            </button>
            <span data-computed>{after === undefined ? '–' : distanceWords(distance(after, threshold))}</span>
            {threshold.seats.note !== undefined && <small>{threshold.seats.note}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}
