import { Suspense, lazy } from 'react';
import type { ReactNode } from 'react';

import { evidence } from '#charts/evidence.ts';
import { GroupPatterns, GroupSwatch } from '#charts/patterns.tsx';
import { signed } from '#domain/amounts.ts';
import type { Figure } from '#domain/evidence.ts';
import type { Reference } from '#domain/reference.ts';
import type { SeatRow } from '#domain/seats.ts';
import { Measured } from '#ui/Measured.tsx';
import { tip } from '#ui/Tip.tsx';

import type { ChamberPicture } from './chamber-picture.ts';
import { absenceWords, dayHeads } from './describe-lower-house.ts';
import { isDimmed } from './seat-marks.ts';
import type { SeatMarks } from './seat-marks.ts';
import styles from './SeatRows.module.css';

const SeatChangesChart = lazy(loadChanges);

async function loadChanges() {
  return { default: (await import('./SeatChangesChart.tsx')).SeatChangesChart };
}

type SeatRowsProps = {
  readonly picture: ChamberPicture;
  readonly marks: SeatMarks;
  readonly onOpen: (reference: Reference) => void;
};

/** Room for a value such as "+49" at the end of a bar. */
const PAD = 42;

/** One row per group: before, after, and the change as a bar. A click on a row filters, each number opens its source. */
export function SeatRows({ picture, marks, onOpen }: SeatRowsProps) {
  const { compared, scale, claims, preferred } = picture;
  const [before, after] = dayHeads(picture);
  const changes = compared.rows.map(({ group, change }) => {
    const other = preferred.get(group.id);
    const shown = other?.change ?? change;
    const claim = other === undefined ? claims.get(group.id) : change;
    return {
      id: group.id,
      group,
      ...(shown === undefined ? {} : { change: shown }),
      ...(claim === undefined ? {} : { claim }),
    };
  });
  return (
    <div className={styles['rows']} style={rowCount(compared.rows.length)}>
      <svg className={styles['patterns']} width={0} height={0} aria-hidden>
        <GroupPatterns prefix={`${marks.prefix}-rows`} groups={compared.rows.map((r) => r.group)} />
      </svg>
      <div className={styles['head']}>
        <span>Group</span>
        <span {...tip(<Count {...compared.before} />)}>{before}</span>
        <span {...tip(<Count {...compared.after} />)}>{after}</span>
        <span className={styles['sides']}>
          <span>lost</span>
          <span>gained</span>
        </span>
      </div>
      <div className={styles['table']}>
        <ul aria-label="Seats by group">
          {compared.rows.map((row) => (
            <GroupRow key={row.group.id} row={row} picture={picture} marks={marks} onOpen={onOpen} />
          ))}
        </ul>
        <Measured className={styles['plot']}>
          {({ width, height }) => (
            <Suspense>
              <SeatChangesChart
                width={width}
                height={height}
                pad={PAD}
                changes={changes}
                scale={scale}
                marks={marks}
              />
            </Suspense>
          )}
        </Measured>
      </div>
    </div>
  );
}

/** How many rows there are, for the height they may take. */
function rowCount(rows: number): React.CSSProperties & Record<'--rows', number> {
  return { '--rows': rows };
}

function Count({ label, note }: { readonly label: string; readonly note?: string }) {
  return (
    <>
      <strong>{label}</strong>
      {note !== undefined && <div>{note}</div>}
    </>
  );
}

type GroupRowProps = SeatRowsProps & { readonly row: SeatRow };

