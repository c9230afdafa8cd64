import { formatDate, parseReaderDate } from '#domain/dates.ts';
import type { Reading } from '#domain/reading.ts';
import { admitUntil } from '#state/desk.ts';
import { DateField } from '#ui/DateField.tsx';

import styles from './Clock.module.css';

/** The day up to which figures are admitted. Figures that became known later stay hidden until it is moved. */
export function KnownByClock({ reading }: { readonly reading: Reading }) {
  const { knownBy, info } = reading;
  const moved = knownBy !== info.created;
  return (
    <div className={styles['clock']} data-moved={moved || undefined} role="group" aria-label="Known by">
      <DateField
        label="Known by"
        shown={formatDate(knownBy)}
        active={moved}
        parse={parseReaderDate}
        onCommit={(day) => admitUntil(day === info.created ? undefined : day)}
      />
    </div>
  );
}
