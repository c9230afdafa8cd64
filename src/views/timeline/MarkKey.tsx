import { MarkShape, Triangle } from './MarkShape.tsx';
import type { Shape } from './MarkShape.tsx';
import styles from './MarkKey.module.css';

const KEY: readonly {
  readonly shape: Shape;
  readonly words: string;
  readonly more?: string;
  readonly width: number;
}[] = [
  { shape: 'disc', words: 'in person', width: 10 },
  { shape: 'ring', words: 'phone, video', width: 10 },
  { shape: 'square', words: 'no meeting', width: 10 },
  { shape: 'bar', words: 'several days', width: 18 },
  { shape: 'month', words: 'month only', more: ', not in the bars', width: 20 },
  { shape: 'due', words: 'due', width: 10 },
];

/** What the marks mean, drawn with the marks themselves. */
export function MarkKey() {
  return (
    <ul className={styles['key']} aria-label="Marks">
      {KEY.map(({ shape, words, more, width }) => (
        <li key={shape}>
          <svg width={width + 2} height={12} aria-hidden>
            <MarkShape shape={shape} tone="neutral" left={1} right={width + 1} y={6} />
          </svg>
          <span>
            {words}
            {more !== undefined && <span className={styles['more']}>{more}</span>}
          </span>
        </li>
      ))}
      <li>
        <svg width={10} height={12} aria-hidden>
          <Triangle x={5} y={6} />
        </svg>
        disputed
      </li>
    </ul>
  );
}
