import { ChevronRight, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { evidence } from '#charts/evidence.ts';
import { plain } from '#domain/amounts.ts';
import { eventCount } from '#domain/number-words.ts';
import type { Order } from '#state/desk.ts';
import { tip } from '#ui/Tip.tsx';
import hidden from '#ui/hidden.module.css';

import styles from './EventList.module.css';
import { FixedRows } from './FixedRows.tsx';
import { VirtualRows } from './VirtualRows.tsx';

/** One event as the list shows it. */
export type ListedEvent = {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly who: string;
  /** Where, and what is particular about the date. */
  readonly where: string;
  /** Since when it is known, where that is later than the edition. */
  readonly known: string;
  readonly disputed: boolean;
};

/** The rows of the list in their order, asked for only where they are in view. */
export type ListedRows = {
  readonly id: (index: number) => string;
  readonly row: (index: number) => ListedEvent;
  /** The index of an event, or -1. */
  readonly indexOf: (id: string) => number;
};

/**
 * Up to how many events of a record the rows are measured, so that each is as high as it needs; those of a larger record
 * are all of one height, also where a filter leaves few of them: a list does not change its rows under the hand.
 */
const MOST_MEASURED = 1000;

type EventListProps = {
  readonly count: number;
  /** How many events the record has. */
  readonly whole: number;
  readonly disputed: number;
  readonly rows: ListedRows;
  /** Whether the record spans more than a year, so that dates are told with theirs. */
  readonly years: boolean;
  readonly openEvent: string | undefined;
  /** How many rows at the top lie after the as-of day; the list begins below them. */
  readonly ahead: number;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly onOpen: (id: string) => void;
  /** Opens the next disputed event after the open one, from the top again after the last. */
  readonly onDisputed: () => void;
  /** What stands in place of the rows when nothing matches. */
  readonly empty: ReactNode;
};

/** The matching events, one row each, beside the chart: the equal way to everything the marks say. */
export function EventList(props: EventListProps) {
  const { count, whole, disputed, rows, years, openEvent, ahead } = props;
  const { order, onOrder, onOpen, onDisputed, empty } = props;
  const [fromTop, setFromTop] = useState(false);
  const begins = ahead < count ? ahead : 0;
  const Rows = whole > MOST_MEASURED ? FixedRows : VirtualRows;
  return (
    <div className={styles['list']} data-years={years || undefined}>
      <header className={styles['head']} data-large={count >= 1000 || undefined}>
        <h3>{eventCount(count)}</h3>
        {disputed > 0 && (
          <button
            type="button"
            className={styles['disputed']}
            aria-label={`${plain(disputed)} disputed: open the next one`}
            onClick={onDisputed}
            {...tip('Open the next disputed event')}
          >
            <TriangleAlert size={13} strokeWidth={1.8} aria-hidden /> {plain(disputed)}
            <span className={styles['word']}> disputed</span>
          </button>
        )}
        {begins > 0 && (
          <button
            type="button"
            className={styles['ahead']}
            aria-pressed={fromTop}
            onClick={() => setFromTop((shown) => !shown)}
            {...tip(
              fromTop
                ? 'Begin the list at the as-of day'
                : 'Events after the as-of day stand above: show them',
            )}
          >
            {plain(begins)} ahead
          </button>
        )}
        <label className={styles['order']}>
          <span className={hidden['hidden']}>Order of the list</span>
          <select
            value={order}
            onChange={(change) => onOrder(change.currentTarget.value === 'oldest' ? 'oldest' : 'newest')}
          >
            <option value="newest">Newest</option>
            <option value="oldest">Oldest</option>
          </select>
        </label>
      </header>
      {count === 0 ? (
        empty
      ) : (
        <Rows
          label="Matching events"
          count={count}
          keyAt={rows.id}
          openRow={openEvent === undefined ? -1 : rows.indexOf(openEvent)}
          here={fromTop ? 0 : begins}
        >
          {(index, tabIndex, onKeyDown) => {
            const event = rows.row(index);
            const isOpen = event.id === openEvent;
            return <Row {...{ event, tabIndex, isOpen, onOpen, onKeyDown }} />;
          }}
        </Rows>
      )}
    </div>
  );
}

type RowProps = {
  readonly event: ListedEvent;
  readonly tabIndex: 0 | -1;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

function Row({ event, tabIndex, isOpen, onOpen, onKeyDown }: RowProps) {
  return (
    <button
      type="button"
      className={styles['row']}
      tabIndex={tabIndex}
      aria-current={isOpen || undefined}
      onClick={() => onOpen(event.id)}
      {...evidence({ kind: 'event', id: event.id })}
      onKeyDown={onKeyDown}
    >
      <span className={styles['date']}>{event.date}</span>
      <span className={styles['what']}>
        <span className={styles['title']}>
          {event.disputed && (
            <>
              <TriangleAlert size={14} strokeWidth={1.8} aria-hidden />
              <span className={hidden['hidden']}>Disputed: </span>
            </>
          )}
          {event.title}
        </span>
        <span className={styles['byline']}>
          {event.known !== '' && <span className={styles['known']}>{event.known}</span>}
          <span className={styles['who']}>{event.who}</span>
          {event.where !== '' && <span className={styles['where']}>{event.where}</span>}
        </span>
      </span>
      <ChevronRight className={styles['more']} size={18} strokeWidth={1.8} aria-hidden />
    </button>
  );
}
