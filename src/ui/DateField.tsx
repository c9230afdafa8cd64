import { useId, useState } from 'react';

import styles from './DateField.module.css';

type DateFieldProps = {
  readonly label: string;
  /** What is shown while nobody types. */
  readonly shown: string;
  /** Whether the field differs from its default; it is then drawn as selected. */
  readonly active: boolean;
  /** Reads what was typed; undefined where it is no date. */
  readonly parse: (text: string) => string | undefined;
  /** Called with the day that was typed, or with undefined where the field was emptied. */
  readonly onCommit: (day: string | undefined) => void;
};

/** A day that is typed as people write it: "1 Oct 2024", "2024-10-01". A text that is no date is kept and explained. */
export function DateField({ label, shown, active, parse, onCommit }: DateFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const commit = () => {
    if (draft === undefined || draft === shown) {
      setDraft(undefined);
      setWrong(false);
      return;
    }
    const day = draft.trim() === '' ? undefined : parse(draft);
    if (day === undefined && draft.trim() !== '') {
      setWrong(true);
      return;
    }
    setDraft(undefined);
    setWrong(false);
    onCommit(day);
  };
  const cancel = () => {
    setDraft(undefined);
    setWrong(false);
  };
  return (
    <div className={styles['field']} data-active={active || undefined} data-wrong={wrong || undefined}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={draft ?? shown}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') cancel();
        }}
      />
      {wrong && (
        <span id={`${id}-wrong`} role="alert" className={styles['wrong']}>
          “{draft}” is not a date. Type it like 1 Oct 2024.
        </span>
      )}
    </div>
  );
}
