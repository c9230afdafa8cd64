import { ChevronLeft, ChevronRight, Shield } from 'lucide-react';
import { memo } from 'react';

import { evidence } from '#charts/evidence.ts';
import type { Cabinet } from '#domain/actors.ts';
import { compact } from '#domain/amounts.ts';
import { counted } from '#domain/number-words.ts';
import { tip } from '#ui/Tip.tsx';

import { rosterTouched, standingOf } from './describe-roster.ts';
import { useColumnsInView } from './columns-in-view.ts';
import type { ColumnsInView } from './columns-in-view.ts';
import type { Government, Holder, PeopleReach, RosterCell, RosterRow, RosterTable } from './roster.ts';

import styles from './RosterChart.module.css';

type RosterChartProps = {
  readonly table: RosterTable;
  readonly reach: PeopleReach;
  readonly cabinets: readonly Cabinet[];
  /** The most events that anybody shown takes part in, whatever is selected: what the column of counts has room for. */
  readonly most: number;
  readonly onPerson: (holder: Holder) => void;
  readonly onOpen: (person: string) => void;
  readonly onAll: (all: boolean) => void;
  readonly onCompare: () => void;
  readonly onCabinets: (pair: readonly [string, string]) => void;
  readonly onLeave: () => void;
};

/** With more governments than these, everybody goes by their short name. */
const MOST_IN_FULL = 3;

