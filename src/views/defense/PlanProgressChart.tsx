import { evidence } from '#charts/evidence.ts';
import { fixed, plain } from '#domain/amounts.ts';
import type { PlanProgress } from '#domain/budget.ts';
import { planFigureIds } from '#domain/derived-figures.ts';
import { numberWord } from '#domain/number-words.ts';
import { tip } from '#ui/Tip.tsx';

import styles from './DefenseChart.module.css';

type PlanProgressProps = {
  readonly progress: readonly PlanProgress[];
  readonly onFigure: (id: string) => void;
};

/** One bar per plan total, each against its own total, with a tick where an even pace would be. */
export function PlanProgressChart({ progress, onFigure }: PlanProgressProps) {
  return (
    <ul className={styles['totals']} aria-label="How far along the five-year plan">
      {progress.map((p) => (
        <li key={p.plan.id}>
          <PlanBar progress={p} onFigure={onFigure} />
        </li>
      ))}
    </ul>
  );
}

function PlanBar({
  progress,
  onFigure,
}: {
  readonly progress: PlanProgress;
  readonly onFigure: (id: string) => void;
}) {
  const { plan, done, settled, share, years, of } = progress;
  const total = plan.total.value;
  const words = `${plan.label}: ${plain(done, 1)} of ¥${fixed(total, 1)} tn`;
  const reference = { kind: 'figure', id: planFigureIds(plan).share } as const;
  const disputed = plan.total.disagreement === undefined ? '' : '; sources disagree';
  return (
    <button
      type="button"
      className={styles['total']}
      aria-label={`${words}, ${fixed(share, 1)}%, ${numberWord(years)} of ${numberWord(of)} years${disputed}; open the figure`}
      onClick={() => onFigure(reference.id)}
      {...evidence(reference)}
      {...tip(<PlanTip progress={progress} />)}
    >
      <span className={styles['totalName']}>{words}</span>
      <span className={styles['track']}>
        <span className={styles['fill']} style={{ width: `${Math.min((100 * settled) / total, 100)}%` }} />
        {done > settled && (
          <span
            className={styles['laterFill']}
            style={{
              left: `${(100 * settled) / total}%`,
              width: `${Math.min((100 * (done - settled)) / total, 100)}%`,
            }}
          />
        )}
        <span className={styles['pace']} style={{ left: `${(100 * years) / of}%` }} />
      </span>
      <span className={styles['percent']}>{share.toFixed(0)}%</span>
    </button>
  );
}

function PlanTip({
  progress: { plan, inputs, done, share, years, of },
}: {
  readonly progress: PlanProgress;
}) {
  return (
    <>
      <strong>{plan.label}</strong>, {plan.first} to {plan.last}
      <div>
        {inputs.map((f) => `${f.period} ${fixed(f.value, 4)}`).join(' + ')} = {plain(done)} of{' '}
        {fixed(plan.total.value, 1)}: {fixed(share, 1)}%
      </div>
      <div>
        The tick marks {years} of {of} years.
      </div>
      {plan.note !== undefined && <div>{plan.note}</div>}
    </>
  );
}
