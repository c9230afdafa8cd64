import type { BudgetBasis } from '#domain/defense.ts';
import { Measured } from '#ui/Measured.tsx';
import { Switch } from '#ui/Switch.tsx';

import { BudgetBarsChart } from './BudgetBarsChart.tsx';
import { PlanProgressChart } from './PlanProgressChart.tsx';
import { ShareStripChart } from './ShareStripChart.tsx';
import { laterFigures } from './tracker.ts';
import type { Tracker, YearReach } from './tracker.ts';

import styles from './DefenseChart.module.css';

const BASES: readonly { readonly value: BudgetBasis; readonly label: string; readonly hint: string }[] = [
  {
    value: 'excl',
    label: 'excl. US forces',
    hint: 'Without SACO and the local-burden part of US-forces realignment',
  },
  {
    value: 'incl',
    label: 'incl. US forces',
    hint: 'With SACO and the local-burden part of US-forces realignment',
  },
];

type DefenseChartProps = {
  readonly tracker: Tracker;
  readonly reach: YearReach;
  readonly title: string;
  readonly onFigure: (id: string) => void;
  readonly onYear: (fiscalYear: string, selected: boolean) => void;
  readonly onBasis: (basis: BudgetBasis) => void;
};

/** Least height of the bars with their axis, and of each note on later knowledge above them. */
const BARS = 116;
const NOTE = 24;

/** Share of GDP over yearly budgets, on the same years and each on its own scale, over the totals of the five-year plan. */
export function DefenseChart({ tracker, reach, title, onFigure, onYear, onBasis }: DefenseChartProps) {
  const later = tracker.years.flatMap(laterFigures).length;
  return (
    <div className={styles['chart']}>
      <div className={styles['strip']}>
        <p className={styles['heading']}>Security-related total, % of FY2022 GDP</p>
        <Measured className={styles['stripPlot']}>
          {(size) => <ShareStripChart tracker={tracker} size={size} onFigure={onFigure} />}
        </Measured>
      </div>
      <div className={styles['basis']}>
        <p className={styles['heading']}>Initial budget, ¥ trillion</p>
        <Switch label="US-forces realignment" bare options={BASES} value={tracker.basis} onChange={onBasis} />
      </div>
      <div className={styles['bars']} style={{ minHeight: BARS + NOTE * Math.max(later - 1, 0) }}>
        <Measured>
          {(size) => (
            <BudgetBarsChart
              tracker={tracker}
              reach={reach}
              title={title}
              size={size}
              onFigure={onFigure}
              onYear={onYear}
            />
          )}
        </Measured>
      </div>
      <PlanProgressChart progress={tracker.progress} onFigure={onFigure} />
    </div>
  );
}

/** What the marks mean, for the footer. */
export function DefenseLegend({ tracker }: { readonly tracker: Tracker }) {
  const first = tracker.progress[0];
  return (
    <ul className={styles['legend']}>
      <li>
        <span className={styles['keyRequest']} aria-hidden /> request
      </li>
      <li>
        <span className={styles['keyPlan']} aria-hidden /> plan
      </li>
      {first !== undefined && (
        <li>
          <span className={styles['keyPace']} aria-hidden /> {first.years} of {first.of} budgets
        </li>
      )}
    </ul>
  );
}
