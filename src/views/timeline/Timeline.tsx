import { useMemo, useState } from 'react';

import { exportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';
import type { Actor } from '#domain/actors.ts';
import type { Days } from '#domain/bins.ts';
import type { EventIndex } from '#domain/event-index.ts';
import { isoDate } from '#domain/dates.ts';
import type { LaneBins } from '#domain/lane-bins.ts';
import { facetLabel } from '#domain/facet-labels.ts';
import type { NamedRecord } from '#domain/facet-labels.ts';
import { LANE_SUBJECTS } from '#domain/lanes.ts';
import type { Lane, LaneSubject } from '#domain/lanes.ts';
import type { Matches } from '#domain/matches.ts';
import type { Reading } from '#domain/reading.ts';
import { chooseDates, currentDesk, open, openOnly, publish, toggle, useDesk } from '#state/desk.ts';
import { Measured } from '#ui/Measured.tsx';

import { brushedDays, datesOf } from './brush.ts';
import type { ChosenDates } from './brush.ts';
import { DateRange } from './DateRange.tsx';
import { EventList } from './EventList.tsx';
import { HistogramChart } from './HistogramChart.tsx';
import { LaneKey } from './LaneKey.tsx';
import { LanesChart } from './LanesChart.tsx';
import { listedEvent, listedRows, nextDisputed } from './listed-events.ts';
import { MarkKey } from './MarkKey.tsx';
import { markName, markTip } from './mark-words.tsx';
import { NothingMatches } from './NothingMatches.tsx';
import { openMark } from './open-mark.ts';
import { OverviewCaption } from './OverviewCaption.tsx';
import { removableFilters } from './removable-filters.ts';
import { cabinetSeams, dissolvedDays } from './seams.ts';
import { timelineExhibit } from './timeline-exhibit.ts';
import { areOfOneYear, timelineGround, timelinePicture } from './timeline-picture.ts';
import type { TimelinePicture } from './timeline-picture.ts';
import { timelineTitle } from './timeline-title.ts';
import { useLaneCounts } from './use-lane-counts.ts';
import styles from './Timeline.module.css';

const NEEDED = ['events', 'actors', 'offices', 'tenures', 'themes'] as const;
const CABINETS = ['cabinets'] as const;
const CHAMBER = ['chamber'] as const;
const SOURCES = ['sources'] as const;

/** The events of the record in time: how many a week, on which lanes, and as a list; the brush chooses the dates. */
export function Timeline({ reading }: { readonly reading: Reading }) {
  const { info, index, matches } = reading;
  const record = useRecord(info.id, NEEDED);
  if (record.state !== 'ready') return <UnreadyExhibit name="Timeline" {...record} />;
  if (index === undefined || matches === undefined) {
    return <UnreadyExhibit name="Timeline" state="loading" files={[]} />;
  }
  const named = { ...record.data, places: index.places };
  return <Drawn reading={reading} index={index} matches={matches} record={named} />;
}

type DrawnProps = {
  readonly reading: Reading;
  readonly index: EventIndex;
  readonly matches: Matches;
  readonly record: NamedRecord;
};

function Drawn({ reading, index, matches, record }: DrawnProps) {
  const { info, knownBy, filtered, selection } = reading;
  const sources = useRecord(info.id, SOURCES);
  const laneSubject = useDesk((d) => d.lanes);
  const order = useDesk((d) => d.order);
  const whole = useDesk((d) => d.whole);
  const opened = useDesk((d) => d.open);
  const openEvent = opened?.kind === 'event' ? opened.id : undefined;
  const { actors, themes } = record;
  const actorsById = useMemo(() => new Map(actors.map((a) => [a.id, a])), [actors]);
  const ground = useMemo(
    () => timelineGround({ index, actors, themes, lanes: laneSubject, knownBy, span: info.span, whole }),
    [index, actors, themes, laneSubject, knownBy, info.span, whole],
  );
  const picture = timelinePicture(ground, reading, matches);
  const [laneWidth, setLaneWidth] = useState(0);
  const crowd = useLaneCounts(picture, laneWidth);
  const title = timelineTitle({
    tally: picture.tally,
    oneYear: areOfOneYear(matches),
    filtered,
    asOf: reading.asOf,
    selection,
    label: (facet, value) => facetLabel(record, facet, value),
  });
  const exhibit = timelineExhibit(picture, laneSubject, title, {
    actors: actorsById,
    themes,
    sources: sources.state === 'ready' ? sources.data.sources : [],
  });
  const year = info.span.from.slice(0, 4);
  return (
    <ExhibitFrame
      className={styles['card']}
      exhibit={exhibit}
      context={exportContext(reading)}
      onOpen={open}
      legend={crowd === undefined ? <MarkKey /> : <LaneKey bins={crowd.bins} most={crowd.most} />}
      footer={<LanesBy value={laneSubject} />}
      aside={
        <EventList
          count={matches.total}
          whole={index.columns.size}
          disputed={matches.disputed}
          rows={listedRows(picture, order, (event) =>
            listedEvent(event, picture, actorsById, { year, edition: info.created }),
          )}
          years={year !== info.span.to.slice(0, 4)}
          openEvent={openEvent}
          ahead={order === 'newest' ? picture.tally.beginning : 0}
          order={order}
          onOrder={(next) => publish((desk) => ({ ...desk, order: next }))}
          onOpen={(id) => open({ kind: 'event', id })}
          onDisputed={() => {
            const next = nextDisputed(picture, openEvent, order);
            if (next !== undefined) openOnly({ kind: 'event', id: next.event.id });
          }}
          empty={<NothingMatches filters={removableFilters(selection, record)} />}
        />
      }
    >
      <div className={styles['layout']}>
        <div className={styles['fields']}>
          <ChosenRange overview={picture.overview} />
        </div>
        <div className={styles['overview']}>
          <OverviewCaption picture={picture} span={info.span} whole={whole} />
          <Measured className={styles['histogram']}>
            {(size) => <BrushedHistogram {...size} picture={picture} />}
          </Measured>
        </div>
        <Lanes {...{ picture, crowd, reading, actorsById, openEvent }} onLaneWidth={setLaneWidth} />
      </div>
    </ExhibitFrame>
  );
}

/** The dates of the desk, which follow the hand at once; what they leave comes with the reading. */
function useChosenDates(): ChosenDates {
  const from = useDesk((d) => d.selection.from);
  const to = useDesk((d) => d.selection.to);
  return useMemo(() => ({ from, to }), [from, to]);
}

function ChosenRange({ overview }: { readonly overview: Days }) {
  const dates = useChosenDates();
  return (
    <DateRange
      dates={dates}
      overview={overview}
      brush={brushedDays(dates, overview)}
      onChoose={({ from, to }) => chooseDates(from, to)}
    />
  );
}

type BrushedHistogramProps = {
  readonly width: number;
  readonly height: number;
  readonly picture: TimelinePicture;
};

function BrushedHistogram({ width, height, picture }: BrushedHistogramProps) {
  const dates = useChosenDates();
  const { bins, all, matching, overview, asOf } = picture;
  return (
    <HistogramChart
      {...{ width, height, bins, all, matching, overview, asOf }}
      brush={brushedDays(dates, overview)}
      brushed={dates.from !== undefined || dates.to !== undefined}
      onBrush={(days, commit) => brushTo(days, overview, commit)}
      onClear={() => chooseDates(undefined, undefined)}
    />
  );
}

/** Chooses the brushed days. While dragging only a change is published, so that a drag stays one step. */
function brushTo(days: Days, overview: Days, commit: 'drag' | 'step'): void {
  const { from, to } = datesOf(days, overview);
  const { selection } = currentDesk();
  if (commit === 'drag' && from === selection.from && to === selection.to) return;
  chooseDates(from, to, commit);
}

function LanesBy({ value }: { readonly value: LaneSubject }) {
  return (
    <label className={styles['lanes-by']}>
      Lanes by
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const next = LANE_SUBJECTS.find((l) => l === currentTarget.value);
          if (next !== undefined) publish((desk) => ({ ...desk, lanes: next }));
        }}
      >
        {LANE_SUBJECTS.map((subject) => (
          <option key={subject} value={subject}>
            {subject}
          </option>
        ))}
      </select>
    </label>
  );
}

