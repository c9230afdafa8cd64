import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Bar, BarChart, XAxis, YAxis, createHorizontalChart } from 'recharts';
import type { BarShapeProps } from 'recharts';

import { amount, fixed } from '#domain/amounts.ts';
import { isLater, standing } from '#domain/budget.ts';
import { formatDate, fiscalYearSpan } from '#domain/dates.ts';
import type { BudgetStage } from '#domain/defense.ts';
import type { Size } from '#ui/Measured.tsx';
import { tip } from '#ui/Tip.tsx';

import { defenseTouched } from './describe-defense.ts';
import { laterFigures, shortYear } from './tracker.ts';
import type { TrackedYear, Tracker } from './tracker.ts';

import styles from './DefenseChart.module.css';

type BudgetBarsProps = {
  readonly tracker: Tracker;
  readonly title: string;
  readonly size: Size;
  readonly onFigure: (id: string) => void;
  readonly onYear: (year: TrackedYear) => void;
};

/** Heights of what stands above and below the bars. */
const LABELS = 18;
const AXIS = 44;

type BarRow = {
  readonly fiscalYear: string;
  /** The highest of what is drawn, null where nothing is known. */
  readonly height: number | null;
  readonly known: number | undefined;
  readonly stage: BudgetStage | undefined;
  readonly later: number | undefined;
  readonly planned: boolean;
};

const Chart = createHorizontalChart<BarRow, string, number | null>()({ BarChart, Bar, XAxis, YAxis });

/** The yearly budgets as bars over their fiscal years; the years are buttons for their dates, the values doors to their figures. */
export function BudgetBarsChart({
  tracker,
  title,
  size: { width, height },
  onFigure,
  onYear,
}: BudgetBarsProps) {
  const { years, most } = tracker;
  const band = width / years.length;
  const plot = Math.max(height - AXIS, LABELS + 20);
  const y = (value: number) => plot - ((plot - LABELS) * value) / most;
  return (
    <>
      <div className={styles['plot']} aria-hidden>
        <Chart.BarChart
          width={width}
          height={plot}
          data={years.map(barRow)}
          margin={{ top: LABELS, right: 0, bottom: 0, left: 0 }}
          barCategoryGap="8%"
          accessibilityLayer={false}
          title={title}
        >
          <defs>
            <pattern
              id="defense-request"
              width={5}
              height={5}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width={5} height={5} className={styles['ground']} />
              <rect width={1.4} height={5} className={styles['hatch']} />
            </pattern>
          </defs>
          <Chart.XAxis dataKey="fiscalYear" hide />
          <Chart.YAxis domain={[0, most]} ticks={[0, most]} allowDataOverflow hide />
          <Chart.Bar dataKey="height" isAnimationActive={false} shape={YearBar} />
          <line x1={0} x2={width} y1={plot - 0.5} y2={plot - 0.5} className={styles['baseline']} />
        </Chart.BarChart>
      </div>
      <YearColumns tracker={tracker} band={band} plot={plot} onYear={onYear} />
      {years.map((year, i) => (
        <YearValue
          key={year.fiscalYear}
          year={year}
          tracker={tracker}
          place={{ left: (i + 0.5) * band, top: y(standing(year)?.figure.value ?? 0) }}
          onFigure={onFigure}
        />
      ))}
      <LaterList tracker={tracker} onFigure={onFigure} />
      <Program tracker={tracker} band={band} top={plot + 20} />
    </>
  );
}

function barRow({ fiscalYear, known, later, planned }: TrackedYear): BarRow {
  const values = [known?.figure.value, later?.figure.value].filter((v) => v !== undefined);
  return {
    fiscalYear,
    height: values.length === 0 ? null : Math.max(...values),
    known: known?.figure.value,
    stage: known?.budget.stage,
    later: later?.figure.value,
    planned,
  };
}