function GroupRow({ row, picture, marks, onOpen }: GroupRowProps) {
  const { group, before, after, change } = row;
  const [beforeDay, afterDay] = dayHeads(picture);
  const chosen = marks.chosen.has(group.id);
  return (
    <li
      className={styles['row']}
      data-bloc={group.bloc}
      data-chosen={chosen || undefined}
      data-dimmed={isDimmed(marks, group.id) || undefined}
      data-hovered={marks.hovered === group.id || undefined}
      onPointerEnter={({ pointerType }) => marks.onHover(pointerType === 'touch' ? undefined : group.id)}
      onPointerLeave={() => marks.onHover(undefined)}
    >
      <button
        type="button"
        className={styles['name']}
        aria-pressed={marks.filters(group) ? chosen : undefined}
        onClick={() => marks.onPick(group)}
        {...evidence({ kind: 'group', id: group.id })}
        {...tip(marks.explain(group))}
      >
        <GroupSwatch prefix={`${marks.prefix}-rows`} group={group} />
        {group.short}
      </button>
      <CountDoor
        figure={before}
        name={`${group.short}, ${beforeDay}`}
        absent={absenceWords(picture, 'before', row)}
        onOpen={onOpen}
      />
      <CountDoor
        figure={after}
        name={`${group.short}, ${afterDay}`}
        absent={absenceWords(picture, 'after', row)}
        onOpen={onOpen}
      />
      <span className={styles['change']}>
        {change === undefined ? (
          <span className={styles['dash']}>–</span>
        ) : (
          <ChangeDoor group={group} change={change} picture={picture} onOpen={onOpen} />
        )}
      </span>
    </li>
  );
}

type ChangeDoorProps = Pick<SeatRowsProps, 'picture' | 'onOpen'> & {
  readonly group: SeatRow['group'];
  readonly change: number;
};

/** The change of a group: computed here, or the claim the analyst prefers, with the name of who makes it. */
function ChangeDoor({ group, change, picture, onOpen }: ChangeDoorProps) {
  const preferred = picture.preferred.get(group.id);
  const shown = preferred?.change ?? change;
  const reference: Reference =
    preferred === undefined
      ? { kind: 'group', id: group.id }
      : { kind: 'disagreement', id: preferred.disagreement };
  const says = preferred === undefined ? '' : ` as claimed by ${preferred.says}, ${signed(change)} computed`;
  return (
    <button
      type="button"
      className={styles['door']}
      style={placeOf(shown, picture)(group.id)}
      aria-label={`${group.short}: change ${signed(shown)}${says}`}
      onClick={() => onOpen(reference)}
      {...evidence(reference)}
      {...(preferred === undefined ? {} : tip(`${signed(shown)}${says}`))}
    >
      <span className={styles['number']} data-computed={preferred === undefined || undefined}>
        {signed(shown)}
        {preferred !== undefined && (
          <svg className={styles['disputed']} width={6} height={6} aria-hidden>
            <path d="M3,0 L6,6 H0 Z" />
          </svg>
        )}
      </span>
    </button>
  );
}

/** Where a value stands: beyond the end of its bar, and of the whisker where there is one. */
function placeOf(change: number, { scale, claims }: ChamberPicture): (group: string) => React.CSSProperties {
  return (group) => {
    const claim = claims.get(group) ?? change;
    const reach = Math.max(Math.abs(change), Math.sign(claim) === Math.sign(change) ? Math.abs(claim) : 0);
    const gap = change === 0 ? 6 : 3;
    const from = `calc(50% + (50% - ${PAD}px) * ${(reach / scale.most).toFixed(4)} + ${gap}px)`;
    return change < 0 ? { right: from } : { left: from };
  };
}

type CountDoorProps = {
  readonly figure: Figure | undefined;
  /** Whose count it is, of when. */
  readonly name: string;
  readonly absent: string;
  readonly onOpen: (reference: Reference) => void;
};

function CountDoor({ figure, name, absent, onOpen }: CountDoorProps): ReactNode {
  if (figure === undefined) {
    return (
      <span className={styles['dash']} {...tip(absent)}>
        –
      </span>
    );
  }
  const disputed = figure.disagreement !== undefined;
  return (
    <button
      type="button"
      className={styles['door']}
      aria-label={`${name}: ${figure.value} seats${disputed ? ', bases differ' : ''}`}
      onClick={() => onOpen({ kind: 'figure', id: figure.id })}
      {...evidence({ kind: 'figure', id: figure.id })}
    >
      <span className={styles['number']} data-computed={figure.status === 'derived' || undefined}>
        {figure.value}
        {disputed && (
          <svg className={styles['disputed']} width={6} height={6} aria-hidden>
            <path d="M3,0 L6,6 H0 Z" />
          </svg>
        )}
      </span>
    </button>
  );
}