type LanesProps = {
  readonly picture: TimelinePicture;
  readonly crowd: LaneBins | undefined;
  readonly reading: Reading;
  readonly actorsById: ReadonlyMap<string, Actor>;
  readonly openEvent: string | undefined;
  readonly onLaneWidth: (width: number) => void;
};

function Lanes({ picture, crowd, reading, actorsById, openEvent, onLaneWidth }: LanesProps) {
  const { info, filtered } = reading;
  const cabinets = useRecord(info.id, CABINETS);
  const chamber = useRecord(info.id, CHAMBER);
  const chosen = useDesk((d) => d.selection.values);
  const { lanes, overview, matches, asOf, index, shown } = picture;
  return (
    <Measured className={styles['lanes']}>
      {(size) => (
        <LanesChart
          {...size}
          lanes={lanes}
          chosen={
            new Set(
              lanes.flatMap(({ id, facet }) =>
                facet !== undefined && chosen[facet].includes(id) ? [id] : [],
              ),
            )
          }
          overview={overview}
          shown={shown}
          filtered={filtered}
          matching={matches.bits}
          asOf={asOf}
          index={index}
          seams={cabinets.state === 'ready' ? cabinetSeams(cabinets.data.cabinets, shown) : []}
          dissolved={chamber.state === 'ready' ? dissolvedDays(chamber.data.chamber, shown) : []}
          crowd={crowd}
          onLaneWidth={onLaneWidth}
          onDays={(days) => chooseDates(isoDate(days.first), isoDate(days.last))}
          openPosition={openEvent === undefined ? undefined : index.find(openEvent)?.position}
          nameOf={(mark) => markName(mark, filtered)}
          tipOf={(mark) => markTip(mark, actorsById)}
          onMark={(mark) => openMark(mark, shown)}
          onLane={({ facet, id }: Lane) => {
            if (facet !== undefined) toggle(facet, id);
          }}
        />
      )}
    </Measured>
  );
}
