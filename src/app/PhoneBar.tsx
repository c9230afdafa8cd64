import { ListFilter, Redo2, Undo2 } from 'lucide-react';

import { redo, undo, useSteps } from '#app/url-sync.ts';
import { eventCount } from '#domain/number-words.ts';
import { choiceCount } from '#domain/selection.ts';
import { useDesk } from '#state/desk.ts';

import styles from './PhoneBar.module.css';

type PhoneBarProps = {
  /** How many events match, once they are there. */
  readonly total: number | undefined;
  readonly onFilters: () => void;
};

/** The bar at the bottom of narrow screens: filters in a sheet, undo, redo, and how many events are left. */
export function PhoneBar({ total, onFilters }: PhoneBarProps) {
  const { canUndo, canRedo } = useSteps();
  const choices = useDesk((d) => choiceCount(d.selection));
  return (
    <div className={styles['bar']} role="group" aria-label="Filters and steps">
      <button type="button" className={styles['filters']} onClick={onFilters}>
        <ListFilter size={18} aria-hidden /> Filters
        {choices > 0 && <span className={styles['count']}>{choices}</span>}
      </button>
      <button type="button" aria-label="Undo" disabled={!canUndo} onClick={undo}>
        <Undo2 size={20} aria-hidden />
      </button>
      <button type="button" aria-label="Redo" disabled={!canRedo} onClick={redo}>
        <Redo2 size={20} aria-hidden />
      </button>
      <span className={styles['total']}>{total === undefined ? '' : eventCount(total)}</span>
    </div>
  );
}
