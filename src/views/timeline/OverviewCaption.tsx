import { plain } from '#domain/amounts.ts';
import type { Reading } from '#domain/reading.ts';
import { publish } from '#state/desk.ts';

import { stretchName } from './timeline-picture.ts';
import type { TimelinePicture } from './timeline-picture.ts';
import styles from './Timeline.module.css';

type OverviewCaptionProps = {
  readonly picture: TimelinePicture;
  readonly span: Reading['info']['span'];
  readonly whole: boolean;
};

/** What the bars count, and at both ends what lies beyond them. */
export function OverviewCaption({ picture: { bins, earlier, later }, span, whole }: OverviewCaptionProps) {
  const show = (next: boolean) => publish((desk) => ({ ...desk, whole: next }));
  return (
    <div className={styles['caption']}>
      {earlier > 0 && (
        <button
          type="button"
          aria-label={`${plain(earlier)} earlier: show the whole record`}
          onClick={() => show(true)}
        >
          ‹ {plain(earlier)} earlier
        </button>
      )}
      <span>Events per {bins.unit}</span>
      {later > 0 && (
        <button
          type="button"
          className={styles['end']}
          aria-label={`${plain(later)} later: show the whole record`}
          onClick={() => show(true)}
        >
          {plain(later)} later ›
        </button>
      )}
      {whole && (
        <button
          type="button"
          className={styles['end']}
          aria-label={`Show only ${stretchName(span)}`}
          onClick={() => show(false)}
        >
          {stretchName(span)}
        </button>
      )}
    </div>
  );
}
