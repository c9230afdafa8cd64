import { ChevronLeft, ChevronRight, X } from 'lucide-react';

import type { Days } from '#domain/bins.ts';
import { formatDate, isoDate, parseReaderDate } from '#domain/dates.ts';
import { DateField } from '#ui/DateField.tsx';
import { tip } from '#ui/Tip.tsx';

import { datesOf, shifted } from './brush.ts';
import type { ChosenDates } from './brush.ts';
import styles from './DateRange.module.css';

type DateRangeProps = {
  readonly dates: ChosenDates;
  readonly overview: Days;
  readonly brush: Days;
  readonly onChoose: (dates: ChosenDates) => void;
};

const WEEK = 7;

/** The chosen dates as two fields, and buttons that move them by a week or clear them: what the brush does by dragging. */
export function DateRange({ dates, overview, brush, onChoose }: DateRangeProps) {
  const { from, to } = dates;
  const brushed = from !== undefined || to !== undefined;
  const move = (days: number) => onChoose(datesOf(shifted(brush, days, overview), overview));
  return (
    <div className={styles['range']}>
      <DateField
        label="From"
        shown={formatDate(from ?? isoDate(overview.first))}
        active={from !== undefined}
        parse={parseReaderDate}
        onCommit={(day) => onChoose({ from: day, to })}
      />
      <DateField
        label="To"
        shown={formatDate(to ?? isoDate(overview.last))}
        active={to !== undefined}
        parse={parseReaderDate}
        onCommit={(day) => onChoose({ from, to: day })}
      />
      {brushed && (
        <div className={styles['steps']}>
          <button
            type="button"
            aria-label="A week earlier"
            disabled={brush.first <= overview.first}
            onClick={() => move(-WEEK)}
            {...tip('A week earlier')}
          >
            <ChevronLeft size={15} strokeWidth={1.8} />
          </button>
          <button
            type="button"
            aria-label="A week later"
            disabled={brush.last >= overview.last}
            onClick={() => move(WEEK)}
            {...tip('A week later')}
          >
            <ChevronRight size={15} strokeWidth={1.8} />
          </button>
          <button type="button" className={styles['clear']} onClick={() => onChoose({})}>
            <X size={13} strokeWidth={1.8} aria-hidden />
            <span>All dates</span>
          </button>
        </div>
      )}
    </div>
  );
}
