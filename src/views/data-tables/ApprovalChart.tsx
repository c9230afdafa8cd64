import { evidence } from '#charts/evidence.ts';
import { plain } from '#domain/amounts.ts';
import type { Reference } from '#domain/reference.ts';
import { Measured } from '#ui/Measured.tsx';
import { tip } from '#ui/Tip.tsx';

import styles from './ApprovalChart.module.css';
import type { ApprovalMark, ApprovalPicture, PollsterPanel } from './approval-picture.ts';

type ApprovalChartProps = {
  readonly picture: ApprovalPicture;
  readonly onOpen: (reference: Reference) => void;
};

const PLOT = 92;
const AXIS = 20;
const LABELS = 36;
/** Room for the scale at the left. */
const SCALE = 30;

/**
 * The polls on the cabinet, one panel per pollster on the same days and scale, dots without lines: readings of different
 * pollsters, cabinets and series are not joined. The table below is the equal way to every dot.
 */
export function ApprovalChart({ picture, onOpen }: ApprovalChartProps) {
  return (
    <div className={styles['polls']}>
      <ul className={styles['panels']}>
        {picture.panels.map((panel) => (
          <li key={panel.pollster}>
            <h3>{panel.pollster}</h3>
            <Measured className={styles['panel']}>
              {({ width }) => <Panel picture={picture} panel={panel} width={width} onOpen={onOpen} />}
            </Measured>
          </li>
        ))}
      </ul>
      <p className={styles['key']}>
        <span>
          <svg width={12} height={12} aria-hidden>
            <circle cx={6} cy={6} r={4} className={styles['approve']} />
          </svg>{' '}
          approve
        </span>
        <span>
          <svg width={12} height={12} aria-hidden>
            <circle cx={6} cy={6} r={4} className={styles['disapprove']} />
          </svg>{' '}
          disapprove
        </span>
        <span>bar: days of the poll, a whole month where they are not known</span>
        <span>dashed: a new cabinet</span>
      </p>
    </div>
  );
}

type PanelProps = ApprovalChartProps & { readonly panel: PollsterPanel; readonly width: number };

function Panel({ picture, panel, width, onOpen }: PanelProps) {
  const { first, last, most, months, seams } = picture;
  const x = (day: number) => SCALE + ((width - LABELS - SCALE) * (day - first)) / (last + 1 - first);
  const y = (value: number) => PLOT - ((PLOT - 8) * value) / most;
  const lastOf = (kind: ApprovalMark['kind']) => panel.marks.findLast((m) => m.kind === kind);
  return (
    <svg width={width} height={PLOT + AXIS} aria-hidden>
      {[0, 50].map((value) => (
        <g key={value}>
          <line x1={SCALE} x2={width - LABELS} y1={y(value)} y2={y(value)} className={styles['grid']} />
          {value > 0 && (
            <text x={0} y={y(value) + 4} className={styles['tick']}>
              {value}%
            </text>
          )}
        </g>
      ))}
      {seams.map((day) => (
        <line key={day} x1={x(day)} x2={x(day)} y1={4} y2={PLOT} className={styles['seam']} />
      ))}
      {months.map(({ day, letter }, i) => (
        <text
          key={day}
          x={(x(day) + x(months[i + 1]?.day ?? last + 1)) / 2}
          y={PLOT + 15}
          textAnchor="middle"
          className={styles['tick']}
        >
          {letter}
        </text>
      ))}
      {panel.marks.map((mark) => (
        <g
          key={mark.figure.id}
          className={styles[mark.kind]}
          data-later={mark.later || undefined}
          onClick={() => onOpen({ kind: 'figure', id: mark.figure.id })}
          {...evidence({ kind: 'figure', id: mark.figure.id })}
          {...tip(mark.words)}
        >
          <line
            x1={x(mark.first)}
            x2={x(mark.last + 1)}
            y1={y(mark.figure.value)}
            y2={y(mark.figure.value)}
          />
          <circle cx={x((mark.first + mark.last + 1) / 2)} cy={y(mark.figure.value)} r={4} />
          <circle
            cx={x((mark.first + mark.last + 1) / 2)}
            cy={y(mark.figure.value)}
            r={12}
            className={styles['hit']}
          />
        </g>
      ))}
      {lastLabels(lastOf('approve'), lastOf('disapprove'), y).map(({ mark, at }) => (
        <text key={mark.kind} x={width - LABELS + 4} y={at + 4} className={styles['value']}>
          {plain(mark.figure.value)}
        </text>
      ))}
    </svg>
  );
}

/** The last value of each kind beside the plot, kept one line apart. */
function lastLabels(
  approve: ApprovalMark | undefined,
  disapprove: ApprovalMark | undefined,
  y: (value: number) => number,
): readonly { readonly mark: ApprovalMark; readonly at: number }[] {
  const labels = [approve ?? [], disapprove ?? []].flat().map((mark) => ({ mark, at: y(mark.figure.value) }));
  const [upper, lower] = labels.toSorted((a, b) => a.at - b.at);
  if (upper === undefined || lower === undefined) return labels;
  const lack = Math.max(0, 14 - (lower.at - upper.at)) / 2;
  return [
    { ...upper, at: upper.at - lack },
    { ...lower, at: lower.at + lack },
  ];
}
