import type { ReactNode } from 'react';

import { exportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { nextStart } from '#domain/bins.ts';
import { asksForAll, togetherToggled } from '#domain/contacts.ts';
import { isoDate } from '#domain/dates.ts';
import { facetHeading } from '#domain/facet-labels.ts';
import { chooseDates, currentDesk, open, select, toggle, useDesk } from '#state/desk.ts';

import { ArrangementsChart } from './ArrangementsChart.tsx';
import { arrangementExhibit } from './contact-exhibits.ts';
import { arrangementRows } from './contact-picture.ts';
import type { ContactParts } from './contact-reading.ts';
import { censusText } from './describe-contacts.ts';
import styles from './Contacts.module.css';

/** Which governments were in contact together. */
export function ArrangementsFrame({
  reading,
  record,
  rest,
  stretch,
  contactReading,
  modes,
}: ContactParts & { readonly modes: ReactNode }) {
  const selection = useDesk((d) => d.selection);
  const arrangements = arrangementRows(contactReading, stretch);
  return (
    <ExhibitFrame
      exhibit={arrangementExhibit(arrangements.rows, rest, record)}
      context={exportContext(reading)}
      onOpen={open}
      className={styles['main']}
      switches={modes}
    >
      <p className={styles['note']}>{censusText(rest.census)}</p>
      <ArrangementsChart
        arrangements={arrangements}
        filtered={reading.filtered}
        label={(facet, value) => facetHeading(record, facet, value)}
        isChosen={(ids) => asksForAll(selection, ids)}
        chosenShares={(facet) => selection.values[facet]}
        onGovernments={(ids) => select((s) => togetherToggled(s, ids))}
        onPeriod={(start) => choosePeriod(start, arrangements.rows[0]?.periods.unit === 'year')}
        onShare={toggle}
        onOpen={({ event }) => open({ kind: 'event', id: event.id })}
      />
    </ExhibitFrame>
  );
}

/** Chooses the days of a month or year; all days again where they were chosen already. */
function choosePeriod(start: number, isYear: boolean): void {
  const from = isoDate(start);
  const to = isoDate(nextStart(isYear ? 'year' : 'month', start) - 1);
  const { selection } = currentDesk();
  if (selection.from === from && selection.to === to) chooseDates(undefined, undefined);
  else chooseDates(from, to);
}
