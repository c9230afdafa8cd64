import { TriangleAlert } from 'lucide-react';

import { evidence } from '#charts/evidence.ts';
import { OTHER } from '#domain/arrangements.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import hidden from '#ui/hidden.module.css';
import { tip } from '#ui/Tip.tsx';

import type { ArrangementRow, Pauses } from './contact-picture.ts';
import { dayCount, lastDay, lastText, silenceDates, silenceDoubts, sinceText } from './describe-contacts.ts';
import styles from './ArrangementsChart.module.css';

type PausesCellProps = {
  readonly row: ArrangementRow;
  readonly filtered: boolean;
  readonly onOpen: (contact: IndexedEvent) => void;
};

/** Last contact and longest silence of all contacts, and under a selection of the selected ones alone. */
export function PausesCell({ row, filtered, onOpen }: PausesCellProps) {
  if (row.arrangement.id === OTHER) {
    return <span className={styles['unmeasured']}>Not measured: different governments</span>;
  }
  // Beside bars of years a date without its year would be read wrongly.
  const style = row.periods.unit === 'year' ? 'medium' : 'short';
  return (
    <div className={styles['pauses']}>
      <PauseLines pauses={row.pauses} style={style} onOpen={onOpen} />
      {filtered && (
        <div className={styles['selected']}>
          {row.matching === 0 ? (
            <p>None selected</p>
          ) : (
            <>
              <span className={hidden['hidden']}>Selected contacts only:</span>
              <PauseLines pauses={row.matchingPauses} style={style} onOpen={onOpen} />
            </>
          )}
        </div>
      )}
    </div>
  );
}

type PauseLinesProps = Pick<PausesCellProps, 'onOpen'> & {
  readonly pauses: Pauses;
  readonly style: 'short' | 'medium';
};

function PauseLines({ pauses, style, onOpen }: PauseLinesProps) {
  const { last, longest } = pauses;
  return (
    <>
      <p>
        Last{' '}
        {last === undefined ? (
          lastText(pauses)
        ) : (
          <>
            <button
              type="button"
              onClick={() => onOpen(last.contact)}
              {...evidence({ kind: 'event', id: last.contact.event.id })}
            >
              {lastDay(last.contact)}
            </button>
            , {sinceText(last.days)}
          </>
        )}
      </p>
      <p>
        Silence{' '}
        {longest === undefined ? (
          <span {...tip(NO_SILENCE)}>
            –<span className={hidden['hidden']}>{NO_SILENCE}</span>
          </span>
        ) : (
          <>
            <strong>{dayCount(longest.days)}</strong>, {silenceDates(longest.from, longest.to, style)}
            <Doubt doubts={silenceDoubts(longest)} />
          </>
        )}
      </p>
    </>
  );
}

const NO_SILENCE = 'not to be measured: fewer than two undisputed days of contact known';

/** A triangle that says what may shorten a silence. */
function Doubt({ doubts }: { readonly doubts: readonly string[] }) {
  if (doubts.length === 0) return null;
  const text = doubts.join('; ');
  return (
    <span className={styles['doubt']} {...tip(text)}>
      <TriangleAlert size={13} strokeWidth={1.8} aria-hidden />
      <span className={hidden['hidden']}>({text})</span>
    </span>
  );
}
