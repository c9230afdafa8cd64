import { exportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';
import { fiscalYearSpan } from '#domain/dates.ts';
import type { Reading } from '#domain/reading.ts';
import { chooseDates, countBudgets, open, useDesk } from '#state/desk.ts';

import { defenseExhibit } from './defense-exhibit.ts';
import { DefenseChart, DefenseLegend } from './DefenseChart.tsx';
import { trackerOf } from './tracker.ts';
import type { TrackedYear } from './tracker.ts';

const NEEDED = ['defense', 'sources'] as const;

/** The build-up: how much a year, how far along the five-year plan, how close to 2% of GDP. */
export function DefenseTracker({ reading }: { readonly reading: Reading }) {
  const record = useRecord(reading.info.id, NEEDED);
  const basis = useDesk((d) => d.budget);
  const selection = useDesk((d) => d.selection);
  if (record.state !== 'ready') return <UnreadyExhibit name="Defense" {...record} />;
  const { defense, sources } = record.data;
  const tracker = trackerOf(defense, reading, { basis, selection });
  const exhibit = defenseExhibit(tracker, defense, sources);
  return (
    <ExhibitFrame
      exhibit={exhibit}
      context={exportContext(reading)}
      onOpen={open}
      legend={<DefenseLegend tracker={tracker} />}
      reachInChart
    >
      <DefenseChart
        tracker={tracker}
        title={exhibit.title}
        onFigure={(id) => open({ kind: 'figure', id })}
        onYear={toggleYear}
        onBasis={countBudgets}
      />
    </ExhibitFrame>
  );
}

/** Makes a fiscal year the selected dates, or lifts them where they are that year: what the rail's dates would do. */
function toggleYear({ fiscalYear, selected }: TrackedYear): void {
  const span = fiscalYearSpan(fiscalYear);
  if (selected || span === undefined) chooseDates(undefined, undefined);
  else chooseDates(span.first, span.last);
}
