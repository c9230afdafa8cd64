import type { ReactNode } from 'react';

import { exportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { plain } from '#domain/amounts.ts';
import { asksForAll } from '#domain/contacts.ts';
import { open, toggle, useDesk } from '#state/desk.ts';

import { choosePair } from './choose-pair.ts';
import { matrixExhibit } from './contact-exhibits.ts';
import type { Matrix } from './contact-picture.ts';
import type { ContactParts } from './contact-reading.ts';
import { censusText } from './describe-contacts.ts';
import { MatrixChart } from './MatrixChart.tsx';
import styles from './Contacts.module.css';

type MatrixFrameProps = ContactParts & {
  readonly modes: ReactNode;
  readonly matrix: Matrix;
  readonly wide: boolean;
  readonly onWide: (wide: boolean) => void;
};

/** Who is shown when more are asked for: everybody, or as many as can be drawn. */
function wideText({ total, widest, subject }: Matrix): string {
  return widest === total
    ? `All ${plain(total)} ${subject}`
    : `${plain(widest)} of ${plain(total)} ${subject}`;
}

/** Who met whom, with the switch between the busiest and everybody. */
export function MatrixFrame({ reading, rest, modes, matrix, wide, onWide }: MatrixFrameProps) {
  const selection = useDesk((d) => d.selection);
  return (
    <ExhibitFrame
      exhibit={matrixExhibit(matrix, rest)}
      context={exportContext(reading)}
      onOpen={open}
      className={styles['main']}
      switches={
        <>
          {modes}
          {(matrix.total > matrix.shown || wide) && (
            <button
              type="button"
              className={styles['more']}
              aria-pressed={wide}
              onClick={() => onWide(!wide)}
            >
              {wide ? 'Only those with most contacts' : wideText(matrix)}
            </button>
          )}
        </>
      }
    >
      <p className={styles['note']}>{censusText(rest.census)}</p>
      <MatrixChart
        key={matrix.subject}
        matrix={matrix}
        contacts={rest.contacts}
        filtered={reading.filtered}
        chosen={selection.values.actor}
        isChosen={({ row, column }) => asksForAll(selection, [row.id, column.id])}
        onPair={choosePair}
        onActor={({ id }) => toggle('actor', id)}
      />
    </ExhibitFrame>
  );
}
