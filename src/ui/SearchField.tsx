import { Search } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';

import hidden from './hidden.module.css';
import styles from './SearchField.module.css';

type SearchFieldProps = {
  /** What it searches, read out: "Find an actor". */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly maxLength?: number;
  /** Whether the page's search key leads here. */
  readonly ofPage?: boolean;
  /** What stands at its end, such as its key. */
  readonly children?: ReactNode;
  /** Its width and the room around it. */
  readonly className?: string | undefined;
};

/** A field whose words filter something while they are typed. */
export function SearchField({
  label,
  placeholder,
  value,
  onChange,
  onBlur,
  maxLength,
  ofPage = false,
  children,
  className,
}: SearchFieldProps) {
  const id = useId();
  return (
    <label className={`${styles['search'] ?? ''} ${className ?? ''}`} htmlFor={id}>
      <Search size={14} strokeWidth={1.8} aria-hidden />
      <span className={hidden['hidden']}>{label}</span>
      <input
        id={id}
        type="search"
        data-page-search={ofPage || undefined}
        value={value}
        placeholder={placeholder}
        maxLength={maxLength}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onBlur}
      />
      {children}
    </label>
  );
}
