import { useState } from 'react';
import type { KeyboardEvent } from 'react';

import { amount } from '#domain/amounts.ts';
import { standing } from '#domain/budget.ts';
import { fiscalYearSpan, formatDate } from '#domain/dates.ts';
import { counted } from '#domain/number-words.ts';
import { tip } from '#ui/Tip.tsx';

import { stageWord } from './describe-defense.ts';
import { shortYear } from './tracker.ts';
import type { TrackedYear, Tracker } from './tracker.ts';

import styles from './DefenseChart.module.css';

type YearColumnsProps = {
  readonly tracker: Tracker;
  readonly band: number;
  readonly plot: number;
  readonly onYear: (year: TrackedYear) => void;
};

/** One button per fiscal year, bar and label together; arrow keys go from year to year. */
export function YearColumnsChart({ tracker: { years, filtered }, band, plot, onYear }: YearColumnsProps) {
  const running = years.findIndex((y) => y.running);
  const [entry, setEntry] = useState<number>();
  const reachable = entry ?? Math.max(running, 0);
  return (
    <div className={styles['years']} role="group" aria-label="Fiscal years" style={{ height: plot + 20 }}>
      {years.map((year, i) => (
        <button
          key={year.fiscalYear}
          type="button"
          className={styles['year']}
          style={{ left: i * band, width: band }}
          aria-pressed={year.selected}
          aria-label={yearName(year, filtered)}
          aria-current={year.running ? 'date' : undefined}
          tabIndex={i === reachable ? 0 : -1}
          onClick={() => onYear(year)}
          onKeyDown={goAlong}
          {...withFocus(tip(<YearTip year={year} filtered={filtered} />), () => setEntry(i))}
        >
          {filtered && year.events > 0 && <span className={styles['hit']} />}
          <span className={styles['label']}>
            {i === 0 && 'FY'}
            {shortYear(year.fiscalYear)}
          </span>
        </button>
      ))}
    </div>
  );
}

/** The handlers of a tip, with one more thing done on focus. */
function withFocus(handlers: ReturnType<typeof tip>, focused: () => void): ReturnType<typeof tip> {
  return {
    ...handlers,
    onFocus: (event) => {
      focused();
      handlers.onFocus(event);
    },
  };
}

function goAlong(event: KeyboardEvent<HTMLButtonElement>): void {
  const to = { ArrowLeft: 'previousElementSibling', ArrowRight: 'nextElementSibling' } as const;
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  const next = event.currentTarget[to[event.key]];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

function yearName(year: TrackedYear, filtered: boolean): string {
  const stands = standing(year);
  const value =
    stands === undefined
      ? (year.missing ?? 'not known')
      : `${stageWord(stands.budget.stage)} ${amount(stands.figure)}`;
  const events = filtered ? `, ${counted(year.events, 'selected event')}` : '';
  return `${year.fiscalYear}, ${value}${events}`;
}

function YearTip({ year, filtered }: { readonly year: TrackedYear; readonly filtered: boolean }) {
  const span = fiscalYearSpan(year.fiscalYear);
  const budgets = [year.known, year.later].filter((b) => b !== undefined);
  return (
    <>
      <strong>{year.fiscalYear}</strong>
      {span !== undefined && `, ${formatDate(span.first)} to ${formatDate(span.last)}`}
      {budgets.map(({ budget, figure }) => (
        <div key={budget.id}>
          {stageWord(budget.stage)} {amount(figure)}
          {budget === year.later?.budget && `, known ${formatDate(figure.knownOn)}`}
        </div>
      ))}
      {year.missing !== undefined && <div>{year.missing}</div>}
      {filtered && <div>{counted(year.events, 'selected event')}</div>}
      <div>{year.selected ? 'Click to lift the dates' : 'Click to select these dates'}</div>
    </>
  );
}
