import { useMemo } from 'react';

import type { ExportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { useExportContext } from '#charts/use-export-context.ts';
import { useRecord } from '#data/use-record.ts';
import { fiscalYearSpan } from '#domain/dates.ts';
import type { Defense } from '#domain/defense.ts';
import type { Source } from '#domain/evidence.ts';
import type { Reading } from '#domain/reading.ts';
import { chooseDates, countBudgets, open, useDesk } from '#state/desk.ts';
import { useUnchanged } from '#ui/use-unchanged.ts';

import { defenseExhibit } from './defense-exhibit.ts';
import { DefenseChart, DefenseLegend } from './DefenseChart.tsx';
import { defenseTouched } from './describe-defense.ts';
import { trackerOf, yearReach } from './tracker.ts';
import type { Tracker, YearReach } from './tracker.ts';

const NEEDED = ['defense', 'sources'] as const;

/** The build-up: how much a year, how far along the five-year plan, how close to 2% of GDP. */
export function DefenseTracker({ reading }: { readonly reading: Reading }) {
  const record = useRecord(reading.info.id, NEEDED);
  if (record.state !== 'ready') return <UnreadyExhibit name="Defense" {...record} />;
  return <Read reading={reading} defense={record.data.defense} sources={record.data.sources} />;
}

type ReadProps = {
  readonly reading: Reading;
  readonly defense: Defense;
  readonly sources: readonly Source[];
};

/** Reads the years and what the selection does to them; a step of a brush that changes neither draws nothing. */
function Read({ reading, defense, sources }: ReadProps) {
  const basis = useDesk((d) => d.budget);
  const from = useDesk((d) => d.selection.from);
  const to = useDesk((d) => d.selection.to);
  const { asOf, knownBy } = reading;
  const edition = reading.info.created;
  const tracker = useMemo(
    () => trackerOf(defense, { asOf, edition, knownBy }, basis),
    [defense, asOf, edition, knownBy, basis],
  );
  const reach = useUnchanged(yearReach(tracker, reading, { from, to }));
  const context = useExportContext(reading);
  return <Card defense={defense} sources={sources} tracker={tracker} reach={reach} context={context} />;
}

type CardProps = Omit<ReadProps, 'reading'> & {
  readonly tracker: Tracker;
  readonly reach: YearReach;
  readonly context: ExportContext;
};

function Card({ defense, sources, tracker, reach, context }: CardProps) {
  const exhibit = defenseExhibit(tracker, defense, sources);
  return (
    <ExhibitFrame
      exhibit={{ ...exhibit, touched: defenseTouched(reach) }}
      context={context}
      onOpen={open}
      legend={<DefenseLegend tracker={tracker} />}
      reachInChart
    >
      <DefenseChart
        tracker={tracker}
        reach={reach}
        title={exhibit.title}
        onFigure={(id) => open({ kind: 'figure', id })}
        onYear={toggleYear}
        onBasis={countBudgets}
      />
    </ExhibitFrame>
  );
}

/** Makes a fiscal year the selected dates, or lifts them where they are that year: what the rail's dates would do. */
function toggleYear(fiscalYear: string, selected: boolean): void {
  const span = fiscalYearSpan(fiscalYear);
  if (selected || span === undefined) chooseDates(undefined, undefined);
  else chooseDates(span.first, span.last);
}
