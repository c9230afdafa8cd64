import { X } from 'lucide-react';

import { dismissIgnored, useIgnored } from '#state/desk.ts';

import styles from './IgnoredNotice.module.css';

/** Says which parts of a link this record does not know and the page left out, until dismissed. */
export function IgnoredNotice() {
  const ignored = useIgnored();
  return (
    <div role="status">
      {ignored.length > 0 && (
        <div className={styles['notice']}>
          <span>
            This link asks for something the record does not know. Left out:{' '}
            <code>{ignored.join(' · ')}</code>
          </span>
          <button type="button" onClick={dismissIgnored}>
            <X size={14} aria-hidden /> Dismiss
          </button>
        </div>
      )}
    </div>
  );
}
