import { Citations } from '#app/panel/Citations.tsx';
import { DisagreementBox } from '#app/panel/DisagreementBox.tsx';
import { FigureLink } from '#app/panel/FigureLink.tsx';
import type { HouseRecord } from '#app/panel/house-record.ts';
import type { Snapshot } from '#domain/chamber.ts';
import { formatDate } from '#domain/dates.ts';
import { distinctCites } from '#domain/distinct-cites.ts';
import { knownDisagreements } from '#domain/leads.ts';
import type { Reading } from '#domain/reading.ts';
import {
  coalitionFigures,
  coalitionSeats,
  comparisonOf,
  distance,
  majority,
  snapshotOf,
} from '#domain/seats.ts';
import { useDesk } from '#state/desk.ts';

import styles from './Panel.module.css';

type CoalitionDetailProps = { readonly reading: Reading; readonly record: HouseRecord };

/** What the coalition held and holds: each total added up from its groups, the distance to the majority, and its disputes. */
export function CoalitionDetail({ reading, record }: CoalitionDetailProps) {
  const asked = useDesk((d) => d.comparison);
  const { chamber, disagreements = [], sources } = record;
  const comparison = comparisonOf(chamber, asked);
  const snapshots = [comparison.after, comparison.before].map((id) => snapshotOf(chamber, id));
  const figures = snapshots.flatMap((s) => coalitionFigures(chamber, s));
  const own = knownDisagreements(disagreements, reading.knownBy).filter(
    (d) => d.concerns?.kind === 'coalition',
  );
  return (
    <>
      <h3>The coalition in the Lower House</h3>
      <p className={styles['summary']}>
        {comparison.label}. Totals are added up here from the counts of the groups.
      </p>
      {snapshots.map((snapshot) => (
        <Total key={snapshot.id} snapshot={snapshot} reading={reading} record={record} />
      ))}
      {own.map((d) => (
        <DisagreementBox key={d.id} disagreement={d} sources={sources} chamber={record.chamber} />
      ))}
      <Citations cite={distinctCites(figures.flatMap((f) => f.cite))} sources={sources} />
    </>
  );
}

type TotalProps = CoalitionDetailProps & { readonly snapshot: Snapshot };

/** One total: 196 + 24 = 220 seats, 13 short of 233; every number opens its source. */
function Total({ snapshot, reading, record }: TotalProps) {
  const { chamber } = record;
  const figures = coalitionFigures(chamber, snapshot);
  const threshold = majority(chamber);
  const sum = coalitionSeats(chamber, snapshot);
  const away = distance(sum, threshold);
  if (figures.some((f) => f.knownOn > reading.knownBy)) {
    return (
      <p className={styles['note']}>
        {snapshot.label}: not known by {formatDate(reading.knownBy)}.
      </p>
    );
  }
  return (
    <section className={styles['cites']} aria-label={snapshot.label}>
      <h4>{snapshot.label}</h4>
      <p>
        {figures.map((figure, i) => (
          <span key={figure.id}>
            {i > 0 && ' + '}
            <FigureLink figure={figure} />
          </span>
        ))}{' '}
        = <strong>{sum} seats</strong>
        {away === 0 ? ', exactly' : `, ${Math.abs(away)} ${away < 0 ? 'short of' : 'over'}`} the majority of{' '}
        <FigureLink figure={threshold.seats} />
      </p>
    </section>
  );
}
