import { ChevronLeft, ChevronRight } from 'lucide-react';

import { useAvailable } from '#app/use-available.ts';
import { formatDate, parseReaderDate } from '#domain/dates.ts';
import { figureIndex } from '#domain/figures.ts';
import { knowledgeDays, steppedKnowledge } from '#domain/knowledge.ts';
import type { Reading } from '#domain/reading.ts';
import { admitUntil } from '#state/desk.ts';
import { DateField } from '#ui/DateField.tsx';
import { tip } from '#ui/Tip.tsx';

import styles from './Clock.module.css';

type KnownByClockProps = Pick<Reading, 'knownBy' | 'info'> & { readonly index: Reading['index'] };

/**
 * The day up to which figures are admitted. The arrows go from one day on which something became known to the next;
 * figures that became known later than this day stay hidden.
 */
export function KnownByClock({ knownBy, info, index }: KnownByClockProps) {
  const available = useAvailable(info.id);
  const days = knowledgeDays(info.created, figureIndex(available).values(), index?.columns);
  const admit = (day: string | undefined) => admitUntil(day === info.created ? undefined : day);
  const earlier = steppedKnowledge(days, knownBy, -1);
  const later = steppedKnowledge(days, knownBy, 1);
  return (
    <div
      className={styles['clock']}
      data-moved={knownBy !== info.created || undefined}
      role="group"
      aria-label="Known by"
    >
      <button
        type="button"
        aria-label="Earlier knowledge"
        disabled={earlier === knownBy}
        onClick={() => admit(earlier)}
        {...tip('Back to what was known before')}
      >
        <ChevronLeft size={15} strokeWidth={1.8} aria-hidden />
      </button>
      <DateField
        label="Known by"
        shown={formatDate(knownBy)}
        active={knownBy !== info.created}
        parse={parseReaderDate}
        onCommit={admit}
      />
      <button
        type="button"
        aria-label="Later knowledge"
        disabled={later === knownBy}
        onClick={() => admit(later)}
        {...tip('Admit what became known next')}
      >
        <ChevronRight size={15} strokeWidth={1.8} aria-hidden />
      </button>
    </div>
  );
}
