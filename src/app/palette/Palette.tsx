import { Search, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import type { PaletteContents, Row } from '#app/palette/offer.ts';
import { PaletteList } from '#app/palette/PaletteList.tsx';
import { rowAt } from '#app/palette/row-at.ts';
import { useSections } from '#app/palette/use-sections.ts';
import { counted } from '#domain/number-words.ts';

import styles from './Palette.module.css';

type PaletteProps = { readonly contents: PaletteContents; readonly onClose: () => void };

/** As long as the page's own text search takes. */
const LONGEST = 200;

/**
 * Finds anything by its name and does what the row in hand says: a combobox over one list. The focus stays in the field;
 * of what was found the first row is in hand, until the arrows or the pointer take another.
 */
export function Palette({ contents, onClose }: PaletteProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [taken, setTaken] = useState<string>();
  const sections = useSections(query, contents);
  const rows = sections.flatMap((section) => section.rows);
  const inHand = rows.find(({ offer }) => offer.id === taken) ?? (query.trim() === '' ? undefined : rows[0]);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  // Not left to the dialog's own event, which comes later: the key may open it again before.
  const leave = () => {
    dialog.current?.close();
    onClose();
  };
  const choose = (row: Row | undefined, detailed: boolean) => {
    const act = detailed ? row?.offer.details : row?.offer.act;
    if (act === undefined) return;
    leave();
    act();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = rowAt(event.key, rows, inHand);
    if (next !== undefined) setTaken(next.offer.id);
    else if (event.key === 'Enter') choose(inHand, event.shiftKey);
    else if (isClosing(event)) leave();
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className={styles['palette']}
      aria-label="Find anything"
      onClose={onClose}
      closedby="any"
    >
      <div className={styles['field']}>
        <Search size={18} strokeWidth={1.8} aria-hidden />
        <input
          type="text"
          role="combobox"
          aria-label="Find anything"
          aria-expanded
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={inHand === undefined ? undefined : `${id}-${inHand.offer.id}`}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={LONGEST}
          placeholder="A name, a date, a page, an action"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setTaken(undefined);
          }}
          onKeyDown={onKey}
        />
        <button type="button" aria-label="Close" onClick={leave}>
          <kbd aria-hidden>Esc</kbd>
          <X size={20} strokeWidth={1.8} aria-hidden />
        </button>
      </div>
      <PaletteList
        id={id}
        query={query.trim()}
        sections={sections}
        inHand={inHand}
        onTake={(row) => setTaken(row.offer.id)}
        onChoose={choose}
      />
      <footer className={styles['foot']}>
        {inHand === undefined ? (
          <span className={styles['keys']}>Type, or take a row with the arrow keys</span>
        ) : (
          <Keys row={inHand} />
        )}
        <span role="status">{toldCount(query, sections)}</span>
      </footer>
    </dialog>
  );
}

/** What the keys do with the row in hand; a screen reader is told by the row itself. */
function Keys({ row: { offer } }: { readonly row: Row }) {
  return (
    <span className={styles['keys']} aria-hidden>
      <span>
        <kbd>Enter</kbd> {offer.does}
      </span>
      {offer.details !== undefined && (
        <span>
          <kbd>Shift Enter</kbd> or right click opens details
        </span>
      )}
    </span>
  );
}

/** Escape, and the key that opened it. */
function isClosing({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Escape' || ((ctrlKey || metaKey) && key.toLowerCase() === 'k');
}

function toldCount(query: string, sections: ReturnType<typeof useSections>): string {
  if (query.trim() === '') return '';
  const found = sections.filter(({ name }) => name !== 'Words');
  const total = found.reduce((sum, { total: all, rows }) => sum + (all ?? rows.length), 0);
  if (total === 0) return 'Nothing found';
  const more = found.some((section) => section.total === undefined) ? 'At least ' : '';
  return `${more}${counted(total, 'finding')}`;
}
