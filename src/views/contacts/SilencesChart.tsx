import { TriangleAlert } from 'lucide-react';

import { nextStart, startOf } from '#domain/bins.ts';
import type { Days } from '#domain/bins.ts';
import { formatDate, isoDate } from '#domain/dates.ts';
import { hasBit } from '#domain/bitset.ts';
import type { ContactIndex } from '#domain/contacts.ts';
import { hasDay } from '#domain/silence.ts';
import hidden from '#ui/hidden.module.css';
import { tip } from '#ui/Tip.tsx';

import type { Pair, SilentPair } from './contact-picture.ts';
import { dayCount, silenceDates, silenceDoubts } from './describe-contacts.ts';
import styles from './SilencesChart.module.css';

type SilencesChartProps = {
  readonly list: readonly SilentPair[];
  readonly contacts: ContactIndex;
  /** What the axis covers. */
  readonly stretch: Days;
  readonly asOf: number;
  readonly filtered: boolean;
  /** Whether a contact matches, by its position. */
  readonly matching: (position: number) => boolean;
  readonly isChosen: (pair: Pair) => boolean;
  readonly onPair: (pair: Pair) => void;
};

/** The pairs with the longest silences: their contacts as dots on one axis, the silence as the bar between two of them. */
export function SilencesChart(props: SilencesChartProps) {
  const { list, stretch, asOf } = props;
  const at = (day: number) => `${(100 * (day - stretch.first)) / (stretch.last - stretch.first + 1)}%`;
  return (
    <div className={styles['silences']} data-filtered={props.filtered || undefined}>
      <div className={styles['axis']} aria-hidden>
        <span />
        <span className={styles['track']}>
          {ticksOf(stretch).map(({ day, name }) => (
            <span key={day} className={styles['month']} style={{ left: at(day) }}>
              {name}
            </span>
          ))}
        </span>
        <span className={styles['days']}>days</span>
      </div>
      <ol>
        {list.map((one) => (
          <SilenceRow key={one.pair.key} one={one} at={at} {...props} />
        ))}
      </ol>
      {asOf >= stretch.first && asOf <= stretch.last && (
        <div className={styles['axis']} aria-hidden>
          <span />
          <span className={styles['track']}>
            <span className={styles['as-of']} style={{ left: at(asOf) }}>
              as of
            </span>
          </span>
          <span className={styles['days']} />
        </div>
      )}
    </div>
  );
}

type SilenceRowProps = SilencesChartProps & {
  readonly one: SilentPair;
  readonly at: (day: number) => string;
};

function SilenceRow({
  one,
  at,
  contacts,
  stretch,
  filtered,
  matching,
  isChosen,
  onPair,
  asOf,
}: SilenceRowProps) {
  const { pair, silence } = one;
  const doubts = silenceDoubts(silence);
  const dots = dotsOf(pair, contacts, stretch, matching);
  const dim = filtered && pair.matching === 0;
  return (
    <li>
      <button
        type="button"
        className={styles['row']}
        aria-pressed={isChosen(pair)}
        data-dim={dim || undefined}
        onClick={() => onPair(pair)}
        {...tip(doubts.length === 0 ? 'Select this pair' : doubts.join('; '))}
      >
        <span className={styles['pair']}>
          <strong>
            <span>{pair.row.name.short}</span> and <span>{pair.column.name.short}</span>
          </strong>
          <span className={styles['dates']}>{silenceDates(silence.from, silence.to)}</span>
        </span>
        <span className={styles['track']} aria-hidden>
          {ticksOf(stretch).map(({ day }) => (
            <span key={day} className={styles['grid']} style={{ left: at(day) }} />
          ))}
          {asOf <= stretch.last && <span className={styles['now']} style={{ left: at(asOf) }} />}
          <span
            className={styles['silence']}
            style={{ left: at(silence.from), right: `calc(100% - ${at(silence.to)})` }}
          />
          {dots.map(({ key, day, disputed, on }) => (
            <span
              key={key}
              className={styles['contact']}
              data-disputed={disputed || undefined}
              data-on={!filtered || on || undefined}
              style={{ left: at(day) }}
            />
          ))}
        </span>
        <span className={styles['days']}>
          {doubts.length > 0 && <TriangleAlert size={13} strokeWidth={1.8} aria-hidden />}
          <strong aria-hidden>{silence.days}</strong>
          <span className={hidden['hidden']}>
            {[dayCount(silence.days), ...doubts, ...(filtered ? [`${pair.matching} selected`] : [])].join(
              ', ',
            )}
          </span>
        </span>
      </button>
    </li>
  );
}

/** A contact as a dot in the middle of its days. */
type Dot = {
  readonly key: number;
  readonly day: number;
  readonly disputed: boolean;
  readonly on: boolean;
};

/** Of more dots than this, those that would lie in the same place are drawn once. */
const MOST_DOTS = 200;

/** The contacts of a pair within a stretch, as far as their days are known. */
function dotsOf(
  { positions }: Pair,
  { columns, masks }: ContactIndex,
  stretch: Days,
  matching: (position: number) => boolean,
): readonly Dot[] {
  const dots = positions.flatMap((position): readonly Dot[] => {
    const [first = 0, last = 0] = [columns.first[position], columns.last[position]];
    if (!hasDay(columns, position) || first > stretch.last || last < stretch.first) return [];
    const disputed = hasBit(masks.disputed, position);
    return [{ key: position, day: (first + last) / 2, disputed, on: matching(position) }];
  });
  if (dots.length <= MOST_DOTS) return dots;
  const step = (stretch.last - stretch.first + 1) / MOST_DOTS;
  const placed = new Map(
    dots.map((dot) => [`${Math.floor((dot.day - stretch.first) / step)} ${dot.disputed} ${dot.on}`, dot]),
  );
  return [...placed.values()];
}

/** How many months, and how many years, an axis can name. */
const MOST_MONTHS = 24;
const MOST_YEARS = 4;

/** Where an axis is divided: by months, named by their letter, or of a longer stretch by some of its years. */
function ticksOf(stretch: Days): readonly { readonly day: number; readonly name: string }[] {
  const months = startsOf('month', stretch);
  if (months.length <= MOST_MONTHS)
    return months.map((day) => ({ day, name: formatDate(isoDate(day).slice(0, 7)).slice(0, 1) }));
  const years = startsOf('year', stretch);
  const step = Math.ceil(years.length / MOST_YEARS);
  return years.flatMap((day, i) => (i % step === 0 ? [{ day, name: isoDate(day).slice(0, 4) }] : []));
}

function startsOf(unit: 'month' | 'year', { first, last }: Days): readonly number[] {
  const starts: number[] = [];
  for (let day = startOf(unit, first); day <= last; day = nextStart(unit, day)) {
    if (day >= first) starts.push(day);
  }
  return starts;
}
