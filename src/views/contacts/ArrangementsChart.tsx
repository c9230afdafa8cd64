import { useState } from 'react';

import { plain } from '#domain/amounts.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import { tip } from '#ui/Tip.tsx';

import type { ArrangementRow, Arrangements, Share } from './contact-picture.ts';
import { periodName } from './contact-exhibits.ts';
import { arrangementMembers, arrangementName, contactCount } from './describe-contacts.ts';
import { PausesCell } from './PausesCell.tsx';
import styles from './ArrangementsChart.module.css';

/** What a click in the arrangements asks for. */
export type ArrangementActs = {
  readonly onGovernments: (ids: readonly string[]) => void;
  readonly onPeriod: (start: number) => void;
  readonly onShare: (facet: 'format' | 'level', value: string) => void;
  readonly onOpen: (contact: IndexedEvent) => void;
};

type ArrangementsChartProps = ArrangementActs & {
  readonly arrangements: Arrangements;
  readonly filtered: boolean;
  /** How a format or level is called. */
  readonly label: (facet: 'format' | 'level', value: string) => string;
  readonly isChosen: (ids: readonly string[]) => boolean;
  readonly chosenShares: (facet: 'format' | 'level') => readonly string[];
};

/** How many arrangements are drawn at once: a large record has hundreds, each with a bar for every month or year. */
const MOST_ARRANGEMENTS = 20;

/** One row per arrangement: contacts per month on one scale, by format and level, last contact and longest silence. */
export function ArrangementsChart(props: ArrangementsChartProps) {
  const { rows } = props.arrangements;
  const [most, setMost] = useState(MOST_ARRANGEMENTS);
  const unit = rows[0]?.periods.unit === 'year' ? 'year' : 'month';
  return (
    <table className={styles['arrangements']} data-filtered={props.filtered || undefined}>
      <thead>
        <tr>
          <th scope="col">Arrangement</th>
          <th scope="col">Contacts per {unit}</th>
          <th scope="col">Format</th>
          <th scope="col">Level</th>
          <th scope="col">Last contact, longest silence</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, most).map((row) => (
          <tr key={row.arrangement.id}>
            <th scope="row">
              <Name row={row} {...props} />
            </th>
            <td>
              <Bars row={row} {...props} />
            </td>
            <td data-label="Format">
              <Shares facet="format" shares={row.formats} {...props} />
            </td>
            <td data-label="Level">
              <Shares facet="level" shares={row.levels} {...props} />
            </td>
            <td data-label="Last contact, longest silence">
              <PausesCell row={row} filtered={props.filtered} onOpen={props.onOpen} />
            </td>
          </tr>
        ))}
      </tbody>
      {rows.length > most && (
        <tfoot>
          <tr>
            <td colSpan={5} className={styles['more']}>
              {most} of {rows.length} arrangements.{' '}
              <button type="button" onClick={() => setMost(most + MOST_ARRANGEMENTS)}>
                Show {Math.min(MOST_ARRANGEMENTS, rows.length - most)} more
              </button>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

type PartProps = ArrangementsChartProps & { readonly row: ArrangementRow };

function Name({ row, filtered, isChosen, onGovernments }: PartProps) {
  const { arrangement, all, matching, disputed } = row;
  const ids = arrangement.governments.map((g) => g.id);
  const members = arrangementMembers(arrangement);
  return (
    <>
      {ids.length === 0 ? (
        <span className={styles['name']}>{arrangementName(arrangement)}</span>
      ) : (
        <button
          type="button"
          className={styles['name']}
          aria-pressed={isChosen(ids)}
          onClick={() => onGovernments(ids)}
          {...tip('Select the events with all of these governments')}
        >
          {arrangementName(arrangement)}
        </button>
      )}
      {members !== '' && <span className={styles['members']}>{members}</span>}
      <span className={styles['count']}>
        {filtered && <em>{plain(matching)} of </em>}
        {contactCount(all)}
        {disputed > 0 && <span className={styles['disputed']}>, {disputed} disputed</span>}
      </span>
    </>
  );
}

const BAR_HEIGHT = 46;
/** More bars than this share the room of eight: narrower, without numbers on them, with every fifth period named. */
const MOST_BARS = 14;
const NAMED_BAR = 5;

function Bars({ row, arrangements, filtered, onPeriod }: PartProps) {
  const { periods, matchingPeriods } = row;
  const isYear = periods.unit === 'year';
  const isMany = periods.starts.length > MOST_BARS;
  const height = (count: number) => (count / arrangements.most) * BAR_HEIGHT;
  const elsewhere = periods.outside + periods.undated;
  return (
    <>
      <ol className={styles['bars']} data-many={isMany || undefined}>
        {periods.starts.map((start, i) => {
          const all = periods.counts[i] ?? 0;
          const matching = matchingPeriods.counts[i] ?? 0;
          const name = periodName(start, isYear);
          return (
            <li key={start}>
              {all === 0 ? (
                <span className={styles['bar']} />
              ) : (
                <button
                  type="button"
                  className={styles['bar']}
                  aria-label={`${name}: ${contactCount(all)}${filtered ? `, ${matching} selected` : ''}`}
                  onClick={() => onPeriod(start)}
                >
                  {!isMany && (
                    <span aria-hidden className={styles['value']} data-on={matching > 0 || undefined}>
                      {filtered ? matching : all}
                    </span>
                  )}
                  <span className={styles['all']} style={{ height: height(all) }}>
                    <span className={styles['own']} style={{ height: height(matching) }} />
                  </span>
                </button>
              )}
              <span aria-hidden className={styles['tick']}>
                {(!isMany || i % NAMED_BAR === 0) && (isYear ? name.slice(2) : name.slice(0, 1))}
              </span>
            </li>
          );
        })}
      </ol>
      {elsewhere > 0 && (
        <span className={styles['elsewhere']}>
          {periods.undated > 0 && periods.outside === 0
            ? `and ${elsewhere} of which only the year is known`
            : `and ${elsewhere} at other times`}
        </span>
      )}
    </>
  );
}

type SharesProps = PartProps & { readonly facet: 'format' | 'level'; readonly shares: readonly Share[] };

function Shares({ facet, shares, filtered, label, chosenShares, onShare }: Omit<SharesProps, 'row'>) {
  const chosen = chosenShares(facet);
  return (
    <ul className={styles['shares']}>
      {shares.map(({ value, all, matching }) => (
        <li key={value}>
          <button
            type="button"
            data-on={!filtered || matching > 0 || undefined}
            aria-pressed={chosen.includes(value)}
            aria-label={`${label(facet, value)}: ${contactCount(all)}${filtered ? `, ${matching} selected` : ''}`}
            onClick={() => onShare(facet, value)}
          >
            <span>{label(facet, value)}</span>
            <strong>
              {filtered && <em>{plain(matching)}/</em>}
              {plain(all)}
            </strong>
          </button>
        </li>
      ))}
    </ul>
  );
}
