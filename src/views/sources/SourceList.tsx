import { Copy } from 'lucide-react';
import { useState } from 'react';

import { plain } from '#domain/amounts.ts';
import { CITATION_FORMATS, citation } from '#domain/citation-formats.ts';
import type { CitationFormat } from '#domain/citation-formats.ts';
import type { CitationUse } from '#domain/citation-index.ts';
import type { Reference } from '#domain/reference.ts';
import { copy } from '#ui/Announcement.tsx';
import { SearchField } from '#ui/SearchField.tsx';

import { issuedText } from './source-exhibit.ts';
import type { SourceRow } from './source-exhibit.ts';
import styles from './Sources.module.css';

type SourceListProps = {
  readonly rows: readonly SourceRow[];
  readonly total: number;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The uses of a source by the first events of a large record. */
  readonly byEvents: (source: string, most: number) => readonly CitationUse[];
  readonly onOpen: (reference: Reference) => void;
};

const FORMAT_NAMES: Readonly<Record<CitationFormat, string>> = {
  text: 'Text',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

/** Every source with how much rests on it; unfolded, what it is cited for, and its citation to copy in four formats. */
export function SourceList({ rows, total, query, onQuery, byEvents, onOpen }: SourceListProps) {
  return (
    <>
      <SearchField
        className={styles['search']}
        label="Find a source"
        placeholder={`Find any of ${total} sources`}
        value={query}
        onChange={onQuery}
      />
      <ul className={styles['sources']}>
        {rows.map((row) => (
          <li key={row.source.id}>
            <SourceItem row={row} byEvents={byEvents} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p className={styles['none']}>No source is called “{query}”.</p>}
    </>
  );
}

type SourceItemProps = Pick<SourceListProps, 'byEvents' | 'onOpen'> & { readonly row: SourceRow };

function SourceItem({ row, byEvents, onOpen }: SourceItemProps) {
  const [unfolded, setUnfolded] = useState(false);
  const { source, figures, records } = row;
  const imprint = [
    source.publisher,
    issuedText(source),
    source.seen === 'copy' ? 'seen in a copy' : undefined,
  ];
  return (
    <details onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>
        <span className={styles['title']}>
          <strong>{source.title}</strong>
          {source.role === 'founding' && <span className={styles['role']}>founding document</span>}
          <span className={styles['imprint']}>{imprint.filter((part) => part !== undefined).join(', ')}</span>
        </span>
        <span className={styles['rests']}>
          <strong>{plain(records)}</strong> cite it, {figures} of them figures
        </span>
      </summary>
      {unfolded && <Unfolded row={row} byEvents={byEvents} onOpen={onOpen} />}
    </details>
  );
}

const EVENTS_AT_ONCE = 200;

/** What a source is cited for. A record can have 100 000 events that cite it: the first are listed, more on demand. */
function Unfolded({ row, byEvents, onOpen }: SourceItemProps) {
  const [most, setMost] = useState(EVENTS_AT_ONCE);
  const { source, uses, events } = row;
  const listed = events === 0 ? uses : [...uses, ...byEvents(source.id, most)];
  return (
    <>
      {source.note !== undefined && <p className={styles['imprint']}>{source.note}</p>}
      {source.URL !== undefined && (
        <a href={source.URL} target="_blank" rel="noreferrer noopener">
          {source.URL}
        </a>
      )}
      <p className={styles['copies']}>
        {CITATION_FORMATS.map((format) => (
          <button key={format} type="button" onClick={() => void copy(citation(source, format), 'Citation')}>
            <Copy size={13} aria-hidden /> {FORMAT_NAMES[format]}
          </button>
        ))}
      </p>
      <ul className={styles['uses']} aria-label={`What ${source.title} is cited for`}>
        {listed.map((use) => (
          <li key={`${use.file}/${use.by}/${use.cite.locator}`}>
            <Use use={use} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {events > most && (
        <p className={styles['copies']}>
          <span>
            {plain(most)} of {plain(events)} events that cite it.
          </span>
          <button type="button" onClick={() => setMost(most + EVENTS_AT_ONCE)}>
            Show {Math.min(EVENTS_AT_ONCE, events - most)} more
          </button>
        </p>
      )}
    </>
  );
}

function Use({ use, onOpen }: { readonly use: CitationUse; readonly onOpen: SourceListProps['onOpen'] }) {
  const reference = referenceOf(use);
  return (
    <>
      {reference === undefined ? (
        <span>{use.by}</span>
      ) : (
        <button type="button" onClick={() => onOpen(reference)}>
          {use.by}
        </button>
      )}
      <span>
        {use.file}: {use.cite.locator}
      </span>
    </>
  );
}

/** What opens for a use: a figure, an event, an actor, a disagreement. A tenure or an office opens nothing by itself. */
function referenceOf({ file, by: id, figure }: CitationUse): Reference | undefined {
  if (figure) return { kind: 'figure', id };
  const kind = OPENED[file];
  return kind === undefined ? undefined : { kind, id };
}

const OPENED: Readonly<Record<string, Reference['kind']>> = {
  events: 'event',
  actors: 'actor',
  disagreements: 'disagreement',
};