/** A year's bar: decided filled, requested hatched, planned a dashed outline, known later a dashed outline of its own color. */
function YearBar({ x, y, width, height, payload }: BarShapeProps) {
  const { known, stage, later, planned, height: value } = payload as BarRow;
  const unit = value === null || value === 0 ? 0 : height / value;
  const foot = y + height;
  return (
    <g>
      {known !== undefined && (
        <rect
          className={styles['bar']}
          data-stage={stage}
          data-planned={planned || undefined}
          {...inset(stage === 'initial' ? 0 : 0.75, {
            x,
            y: foot - known * unit,
            width,
            height: known * unit,
          })}
        />
      )}
      {later !== undefined && (
        <rect
          className={styles['later']}
          {...inset(0.75, { x, y: foot - later * unit, width, height: later * unit })}
        />
      )}
    </g>
  );
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A box drawn in by half an outline, except at its foot. */
function inset(by: number, { x, y, width, height }: Box): Box {
  return { x: x + by, y: y + by, width: Math.max(width - 2 * by, 0), height: Math.max(height - by, 0) };
}

type YearColumnsProps = {
  readonly tracker: Tracker;
  readonly band: number;
  readonly plot: number;
  readonly onYear: (year: TrackedYear) => void;
};

/** One button per fiscal year, bar and label together; arrow keys go from year to year. */
function YearColumns({ tracker: { years, filtered }, band, plot, onYear }: YearColumnsProps) {
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
  const events = filtered ? `, ${year.events} selected ${year.events === 1 ? 'event' : 'events'}` : '';
  return `${year.fiscalYear}, ${value}${events}`;
}

function stageWord(stage: BudgetStage): string {
  return { initial: 'initial budget', request: 'request', plan: 'plan' }[stage];
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
      {filtered && (
        <div>
          {year.events} selected {year.events === 1 ? 'event' : 'events'}
        </div>
      )}
      <div>{year.selected ? 'Click to lift the dates' : 'Click to select these dates'}</div>
    </>
  );
}

type YearValueProps = {
  readonly year: TrackedYear;
  readonly tracker: Tracker;
  readonly place: { readonly left: number; readonly top: number };
  readonly onFigure: (id: string) => void;
};

/** The value above a bar, a door to its figure; a dash where none is known. Years before the program are labelled at their ends only. */
function YearValue({ year, tracker, place, onFigure }: YearValueProps) {
  const stands = standing(year);
  if (stands === undefined) {
    return (
      <span className={styles['missing']} style={place} aria-hidden>
        –
      </span>
    );
  }
  if (!isLabelled(year, tracker.years)) return null;
  const { budget, figure } = stands;
  return (
    <button
      type="button"
      className={styles['value']}
      style={place}
      data-later={isLater(figure, tracker.knowledge) || undefined}
      data-derived={figure.status === 'derived' || undefined}
      aria-label={`${fixed(figure.value, 1)}: ${budget.fiscalYear} ${stageWord(budget.stage)}, ${amount(figure)}; open the figure`}
      onClick={() => onFigure(figure.id)}
    >
      {fixed(figure.value, 1)}
    </button>
  );
}

function isLabelled(year: TrackedYear, years: readonly TrackedYear[]): boolean {
  const at = years.indexOf(year);
  return at === 0 || year.planned || years[at + 1]?.planned === true;
}

/** What became known after the edition, in words, where the bars leave room. */
function LaterList({
  tracker,
  onFigure,
}: {
  readonly tracker: Tracker;
  readonly onFigure: (id: string) => void;
}) {
  const later = tracker.years.flatMap(laterFigures);
  if (later.length === 0) return null;
  return (
    <ul className={styles['laterList']}>
      {later.map(({ figure, words }) => (
        <li key={figure.id}>
          <button type="button" onClick={() => onFigure(figure.id)}>
            <span className={styles['laterMark']} aria-hidden />
            {words}, known {formatDate(figure.knownOn)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The years of the five-year plan, bracketed, and what the selection does to the years. */
function Program({
  tracker,
  band,
  top,
}: {
  readonly tracker: Tracker;
  readonly band: number;
  readonly top: number;
}) {
  const first = tracker.years.findIndex((y) => y.planned);
  const count = tracker.years.filter((y) => y.planned).length;
  const touched = defenseTouched(tracker);
  return (
    <div className={styles['program']} style={{ top }}>
      <span
        className={styles['reach']}
        data-filtered={touched !== '' || undefined}
        style={{ width: first < 1 ? '100%' : first * band - 4 }}
      >
        {touched === '' ? 'Fiscal years, April to March' : touched}
      </span>
      {count > 0 && (
        <span className={styles['bracket']} style={{ left: first * band + 2, width: count * band - 4 }}>
          build-up program
        </span>
      )}
    </div>
  );
}
