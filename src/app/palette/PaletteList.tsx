import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { Marked } from '#app/Marked.tsx';
import type { Row, Section } from '#app/palette/offer.ts';
import { plain } from '#domain/amounts.ts';
import hidden from '#ui/hidden.module.css';

import styles from './Palette.module.css';

type PaletteListProps = {
  readonly id: string;
  readonly query: string;
  readonly sections: readonly Section[];
  readonly inHand: Row | undefined;
  readonly onTake: (row: Row) => void;
  readonly onChoose: (row: Row, detailed: boolean) => void;
};

/** What was found, in sections; the row in hand stays in view. */
export function PaletteList({ id, query, sections, inHand, onTake, onChoose }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  const first = sections[0]?.rows[0];
  useEffect(() => {
    if (inHand === first || inHand === undefined) list.current?.scrollTo({ top: 0 });
    else list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [inHand, first]);
  return (
    <>
      {first?.offer.section === 'Words' && (
        <p className={styles['none']}>Nothing is called “{query}” in this record.</p>
      )}
      <div ref={list} id={`${id}-list`} className={styles['list']} role="listbox" aria-label="Findings">
        {sections.map(({ name, rows, total }) => (
          <div key={name} role="group" aria-labelledby={`${id}-${name}`} className={styles['section']}>
            <div id={`${id}-${name}`} className={styles['name']} role="presentation">
              {name}
              {total !== rows.length && (
                <span>
                  {total === undefined ? `the newest ${rows.length}` : `${rows.length} of ${plain(total)}`}
                </span>
              )}
            </div>
            {rows.map((row) => (
              <Option
                key={row.offer.id}
                id={`${id}-${row.offer.id}`}
                row={row}
                inHand={row === inHand}
                onTake={onTake}
                onChoose={onChoose}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

type OptionProps = Pick<PaletteListProps, 'id' | 'onTake' | 'onChoose'> & {
  readonly row: Row;
  readonly inHand: boolean;
};

/** A row: what it is called, by which form it was found, and, read out, what Enter does. */
function Option({ id, row, inHand, onTake, onChoose }: OptionProps) {
  const { offer, marks, forms, where } = row;
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={inHand}
      className={styles['row']}
      data-chosen={offer.chosen === true || undefined}
      onPointerMove={(event) => {
        if (event.pointerType === 'mouse' && !inHand) onTake(row);
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(row, false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChoose(row, event.shiftKey);
      }}
      onContextMenu={(event) => {
        if (offer.details === undefined) return;
        event.preventDefault();
        onChoose(row, true);
      }}
    >
      <span className={styles['check']}>
        {(offer.chosen === true || offer.inForce === true) && (
          <Check size={15} strokeWidth={2.2} aria-hidden />
        )}
      </span>
      <span className={styles['label']}>
        <Marked text={offer.label} marks={marks} />
        {forms.map((form) => (
          <span key={form.text} className={styles['form']}>
            {' '}
            <Marked text={form.text} marks={form.marks} />
            {form.misspelled === true && ' (misspelled)'}
          </span>
        ))}
        {where !== undefined && <span className={styles['form']}> {where}</span>}
      </span>
      <span className={styles['note']}>
        {offer.note}
        {offer.key !== undefined && <kbd aria-hidden>{offer.key}</kbd>}
      </span>
      <span className={hidden['hidden']}>
        {offer.chosen === true ? ', chosen' : ''}
        {offer.inForce === true ? ', as it is now' : ''}. Enter {offer.does}
        {offer.details === undefined ? '' : ', Shift Enter opens details'}
      </span>
    </div>
  );
}
