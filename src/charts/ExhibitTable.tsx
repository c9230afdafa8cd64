import { startTransition, useEffect, useState } from 'react';

import { evidence } from '#charts/evidence.ts';
import type { Cell, Column, LongExhibit, Row } from '#charts/exhibit.ts';
import { decimalPads, sectionsOf } from '#charts/table-layout.ts';
import { plain } from '#domain/amounts.ts';
import type { Reference } from '#domain/reference.ts';
import hidden from '#ui/hidden.module.css';

import styles from './ExhibitTable.module.css';

/** How many rows are drawn at once: a record can have 100 000. */
const MOST_ROWS = 400;
/** How many of them are drawn first, and in each step that follows: more would be felt as a pause. */
const STEP = 60;
const STEP_MS = 50;

type ExhibitTableProps = { readonly exhibit: LongExhibit; readonly onOpen: (reference: Reference) => void };

/**
 * The exhibit as a table: a caption with title and basis, a heading for every row, every figure a door to its source.
 * Numbers align at the point. Of a very long table the first rows are drawn, and more when asked for; those out of view are
 * drawn step by step.
 */
export function ExhibitTable({ exhibit, onOpen }: ExhibitTableProps) {
  const [most, setMost] = useState(MOST_ROWS);
  const { rows } = exhibit;
  const drawn = useStepped(Math.min(most, rows.length), rows.at(0)?.key);
  const shown = rows.slice(0, most);
  const columns = exhibit.columns.map((column, at) => ({ ...column, at }));
  const across = columns.filter((c) => c.under === undefined);
  const pads = new Map(
    across
      .filter((c) => c.numeric === true)
      .map(({ at }) => [at, decimalPads(shown.map((row) => row.cells[at]?.text ?? ''))]),
  );
  const places = new Map(shown.map((row, i) => [row.key, i]));
  const under = columns.filter((c) => c.under !== undefined);
  return (
    <div className={styles['scroller']} role="region" aria-label={`Table: ${exhibit.title}`} tabIndex={0}>
      <table className={styles['table']}>
        <caption>
          <span className={hidden['hidden']}>{exhibit.title}. </span>
          <span className={styles['basis']}>{exhibit.basis}.</span>
        </caption>
        <thead>
          <tr>
            {across.map((column) => (
              <th key={column.key} scope="col" data-numeric={column.numeric}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        {sectionsOf(shown.slice(0, drawn)).map((section) => (
          <tbody key={section.rows[0]?.key}>
            {section.name !== undefined && (
              <tr className={styles['section']}>
                <th scope="rowgroup" colSpan={across.length}>
                  {section.name}
                </th>
              </tr>
            )}
            {section.rows.map((row, i) => (
              <TableRow
                key={row.key}
                row={row}
                above={section.rows[i - 1]}
                across={across}
                under={under}
                pad={pads.size === 0 ? undefined : (at) => pads.get(at)?.[places.get(row.key) ?? -1]}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        ))}
      </table>
      {rows.length > most && (
        <p className={styles['more']}>
          {plain(most)} of {plain(rows.length)} rows.{' '}
          <button type="button" onClick={() => setMost(most + MOST_ROWS)}>
            Show {Math.min(MOST_ROWS, rows.length - most)} more
          </button>
        </p>
      )}
    </div>
  );
}

/** A number of rows that is reached in steps, each once the page has had time for other things; anew for other rows. */
function useStepped(goal: number, begin: string | undefined): number {
  const [{ reached, of }, setReached] = useState({ reached: STEP, of: begin });
  const kept = of === begin ? Math.min(reached, Math.max(goal, STEP)) : STEP;
  if (of !== begin || kept !== reached) setReached({ reached: kept, of: begin });
  useEffect(() => {
    if (kept >= goal) return undefined;
    const step = () => setReached({ reached: kept + STEP, of: begin });
    const next = setTimeout(() => startTransition(step), STEP_MS);
    return () => clearTimeout(next);
  }, [kept, goal, begin]);
  return Math.min(kept, goal);
}

/** A column with its place among the cells of a row. */
type PlacedColumn = Column & { readonly at: number };

type TableRowProps = {
  readonly row: Row;
  /** The row above it in its section. */
  readonly above: Row | undefined;
  readonly across: readonly PlacedColumn[];
  readonly under: readonly PlacedColumn[];
  /** What the number at a place lacks to align with its column. */
  readonly pad: ((at: number) => string | undefined) | undefined;
  readonly onOpen: (reference: Reference) => void;
};

/** A row, and under it a line with what needs more room. */
function TableRow({ row, above, across, under, pad, onOpen }: TableRowProps) {
  const more = under.flatMap((column) => {
    const cell = row.cells[column.at];
    const repeats = column.under === 'once' && cell?.text === above?.cells[column.at]?.text;
    return cell === undefined || cell.text === '' || cell.text === '–' || repeats ? [] : [{ column, cell }];
  });
  return (
    <>
      <tr data-state={row.state} data-part={row.part} data-continued={more.length > 0 || undefined}>
        {across.map(({ key, at, numeric, tight, prose }) => {
          const cell = row.cells[at];
          const content = cell !== undefined && <CellContent cell={cell} onOpen={onOpen} />;
          return at === 0 ? (
            <th key={key} scope="row">
              {content}
              {row.state === 'selected' && <span className={hidden['hidden']}>, selected</span>}
            </th>
          ) : (
            <td
              key={key}
              data-numeric={numeric}
              data-tight={tight}
              data-prose={prose}
              data-pad={pad?.(at) || undefined}
            >
              {content}
            </td>
          );
        })}
      </tr>
      {more.length > 0 && (
        <tr data-state={row.state} data-part={row.part} className={styles['under']}>
          <td colSpan={across.length}>
            <dl>
              {more.map(({ column, cell }) => (
                <div key={column.key}>
                  <dt>{column.label}</dt>
                  <dd>
                    <CellContent cell={cell} onOpen={onOpen} />
                  </dd>
                </div>
              ))}
            </dl>
          </td>
        </tr>
      )}
    </>
  );
}

type CellContentProps = { readonly cell: Cell; readonly onOpen: (reference: Reference) => void };

function CellContent({ cell, onOpen }: CellContentProps) {
  const { text, note, figure, lines } = cell;
  const reference =
    cell.reference ?? (figure === undefined ? undefined : { kind: 'figure' as const, id: figure.id });
  if (lines !== undefined && lines.length > 0) {
    return <CellLines text={text} lines={lines} />;
  }
  if (reference === undefined) {
    return (
      <span title={note} data-later={cell.later}>
        {text}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={styles['door']}
      data-derived={cell.computed ?? (figure?.status === 'derived' || undefined)}
      data-later={cell.later}
      title={note}
      {...evidence(reference)}
      onClick={() => onOpen(reference)}
    >
      {text}
    </button>
  );
}

/** A text with lines under it, drawn when they are unfolded: a table has thousands. */
function CellLines({ text, lines }: { readonly text: string; readonly lines: readonly string[] }) {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <details className={styles['lines']} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>{text}</summary>
      {unfolded && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
