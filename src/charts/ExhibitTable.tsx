import { evidence } from '#charts/evidence.ts';
import type { Cell, Exhibit } from '#charts/exhibit.ts';
import type { Reference } from '#domain/reference.ts';

import styles from './ExhibitTable.module.css';

type ExhibitTableProps = { readonly exhibit: Exhibit; readonly onOpen: (reference: Reference) => void };

/** The exhibit as a table: a caption with title and basis, a heading for every row, every figure a door to its source. */
export function ExhibitTable({ exhibit, onOpen }: ExhibitTableProps) {
  return (
    <div className={styles['scroller']} role="region" aria-label={`Table: ${exhibit.title}`} tabIndex={0}>
      <table className={styles['table']}>
        <caption>
          {exhibit.title}. {exhibit.basis}.
        </caption>
        <thead>
          <tr>
            {exhibit.columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={column.numeric}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {exhibit.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, i) => {
                const column = exhibit.columns[i];
                const content = <CellContent cell={cell} onOpen={onOpen} />;
                return i === 0 ? (
                  <th key={column?.key} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={column?.key} data-numeric={column?.numeric}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellContent({
  cell,
  onOpen,
}: {
  readonly cell: Cell;
  readonly onOpen: (reference: Reference) => void;
}) {
  const reference =
    cell.reference ??
    (cell.figure === undefined ? undefined : { kind: 'figure' as const, id: cell.figure.id });
  if (reference === undefined) return <span title={cell.note}>{cell.text}</span>;
  return (
    <button
      type="button"
      className={styles['door']}
      data-derived={cell.computed ?? (cell.figure?.status === 'derived' || undefined)}
      title={cell.note}
      {...evidence(reference)}
      onClick={() => onOpen(reference)}
    >
      {cell.text}
    </button>
  );
}
