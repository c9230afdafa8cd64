import { select } from '#state/desk.ts';
import { SearchField } from '#ui/SearchField.tsx';

import styles from './Rail.module.css';

/** Words that events must mention, filtered while they are typed; what was typed in one go is one step back. */
export function TextSearch({ text }: { readonly text: string }) {
  return (
    <SearchField
      className={styles['search']}
      ofPage
      label="Search the events"
      placeholder="Search the events"
      maxLength={200}
      value={text}
      onChange={(next) => select((s) => ({ ...s, text: next }), 'drag')}
      onBlur={() => select((s) => ({ ...s }), 'step')}
    >
      <kbd aria-hidden>/</kbd>
    </SearchField>
  );
}
