import { useState } from 'react';

import { evidence } from '#charts/evidence.ts';
import type { Cell, Column, Exhibit, Row } from '#charts/exhibit.ts';
import { decimalPads, sectionsOf } from '#charts/table-layout.ts';
import type { Reference } from '#domain/reference.ts';
import hidden from '#ui/hidden.module.css';

import styles from './ExhibitTable.module.css';

/** How many rows are drawn at once: a record can have 100 000. */
const MOST_ROWS = 400;

type ExhibitTableProps = { readonly exhibit: Exhibit; readonly onOpen: (reference: Reference) => void };

/**
 * The exhibit as a table: a caption with title and basis, a heading for every row, every figure a door to its source.
 * Numbers align at the point. Of a very long table the first rows are drawn, and more when asked for.
 */
export function ExhibitTable({ exhibit, onOpen }: ExhibitTableProps) {
  const [most, setMost] = useState(MOST_ROWS);
  const { columns, rows } = exhibit;
  const shown = rows.slice(0, most);
  const pads = columns.map((column, i) =>
    column.numeric === true ? decimalPads(shown.map((row) => row.cells[i]?.text ?? '')) : [],
  );
  const places = new Map(shown.map((row, i) => [row.key, i]));
  return (
    <div className={styles['scroller']} role="region" aria-label={`Table: ${exhibit.title}`} tabIndex={0}>
      <table className={styles['table']}>
        <caption>
          {exhibit.title}. {exhibit.basis}.
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={column.numeric}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        {sectionsOf(shown).map((section) => (
          <tbody key={section.rows[0]?.key}>
            {section.name !== undefined && (
              <tr className={styles['section']}>
                <th scope="rowgroup" colSpan={columns.length}>
                  {section.name}
                </th>
              </tr>
            )}
            {section.rows.map((row) => (
              <TableRow
                key={row.key}
                row={row}
                columns={columns}
                pads={pads.map((column) => column[places.get(row.key) ?? -1] ?? '')}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        ))}
      </table>
      {rows.length > most && (
        <p className={styles['more']}>
          {most} of {rows.length} rows.{' '}
          <button type="button" onClick={() => setMost(most + MOST_ROWS)}>
            Show {Math.min(MOST_ROWS, rows.length - most)} more
          </button>
        </p>
      )}
    </div>
  );
}

type TableRowProps = {
  readonly row: Row;
  readonly columns: readonly Column[];
  /** What each number lacks to align with its column. */
  readonly pads: readonly string[];
  readonly onOpen: (reference: Reference) => void;
};

function TableRow({ row, columns, pads, onOpen }: TableRowProps) {
  return (
    <tr data-state={row.state}>
      {row.cells.map((cell, i) => {
        const column = columns[i];
        const content = <CellContent cell={cell} onOpen={onOpen} />;
        return i === 0 ? (
          <th key={column?.key} scope="row">
            {content}
            {row.state === 'selected' && <span className={hidden['hidden']}>, selected</span>}
          </th>
        ) : (
          <td
            key={column?.key}
            data-numeric={column?.numeric}
            data-tight={column?.tight}
            data-pad={pads[i] === '' ? undefined : pads[i]}
          >
            {content}
          </td>
        );
      })}
    </tr>
  );
}

type CellContentProps = { readonly cell: Cell; readonly onOpen: (reference: Reference) => void };

function CellContent({ cell, onOpen }: CellContentProps) {
  const { text, note, figure, lines } = cell;
  const reference =
    cell.reference ?? (figure === undefined ? undefined : { kind: 'figure' as const, id: figure.id });
  if (lines !== undefined && lines.length > 0) {
    return (
      <details className={styles['lines']}>
        <summary>{text}</summary>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    );
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
