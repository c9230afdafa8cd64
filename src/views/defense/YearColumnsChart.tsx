import { useState } from 'react';
import type { KeyboardEvent } from 'react';

import { amount } from '#domain/amounts.ts';
import { standing } from '#domain/budget.ts';
import { fiscalYearSpan, formatDate } from '#domain/dates.ts';
import { counted } from '#domain/number-words.ts';
import { tip } from '#ui/Tip.tsx';

import { stageWord } from './describe-defense.ts';
import { shortYear } from './tracker.ts';
import type { TrackedYear, YearReach } from './tracker.ts';

import styles from './DefenseChart.module.css';

type YearColumnsProps = {
  readonly years: readonly TrackedYear[];
  readonly reach: YearReach;
  readonly band: number;
  readonly plot: number;
  readonly onYear: (fiscalYear: string, selected: boolean) => void;
};

/** One button per fiscal year, bar and label together; arrow keys go from year to year. */
export function YearColumnsChart({ years, reach, band, plot, onYear }: YearColumnsProps) {
  const running = years.findIndex((y) => y.running);
  const [entry, setEntry] = useState<number>();
  const reachable = entry ?? Math.max(running, 0);
  return (
    <div className={styles['years']} role="group" aria-label="Fiscal years" style={{ height: plot + 20 }}>
      {years.map((year, i) => {
        const { fiscalYear } = year;
        const selected = fiscalYear === reach.selected;
        const events = reach.filtered ? (reach.events[fiscalYear] ?? 0) : undefined;
        return (
          <button
            key={fiscalYear}
            type="button"
            className={styles['year']}
            style={{ left: i * band, width: band }}
            aria-pressed={selected}
            aria-label={yearName(year, events)}
            aria-current={year.running ? 'date' : undefined}
            tabIndex={i === reachable ? 0 : -1}
            onClick={() => onYear(fiscalYear, selected)}
            onKeyDown={goAlong}
            {...withFocus(tip(<YearTip year={year} events={events} selected={selected} />), () =>
              setEntry(i),
            )}
          >
            {events !== undefined && events > 0 && <span className={styles['hit']} />}
            <span className={styles['label']}>
              {i === 0 && 'FY'}
              {shortYear(fiscalYear)}
            </span>
          </button>
        );
      })}
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

/** What a year is called, with how many selected events fall into it where something is selected. */
function yearName(year: TrackedYear, selectedEvents: number | undefined): string {
  const stands = standing(year);
  const value =
    stands === undefined
      ? (year.missing ?? 'not known')
      : `${stageWord(stands.budget.stage)} ${amount(stands.figure)}`;
  const events = selectedEvents === undefined ? '' : `, ${counted(selectedEvents, 'selected event')}`;
  return `${year.fiscalYear}, ${value}${events}`;
}

type YearTipProps = {
  readonly year: TrackedYear;
  readonly events: number | undefined;
  readonly selected: boolean;
};

function YearTip({ year, events, selected }: YearTipProps) {
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
      {events !== undefined && <div>{counted(events, 'selected event')}</div>}
      <div>{selected ? 'Click to lift the dates' : 'Click to select these dates'}</div>
    </>
  );
}
