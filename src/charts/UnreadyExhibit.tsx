import { CircleAlert, Copy, RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';

import { plain } from '#domain/amounts.ts';
import { copy } from '#ui/Announcement.tsx';

import frame from './ExhibitFrame.module.css';
import styles from './UnreadyExhibit.module.css';

const PATIENCE_MS = 400;

/** What is wrong with a record, as the reader needs it to mend it. */
export type ShownFault = {
  readonly file: string;
  readonly record?: string | undefined;
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
};

/** A record that is on its way, or not to be had. */
type UnreadyState =
  | { readonly state: 'loading'; readonly files: readonly string[]; readonly waits?: true }
  | {
      readonly state: 'failed';
      /** One for each file that cannot be used. */
      readonly errors: readonly { readonly faults: readonly ShownFault[] }[];
      readonly retry: () => void;
    };

type UnreadyProps = UnreadyState & {
  /** Name of the view. */
  readonly name: string;
  readonly className?: string | undefined;
};

/** A view whose record is not there: its own frame, and what it waits for or what is wrong; the other views work on. */
export function UnreadyExhibit(props: UnreadyProps) {
  return (
    <section className={`${frame['frame']} ${props.className ?? ''}`} aria-label={props.name}>
      <header className={frame['head']}>
        <h2>{props.name}</h2>
      </header>
      <div className={frame['body']}>
        <UnreadyPart {...props} />
      </div>
    </section>
  );
}

/** What a view or a part of one waits for, or what is wrong with it and how to try again; without a frame of its own. */
export function UnreadyPart(props: UnreadyState) {
  if (props.state === 'loading') return <Loading files={props.files} waits={props.waits === true} />;
  return <Failed faults={props.errors.flatMap((error) => error.faults)} onRetry={props.retry} />;
}

function Loading({ files, waits }: { readonly files: readonly string[]; readonly waits: boolean }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (waits)
    return (
      <div className={styles['loading']} role="status">
        Waiting for your choice about {files.join(', ')}
      </div>
    );
  return (
    <div className={styles['loading']} role="status">
      {late ? `Reading ${files.length === 0 ? 'the view' : files.join(', ')}` : ''}
      <span className={styles['bar']} />
    </div>
  );
}

const MOST_SHOWN = 5;

function Failed({
  faults,
  onRetry,
}: {
  readonly faults: readonly ShownFault[];
  readonly onRetry: () => void;
}) {
  const text = faults.map(faultLine).join('\n');
  return (
    <div className={styles['failed']} role="alert">
      <p className={styles['lead']}>
        <CircleAlert size={16} strokeWidth={1.8} aria-hidden />
        {faults.length === 1
          ? 'This part of the record cannot be used.'
          : `This part of the record has ${plain(faults.length)} faults.`}
      </p>
      <ul>
        {faults.slice(0, MOST_SHOWN).map((fault) => (
          <li key={faultLine(fault)}>
            <strong>{fault.file}</strong>
            {fault.record !== undefined && <>, record “{fault.record}”</>}
            {fault.pointer !== '' && (
              <>
                , at <code>{fault.pointer}</code>
              </>
            )}
            <br />
            found {fault.found}; expected {fault.expected}
          </li>
        ))}
      </ul>
      {faults.length > MOST_SHOWN && <p>… and {plain(faults.length - MOST_SHOWN)} more.</p>}
      <p className={styles['acts']}>
        <button type="button" onClick={onRetry}>
          <RefreshCw size={14} aria-hidden /> Retry
        </button>
        <button type="button" onClick={() => void copy(text, 'Text')}>
          <Copy size={14} aria-hidden /> Copy
        </button>
      </p>
    </div>
  );
}

function faultLine({ file, record, pointer, found, expected }: ShownFault): string {
  const where = [file, record, pointer].filter((part) => part !== undefined && part !== '').join(' ');
  return `${where}: found ${found}; expected ${expected}`;
}