/** Offices down, governments across; a person is a button for their events, the number beside them for the person. */
export function RosterChart(props: RosterChartProps) {
  const { table, reach, most, onAll, onCompare, onLeave } = props;
  const { scroller, inView, read, turn } = useColumnsInView();
  return (
    <div className={styles['roster']}>
      {inView !== undefined && <InView inView={inView} turn={turn} />}
      <div
        className={styles['sheet']}
        data-more={(inView !== undefined && inView.last < inView.count) || undefined}
      >
        <div ref={scroller} className={styles['scroller']} onScroll={read}>
          <table
            className={styles['table']}
            data-mode={table.mode}
            data-all={table.all || undefined}
            data-counts={most < 100 ? undefined : most < 1000 ? 'hundreds' : 'thousands'}
            data-many={table.governments.length > MOST_IN_FULL || undefined}
          >
            <Head {...props} />
            <tbody>
              {table.rows.map((row) => (
                <OfficeRow key={row.key} row={row} {...props} />
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <p className={styles['acts']}>
        {table.mode === 'comparison' ? (
          <button type="button" onClick={onLeave}>
            Leave comparison
          </button>
        ) : (
          <>
            <button type="button" aria-expanded={table.all} onClick={() => onAll(!table.all)}>
              {table.all ? 'Principal offices' : `All ${table.offices} offices`}
            </button>
            <button type="button" onClick={onCompare}>
              Compare
            </button>
          </>
        )}
        <span className={styles['reach']}>{rosterTouched(reach)}</span>
      </p>
    </div>
  );
}

type InViewProps = {
  readonly inView: ColumnsInView;
  readonly turn: (way: -1 | 1) => void;
};

/** Says which governments are in view where there is no room for all, and leads to the others. */
function InView({ inView: { first, last, count }, turn }: InViewProps) {
  return (
    <p className={styles['view']}>
      <span role="status">
        Governments {first === last ? first : `${first} to ${last}`} of {count}
      </span>
      <button
        type="button"
        aria-label="Governments before"
        disabled={first === 1}
        onClick={() => turn(-1)}
        {...tip('Governments before')}
      >
        <ChevronLeft size={15} strokeWidth={1.8} aria-hidden />
      </button>
      <button
        type="button"
        aria-label="Further governments"
        disabled={last === count}
        onClick={() => turn(1)}
        {...tip('Further governments')}
      >
        <ChevronRight size={15} strokeWidth={1.8} aria-hidden />
      </button>
    </p>
  );
}

function Head({ table, cabinets, onCabinets }: RosterChartProps) {
  const { governments, mode } = table;
  const ids = governments.map((g) => g.cabinet?.id ?? '');
  const pick = (i: number, id: string) => {
    const [left = '', right = ''] = ids.map((known, at) => (at === i ? id : known));
    onCabinets([left, right]);
  };
  return (
    <thead>
      <tr>
        <th scope="col">Office</th>
        {governments.map((government, i) => (
          <th key={government.key} scope="col" data-state={government.state}>
            <strong>{government.heading}</strong>
            {mode === 'comparison' ? (
              <select
                aria-label={i === 0 ? 'First cabinet' : 'Second cabinet'}
                value={government.cabinet?.id}
                onChange={(event) => pick(i, event.currentTarget.value)}
              >
                {cabinets.map((c) => (
                  <option key={c.id} value={c.id}>
                    {c.name.en}
                  </option>
                ))}
              </select>
            ) : (
              <>
                <span className={styles['full']}>{government.name}</span>
                <span className={styles['short']}>{government.cabinet?.short ?? government.name}</span>
              </>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type OfficeRowProps = RosterChartProps & { readonly row: RosterRow };

function OfficeRow({ row, table, reach, onPerson, onOpen }: OfficeRowProps) {
  return (
    <tr data-change={row.change}>
      <th scope="row" {...tip(row.titles.join(' / '))}>
        {row.label}
      </th>
      {table.governments.map((government, i) => (
        <td key={government.key} data-state={government.state}>
          <People
            cell={row.cells[i] ?? { holders: [] }}
            government={government}
            full={i === 0 && table.mode === 'day' && table.governments.length <= MOST_IN_FULL}
            reach={reach}
            onPerson={onPerson}
            onOpen={onOpen}
          />
          {row.change === 'changed' && i === 1 && <span className={styles['new']}>new</span>}
        </td>
      ))}
    </tr>
  );
}

type PeopleProps = Pick<RosterChartProps, 'reach' | 'onPerson' | 'onOpen'> & {
  readonly cell: RosterCell;
  readonly government: Government;
  readonly full: boolean;
};

function People({ cell, government, full, reach, onPerson, onOpen }: PeopleProps) {
  if (cell.holders.length === 0) {
    const reason = cell.reason ?? 'No holder on record';
    return (
      <span
        className={styles['none']}
        role="img"
        aria-label={`${government.heading}: ${reason}`}
        {...tip(reason)}
      >
        –
      </span>
    );
  }
  return cell.holders.map((holder) => (
    <PersonMark
      key={holder.tenure.id}
      holder={holder}
      full={full}
      filtered={reach.filtered}
      events={reach.events?.[holder.person.id]}
      chosen={reach.chosen.includes(holder.person.id)}
      onPerson={onPerson}
      onOpen={onOpen}
    />
  ));
}

type PersonMarkProps = Pick<RosterChartProps, 'onPerson' | 'onOpen'> & {
  readonly holder: Holder;
  readonly full: boolean;
  readonly filtered: boolean;
  /** How many of the matching events the person takes part in. */
  readonly events: number | undefined;
  readonly chosen: boolean;
};

/** A person; drawn again only when their own number changes, which for most of them a step of a brush does not. */
const PersonMark = memo(function PersonMark(props: PersonMarkProps) {
  const { holder, full, filtered, events, chosen, onPerson, onOpen } = props;
  const { person, occurs, former } = holder;
  return (
    <span
      className={styles['person']}
      data-chosen={chosen || undefined}
      data-quiet={(filtered && events === 0) || undefined}
    >
      {events !== undefined && (
        <button
          type="button"
          className={styles['count']}
          data-hit={(filtered && events > 0) || undefined}
          data-none={events === 0 || undefined}
          aria-label={`${eventWords(events, filtered)} with ${person.name.en}: open`}
          onClick={() => onOpen(person.id)}
          {...evidence({ kind: 'actor', id: person.id })}
        >
          <span>{compact(events)}</span>
        </button>
      )}
      <button
        type="button"
        className={styles['name']}
        aria-pressed={occurs ? chosen : undefined}
        onClick={() => onPerson(holder)}
        {...evidence({ kind: 'actor', id: person.id })}
        {...tip(<PersonTip holder={holder} filtered={filtered} events={events} chosen={chosen} />)}
      >
        {full && <span className={styles['full']}>{person.name.en}</span>}
        <span className={full ? styles['short'] : undefined}>{person.name.short}</span>
        {former && (
          <Shield
            size={12}
            fill="currentColor"
            strokeWidth={1.8}
            role="img"
            aria-hidden={false}
            aria-label="former defense minister"
          />
        )}
      </button>
    </span>
  );
});

function eventWords(events: number, filtered: boolean): string {
  return counted(events, filtered ? 'selected event' : 'event');
}

type PersonTipProps = Pick<PersonMarkProps, 'holder' | 'filtered' | 'events' | 'chosen'>;

function PersonTip({ holder, filtered, events, chosen }: PersonTipProps) {
  const { person, former, occurs } = holder;
  return (
    <>
      <strong>{person.name.en}</strong>{' '}
      {person.name.ja !== undefined && <span lang="ja">{person.name.ja}</span>}
      <div>{standingOf(holder)}</div>
      {former && <div>Former defense minister</div>}
      {events !== undefined && <div>{eventWords(events, filtered)}</div>}
      <div>
        {occurs ? `Click to ${chosen ? 'take out of' : 'add to'} the selection` : 'In no event of the record'}
      </div>
    </>
  );
}

/** What the marks mean, for the footer. */
export function RosterLegend({ filtered }: { readonly filtered: boolean }) {
  return (
    <ul className={styles['legend']}>
      <li>
        <Shield size={12} fill="currentColor" strokeWidth={1.8} aria-hidden /> former defense minister
      </li>
      <li>
        <span className={styles['key']} data-hit={filtered || undefined} aria-hidden>
          n
        </span>
        {filtered ? 'selected events' : 'events'}
      </li>
    </ul>
  );
}
