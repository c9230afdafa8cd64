import { Bar, BarChart, XAxis, YAxis, createHorizontalChart } from 'recharts';
import type { BarShapeProps } from 'recharts';

import { evidence } from '#charts/evidence.ts';
import { amount, fixed } from '#domain/amounts.ts';
import { isLater, standing } from '#domain/budget.ts';
import { formatDate } from '#domain/dates.ts';
import type { BudgetStage } from '#domain/defense.ts';
import type { Size } from '#ui/Measured.tsx';

import { defenseTouched, stageWord } from './describe-defense.ts';
import { laterFigures } from './tracker.ts';
import type { TrackedYear, Tracker, YearReach } from './tracker.ts';

import { YearColumnsChart } from './YearColumnsChart.tsx';

import styles from './DefenseChart.module.css';

type BudgetBarsProps = {
  readonly tracker: Tracker;
  readonly reach: YearReach;
  readonly title: string;
  readonly size: Size;
  readonly onFigure: (id: string) => void;
  readonly onYear: (fiscalYear: string, selected: boolean) => void;
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
  reach,
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
      <Bars years={years} most={most} title={title} width={width} height={plot} />
      <YearColumnsChart years={years} reach={reach} band={band} plot={plot} onYear={onYear} />
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
      <Program years={years} reach={reach} band={band} top={plot + 20} />
    </>
  );
}

type BarsProps = {
  readonly years: readonly TrackedYear[];
  readonly most: number;
  readonly title: string;
  readonly width: number;
  readonly height: number;
};

/** The bars themselves. The selection is not among their properties: recharts lays out again for every new one. */
function Bars({ years, most, title, width, height }: BarsProps) {
  return (
    <div className={styles['plot']} aria-hidden>
      <Chart.BarChart
        width={width}
        height={height}
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
        <line x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} className={styles['baseline']} />
      </Chart.BarChart>
    </div>
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
      {...evidence({ kind: 'figure', id: figure.id })}
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
          <button
            type="button"
            onClick={() => onFigure(figure.id)}
            {...evidence({ kind: 'figure', id: figure.id })}
          >
            <span className={styles['laterMark']} aria-hidden />
            {words}, known {formatDate(figure.knownOn)}
          </button>
        </li>
      ))}
    </ul>
  );
}

type ProgramProps = {
  readonly years: readonly TrackedYear[];
  readonly reach: YearReach;
  readonly band: number;
  readonly top: number;
};

/** The years of the five-year plan, bracketed, and what the selection does to the years. */
function Program({ years, reach, band, top }: ProgramProps) {
  const first = years.findIndex((y) => y.planned);
  const count = years.filter((y) => y.planned).length;
  const touched = defenseTouched(reach);
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
