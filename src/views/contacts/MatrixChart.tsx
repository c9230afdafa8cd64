import { useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent } from 'react';

import { evidence } from '#charts/evidence.ts';
import { plain } from '#domain/amounts.ts';
import type { Actor } from '#domain/actors.ts';
import type { ContactIndex } from '#domain/contacts.ts';
import { longestSilence } from '#domain/silence.ts';
import hidden from '#ui/hidden.module.css';
import { tip } from '#ui/Tip.tsx';

import { pairKey } from './contact-picture.ts';
import type { Matrix, Pair } from './contact-picture.ts';
import { contactLine, countText, pairName, silenceText } from './describe-contacts.ts';
import { FIRST_STOP, nextStop } from './matrix-keys.ts';
import type { Stop } from './matrix-keys.ts';
import styles from './MatrixChart.module.css';

type MatrixChartProps = {
  readonly matrix: Matrix;
  readonly contacts: ContactIndex;
  readonly filtered: boolean;
  /** The actors chosen in the selection. */
  readonly chosen: readonly string[];
  /** Whether the selection asks for exactly this pair. */
  readonly isChosen: (pair: Pair) => boolean;
  readonly onPair: (pair: Pair) => void;
  readonly onActor: (actor: Actor) => void;
};

/** A table of who met whom. It is one stop of the tab key; arrow keys lead from number to number. */
export function MatrixChart(props: MatrixChartProps) {
  const { matrix } = props;
  const { rows, columns, groups } = matrix;
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Stop>(FIRST_STOP);
  const isStop = ({ row, column }: Stop) => {
    if (row < 0 || column < 0) return row !== column;
    return matrix.byKey.has(pairKey(rows[row]?.id ?? '', columns[column]?.id ?? ''));
  };
  const at =
    isStop(active) && active.row < rows.length && active.column < columns.length ? active : FIRST_STOP;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextStop(event.key, at, { rows: rows.length, columns: columns.length }, isStop);
    if (next === undefined) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-stop="${next.row} ${next.column}"]`)?.focus();
  };
  const stopAt = (row: number, column: number) => ({
    'data-stop': `${row} ${column}`,
    tabIndex: at.row === row && at.column === column ? 0 : -1,
    onFocusCapture: () => setActive({ row, column }),
    onKeyDown,
  });
  return (
    <div className={styles['scroller']} role="region" aria-label="Who met whom" tabIndex={-1}>
      <table
        ref={table}
        className={styles['matrix']}
        data-filtered={props.filtered || undefined}
        style={{ '--columns': columns.length } as CSSProperties}
      >
        <caption className={hidden['hidden']}>
          Contacts of each row with each column. Arrow keys lead from number to number.
        </caption>
        <thead>
          {groups.length > 0 && (
            <tr className={styles['groups']}>
              <th scope="col" rowSpan={2} className={styles['side']}>
                {matrix.corner}
              </th>
              {groups.map((group) => (
                <th key={group.country} scope="colgroup" colSpan={group.size}>
                  {group.size > 1 || group.short === group.label ? (
                    <span>{group.label}</span>
                  ) : (
                    <abbr title={group.label}>{group.short}</abbr>
                  )}
                </th>
              ))}
            </tr>
          )}
          <tr className={styles['heads']}>
            {groups.length === 0 && (
              <th scope="col" className={styles['side']}>
                {matrix.corner}
              </th>
            )}
            {columns.map((actor, column) => (
              <th key={actor.id} scope="col">
                <HeadButton actor={actor} {...props} stop={stopAt(-1, column)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((actor, row) => (
            <tr key={actor.id}>
              <th scope="row" className={styles['side']}>
                <HeadButton actor={actor} {...props} stop={stopAt(row, -1)} />
              </th>
              {columns.map((other, column) => (
                <td key={other.id} data-same={actor === other || undefined}>
                  <CellContent
                    pair={matrix.byKey.get(pairKey(actor.id, other.id))}
                    names={`${actor.name.short} and ${other.name.short}`}
                    same={actor === other}
                    stop={stopAt(row, column)}
                    {...props}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type StopProps = {
  readonly 'data-stop': string;
  readonly tabIndex: number;
  readonly onFocusCapture: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

type HeadButtonProps = Pick<MatrixChartProps, 'chosen' | 'onActor'> & {
  readonly actor: Actor;
  readonly stop: StopProps;
};

function HeadButton({ actor, chosen, onActor, stop }: HeadButtonProps) {
  return (
    <button
      type="button"
      className={styles['head']}
      aria-pressed={chosen.includes(actor.id)}
      onClick={() => onActor(actor)}
      {...evidence({ kind: 'actor', id: actor.id })}
      {...tip(actor.name.en)}
      {...stop}
    >
      <span>{actor.name.short}</span>
    </button>
  );
}

type CellContentProps = Pick<MatrixChartProps, 'matrix' | 'contacts' | 'filtered' | 'isChosen' | 'onPair'> & {
  readonly pair: Pair | undefined;
  readonly names: string;
  readonly same: boolean;
  readonly stop: StopProps;
};

function CellContent({
  pair,
  names,
  same,
  matrix,
  contacts,
  filtered,
  isChosen,
  onPair,
  stop,
}: CellContentProps) {
  if (pair === undefined) {
    return (
      <span className={styles['none']}>
        {!same && (
          <>
            <span aria-hidden>·</span>
            <span className={hidden['hidden']}>none</span>
          </>
        )}
      </span>
    );
  }
  const shown = filtered ? pair.matching : pair.all;
  return (
    <button
      type="button"
      className={styles['cell']}
      data-matching={shown > 0 || undefined}
      data-disputed={pair.disputed > 0 || undefined}
      aria-pressed={isChosen(pair)}
      aria-label={`${names}: ${countText(pair, filtered)}`}
      style={{ '--share': shown / matrix.most } as CSSProperties}
      onClick={() => onPair(pair)}
      {...tip(<PairTip pair={pair} contacts={contacts} filtered={filtered} />)}
      {...stop}
    >
      <strong>{shown}</strong>
      {filtered && <span>/{pair.all}</span>}
    </button>
  );
}

const MOST_LISTED = 6;

/** What a pair says when it is pointed at: its numbers, its contacts, its longest silence. */
function PairTip({
  pair,
  contacts: { columns, events },
  filtered,
}: Pick<MatrixChartProps, 'contacts' | 'filtered'> & { readonly pair: Pair }) {
  const { positions } = pair;
  const silence = longestSilence({ columns, positions });
  const newest = positions.slice(-MOST_LISTED).toReversed();
  return (
    <div className={styles['tip']}>
      <strong>{pairName(pair)}</strong>
      <span>{countText(pair, filtered)}</span>
      <ul>
        {newest.map((position) => {
          const contact = events.at(position);
          return contact !== undefined && <li key={position}>{contactLine(contact)}</li>;
        })}
        {positions.length > MOST_LISTED && <li>and {plain(positions.length - MOST_LISTED)} earlier</li>}
      </ul>
      <span>
        {silence === undefined
          ? 'No silence to measure: fewer than two days of contact known'
          : `Longest silence ${silenceText(silence)}`}
      </span>
    </div>
  );
}
