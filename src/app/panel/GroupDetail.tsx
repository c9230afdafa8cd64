import { Citations } from '#app/panel/Citations.tsx';
import { DisagreementBox } from '#app/panel/DisagreementBox.tsx';
import { FigureLink } from '#app/panel/FigureLink.tsx';
import type { HouseRecord } from '#app/panel/house-record.ts';
import { signed } from '#domain/amounts.ts';
import { formatDate } from '#domain/dates.ts';
import { knownDisagreements } from '#domain/leads.ts';
import type { Reading } from '#domain/reading.ts';
import { defaultComparison, seatComparison, seatsOf } from '#domain/seats.ts';
import { open, useDesk } from '#state/desk.ts';

import styles from './Panel.module.css';

type GroupDetailProps = { readonly id: string; readonly reading: Reading; readonly record: HouseRecord };

/** A group of the Lower House: its change on the basis shown, computed before the reader's eyes, and every count of it. */
export function GroupDetail({ id, reading, record }: GroupDetailProps) {
  const asked = useDesk((d) => d.comparison);
  const { chamber } = record;
  const group = chamber.groups.find((g) => g.id === id);
  if (group === undefined) return <p>No group “{id}” in this record.</p>;
  const comparison = chamber.comparisons.find((c) => c.id === asked) ?? defaultComparison(chamber);
  const row = seatComparison(chamber, comparison).rows.find((r) => r.group.id === id);
  const { party } = group;
  const counts = chamber.snapshots.flatMap((snapshot) => {
    const figure = seatsOf(snapshot, id);
    return figure === undefined || figure.knownOn > reading.knownBy ? [] : [{ snapshot, figure }];
  });
  const raised = new Set([row?.before?.disagreement, row?.after?.disagreement]);
  const disputes = knownDisagreements(record.disagreements ?? [], reading.knownBy).filter(
    (d) => raised.has(d.id) || (d.concerns?.kind === 'seat-change' && d.concerns.group === id),
  );
  return (
    <>
      <h3>
        {group.name.en} {group.name.ja !== undefined && <span lang="ja">{group.name.ja}</span>}
      </h3>
      <p className={styles['summary']}>{BLOC_WORDS[group.bloc]}</p>
      {row !== undefined && (
        <section className={styles['cites']} aria-label="Change">
          <h4>{comparison.label}</h4>
          <p>
            {[row.after, row.before].map((figure, i) => (
              <span key={figure?.id ?? 'none'}>
                {i > 0 && ' − '}
                {figure === undefined ? 'none' : <FigureLink figure={figure} />}
              </span>
            ))}
            {' = '}
            <strong>{row.change === undefined ? '–' : signed(row.change)}</strong> seats
          </p>
          {(row.before === undefined || row.after === undefined) && (
            <p className={styles['note']}>
              Where a group did not exist or was not counted, it is taken as none in the change.
            </p>
          )}
        </section>
      )}
      {disputes.map((d) => (
        <DisagreementBox key={d.id} disagreement={d} sources={record.sources} chamber={chamber} />
      ))}
      <section className={styles['cites']} aria-label="Every count">
        <h4>Every count, each on its basis</h4>
        <ul>
          {counts.map(({ snapshot, figure }) => (
            <li key={snapshot.id}>
              <FigureLink figure={figure} />
              <span className={styles['imprint']}>
                {snapshot.label}, {formatDate(snapshot.asOf)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {party !== undefined && (
        <div className={styles['actions']}>
          <button type="button" onClick={() => open({ kind: 'actor', id: party })}>
            The party
          </button>
        </div>
      )}
      <Citations cite={row?.after?.cite ?? row?.before?.cite ?? []} sources={record.sources} />
    </>
  );
}

const BLOC_WORDS = {
  coalition: 'In the coalition that supports the government.',
  opposition: 'In opposition.',
  none: 'Counted in no bloc.',
} as const;
