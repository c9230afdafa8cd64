import { isoOf } from '#domain/citation-formats.ts';
import { formatDate } from '#domain/dates.ts';
import type { Cite, Source } from '#domain/evidence.ts';

import styles from './Panel.module.css';

type CitationsProps = {
  readonly cite: readonly Cite[];
  readonly sources: readonly Source[];
  readonly heading?: string;
};

/** Where something is written: source, locator, publisher and date, with the address where the original was seen. */
export function Citations({ cite, sources, heading = 'Where it is written' }: CitationsProps) {
  return (
    <section className={styles['cites']} aria-label={heading}>
      <h4>{heading}</h4>
      <ul>
        {cite.map((c) => (
          <li key={`${c.source}:${c.locator}`}>
            <Citation cite={c} source={sources.find((s) => s.id === c.source)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One place where something is written, in one or two lines. */
export function Citation({ cite, source }: { readonly cite: Cite; readonly source: Source | undefined }) {
  if (source === undefined) return cite.source;
  const issued = isoOf(source.issued);
  const imprint = [
    source.publisher,
    issued === undefined ? undefined : formatDate(issued),
    source.seen === 'copy' ? 'seen in a copy' : undefined,
  ];
  return (
    <>
      {source.URL === undefined ? (
        <cite>{source.title}</cite>
      ) : (
        <a href={source.URL} target="_blank" rel="noreferrer noopener">
          <cite>{source.title}</cite>
        </a>
      )}
      <span className={styles['imprint']}>
        {[...imprint.filter((part) => part !== undefined), cite.locator].join(', ')}
      </span>
      {cite.note !== undefined && <span className={styles['note']}>{cite.note}</span>}
    </>
  );
}
