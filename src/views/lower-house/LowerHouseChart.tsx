import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import { coalitionFigureIds } from '#domain/derived-figures.ts';
import { signed, fixed } from '#domain/amounts.ts';
import type { Group } from '#domain/chamber.ts';
import { formatDate } from '#domain/dates.ts';
import type { Reference } from '#domain/reference.ts';
import { COALITION, seatShare, seating } from '#domain/seats.ts';
import type { SeatRow } from '#domain/seats.ts';
import { Measured } from '#ui/Measured.tsx';

import type { ChamberPicture } from './chamber-picture.ts';
import { coalitionSum, heldSeats, isAhead, sittingLines } from './describe-lower-house.ts';
import { HemicycleChart } from './HemicycleChart.tsx';
import styles from './LowerHouseChart.module.css';
import { SeatBarsChart } from './SeatBarsChart.tsx';
import type { SeatBar } from './SeatBarsChart.tsx';
import type { SeatMarks } from './seat-marks.ts';
import { SeatRows } from './SeatRows.tsx';
import { Thresholds } from './Thresholds.tsx';

type LowerHouseChartProps = {
  readonly picture: ChamberPicture;
  /** Whether a click on a group filters; it opens the group otherwise. */
  readonly filters: (group: Group) => boolean;
  readonly onPick: (group: Group) => void;
  readonly onOpen: (reference: Reference) => void;
};

/** Two bars on one scale, the changes by group, and the chamber that sits: one hover through all three. */
export function LowerHouseChart({ picture, filters, onPick, onOpen }: LowerHouseChartProps) {
  const prefix = useId();
  const [hovered, onHover] = useState<string>();
  const { chamber, compared, knownBy, majority } = picture;
  const rows = new Map(compared.rows.map((r) => [r.group.id, r]));
  const explain = (group: Group) => <GroupTip group={group} row={rows.get(group.id)} picture={picture} />;
  const marks: SeatMarks = { prefix, chosen: picture.chosen, hovered, onHover, onPick, filters, explain };
  const bars = [barOf(picture, 'before'), barOf(picture, 'after')] as const;
  const day = `On ${formatDate(picture.asOf)}`;
  const lines = [...(isAhead(picture) ? [day] : []), ...sittingLines(picture)];
  const held = heldSeats(picture);
  return (
    <div className={styles['chart']}>
      <Measured className={styles['bars']}>
        {({ width }) => (
          <SeatBarsChart
            width={width}
            bars={bars}
            majority={majority}
            marks={marks}
            onOpen={onOpen}
            thresholds={<Thresholds picture={picture} onOpen={onOpen} />}
          />
        )}
      </Measured>
      <SeatRows picture={picture} marks={marks} onOpen={onOpen} />
      <div className={styles['chamber']}>
        <p className={styles['sitting']} data-ahead={isAhead(picture) || undefined}>
          {lines.map((line) => (
            <span key={line}>{line} </span>
          ))}
        </p>
        <Measured className={styles['hemicycle']}>
          {(size) => (
            <HemicycleChart
              {...size}
              held={
                picture.sitting.state === 'counted'
                  ? seating(chamber, picture.sitting.snapshot, knownBy)
                  : Array.from({ length: chamber.seats.value }, () => undefined)
              }
              majority={majority.seats.value}
              middle={middleWords(picture, held)}
              corner={lines}
              label={`The chamber: ${lines.join(', ')}`}
              marks={marks}
            />
          )}
        </Measured>
      </div>
    </div>
  );
}

function middleWords(
  { chamber, sitting }: ChamberPicture,
  held: number | undefined,
): readonly [string, string] {
  if (held !== undefined) return [String(held), `of ${chamber.seats.value}`];
  return [String(chamber.seats.value), sitting.state === 'dissolved' ? 'dissolved' : 'seats'];
}

function barOf(picture: ChamberPicture, side: 'before' | 'after'): SeatBar {
  const { chamber, compared, knownBy } = picture;
  return {
    label: side === 'before' ? 'Before' : 'After',
    held: seating(chamber, compared[side], knownBy),
    coalition: compared.coalition[side],
    sum: coalitionSum(picture, side),
    source: { kind: 'group', id: COALITION },
    gap: { kind: 'figure', id: coalitionFigureIds(compared[side].id).distance },
  };
}

type GroupTipProps = {
  readonly group: Group;
  readonly row: SeatRow | undefined;
  readonly picture: ChamberPicture;
};

function GroupTip({ group, row, picture }: GroupTipProps): ReactNode {
  const { before, after, change } = row ?? {};
  return (
    <>
      <strong>{group.name.en}</strong> {group.name.ja !== undefined && <span lang="ja">{group.name.ja}</span>}
      <div>
        {before?.value ?? '–'} before, {after?.value ?? '–'} after
        {change !== undefined && `, ${change === 0 ? 'no change' : signed(change)}`}
      </div>
      {after !== undefined && (
        <div>{fixed(seatShare(picture.chamber, after.value), 1)}% of the seats after</div>
      )}
    </>
  );
}
