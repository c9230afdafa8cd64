import { Search } from 'lucide-react';
import { useId } from 'react';

import { select } from '#state/desk.ts';
import hidden from '#ui/hidden.module.css';

import styles from './Rail.module.css';

/** Words that events must mention, filtered while they are typed; what was typed in one go is one step back. */
export function TextSearch({ text }: { readonly text: string }) {
  const id = useId();
  return (
    <label className={`${styles['search'] ?? ''} ${styles['text'] ?? ''}`} htmlFor={id}>
      <Search size={14} strokeWidth={1.8} aria-hidden />
      <span className={hidden['hidden']}>Search the events</span>
      <input
        id={id}
        type="search"
        data-page-search
        value={text}
        placeholder="Search the events"
        maxLength={200}
        onChange={(event) => {
          const next = event.currentTarget.value;
          select((s) => ({ ...s, text: next }), 'drag');
        }}
        onBlur={() => select((s) => ({ ...s }), 'step')}
      />
      <kbd aria-hidden>/</kbd>
    </label>
  );
}
