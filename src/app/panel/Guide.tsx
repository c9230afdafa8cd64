import { ArrowRight, Compass, TriangleAlert } from 'lucide-react';

import type { PanelRecord } from '#app/panel/panel-record.ts';
import { plain } from '#domain/amounts.ts';
import { knownDisagreements } from '#domain/leads.ts';
import { totalOf } from '#domain/matches.ts';
import type { Reading } from '#domain/reading.ts';
import { open, publish } from '#state/desk.ts';
import { decode } from '#state/url.ts';

import styles from './Panel.module.css';

/** What the guide is read from: no part of the selection. */
export type GuideProps = Pick<Reading, 'info' | 'knownBy'> & {
  readonly index: Reading['index'];
  readonly record: PanelRecord;
};

/** Questions with live counts, where the sources disagree, and how to read the page. */
export function Guide({ info, knownBy, index, record }: GuideProps) {
  if (index === undefined) return null;
  const questions = info.questions.map(({ text, search }) => {
    const { desk } = decode(search);
    return { text, desk, total: totalOf(index, { selection: desk.selection, knownBy }) };
  });
  const disputes = knownDisagreements(record.disagreements ?? [], knownBy)
    .filter((d) => d.kind === 'basis')
    .slice(0, 3);
  return (
    <>
      <p className={styles['start']}>
        <Compass size={14} aria-hidden /> Start here
      </p>
      <h3>Ask the record a question</h3>
      <p className={styles['summary']}>Each opens as a filter you can change or undo.</p>
      <ul className={styles['questions']}>
        {questions.map((q) => (
          <li key={q.text}>
            <button type="button" onClick={() => publish((now) => ({ ...now, ...q.desk }))}>
              <span>{q.text}</span>
              <strong>{q.total === undefined ? '' : plain(q.total)}</strong>
              <ArrowRight size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {disputes.length > 0 && (
        <section className={styles['dispute']} aria-label="Where the sources disagree">
          <h4>
            <TriangleAlert size={14} aria-hidden /> Where the sources disagree
          </h4>
          <ul>
            {disputes.map((d) => (
              <li key={d.id}>
                <button
                  type="button"
                  className={styles['pair']}
                  onClick={() => open({ kind: 'disagreement', id: d.id })}
                >
                  <span>{d.name}</span>
                  <strong>{d.claims.map((c) => c.value).join(' · ')}</strong>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h4 className={styles['how']}>How to read this page</h4>
      <p>
        Blue is what you select, pale grey is the rest. No chart drops its total. Every number opens its
        source; a dotted line under it means that it is computed here.
      </p>
    </>
  );
}
