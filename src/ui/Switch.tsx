import { useId } from 'react';

import hidden from './hidden.module.css';
import styles from './Switch.module.css';

type SwitchProps<T extends string> = {
  /** What is being chosen; read out, and shown before the options unless `bare`. */
  readonly label: string;
  readonly bare?: boolean;
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** A choice of one among a few, all visible: native radio buttons in a row. Ink, never blue: it is no selection. */
export function Switch<T extends string>({ label, bare = false, options, value, onChange }: SwitchProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles['switch']}>
      <legend className={bare ? hidden['hidden'] : undefined}>{label}</legend>
      <span className={styles['options']}>
        {options.map((option) => (
          <label key={option.value} title={option.hint}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
