import { ArrowRight, Compass, TriangleAlert } from 'lucide-react';

import { MissingEvents } from '#app/panel/MissingEvents.tsx';
import { useRecord } from '#data/use-record.ts';
import { plain } from '#domain/amounts.ts';
import type { EventIndex } from '#domain/event-index.ts';
import { knownDisagreements } from '#domain/leads.ts';
import { totalOf } from '#domain/matches.ts';
import type { Reading } from '#domain/reading.ts';
import { open, publish } from '#state/desk.ts';
import { decode } from '#state/url.ts';

import styles from './Panel.module.css';

const DISPUTES = ['disagreements'] as const;

/** What the guide is read from: no part of the selection. */
type GuideProps = Pick<Reading, 'info' | 'knownBy'> & { readonly index: Reading['index'] };

/** Questions with live counts, where the sources disagree, and how to read the page. */
export function Guide({ info, knownBy, index }: GuideProps) {
  const source = useRecord(info.id, DISPUTES);
  const disagreements = source.state === 'ready' ? source.data.disagreements : [];
  const disputes = knownDisagreements(disagreements, knownBy)
    .filter((d) => d.kind === 'basis')
    .slice(0, 3);
  return (
    <>
      <p className={styles['start']}>
        <Compass size={14} aria-hidden /> Start here
      </p>
      <h3>Ask the record a question</h3>
      <p className={styles['summary']}>Each opens as a filter you can change or undo.</p>
      {index === undefined ? (
        <MissingEvents packageId={info.id} />
      ) : (
        <Questions info={info} knownBy={knownBy} index={index} />
      )}
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

type QuestionsProps = Pick<GuideProps, 'info' | 'knownBy'> & { readonly index: EventIndex };

/** The questions of the package, each with the number of events that answer it. */
function Questions({ info, knownBy, index }: QuestionsProps) {
  const questions = info.questions.map(({ text, search }) => {
    const { desk } = decode(search);
    return { text, desk, total: totalOf(index, { selection: desk.selection, knownBy }) };
  });
  return (
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
  );
}
