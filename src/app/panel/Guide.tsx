import { ArrowRight, Compass, TriangleAlert } from 'lucide-react';

import type { PanelRecord } from '#app/panel/panel-record.ts';
import { matches } from '#domain/matches.ts';
import type { Reading } from '#domain/reading.ts';
import { EVERYTHING, withDates, withValues } from '#domain/selection.ts';
import type { Selection } from '#domain/selection.ts';
import { open, publish } from '#state/desk.ts';

import styles from './Panel.module.css';

type GuideProps = { readonly reading: Reading; readonly record: PanelRecord };

/** Questions with live counts, where the sources disagree, and how to read the page. */
export function Guide({ reading, record }: GuideProps) {
  const { index } = reading;
  if (index === undefined) return null;
  const questions = questionsOf(record).map((q) => ({
    ...q,
    total: matches(index, q.selection, reading.knownBy).total,
  }));
  const disputes = record.disagreements.filter((d) => d.kind === 'basis').slice(0, 3);
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
            <button type="button" onClick={() => publish((desk) => ({ ...desk, selection: q.selection }))}>
              <span>{q.text}</span>
              <strong>{q.total}</strong>
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

type Question = { readonly text: string; readonly selection: Selection };

/** Questions this record can answer: only those whose actors and themes it knows. */
function questionsOf(record: PanelRecord): readonly Question[] {
  const actors = new Set(record.actors.map((a) => a.id));
  const themes = new Set(record.themes.map((t) => t.id));
  const start = record.tenures.find((t) => t.office === 'prime-minister' && t.person === 'ishiba')?.start;
  const dissolved = record.chamber.periods.find((p) => p.state === 'dissolved');
  const questions: readonly (Question | false)[] = [
    actors.has('south-korea') &&
      start !== undefined && {
        text: 'Who dealt with Seoul after Ishiba took office?',
        selection: withDates(withValues(EVERYTHING, 'actor', ['south-korea']), start, undefined),
      },
    actors.has('ishiba') &&
      actors.has('biden') && {
        text: 'What did Ishiba and Biden do together?',
        selection: { ...withValues(EVERYTHING, 'actor', ['ishiba', 'biden']), actors: 'all' },
      },
    dissolved !== undefined && {
      text: 'What happened while the Lower House was dissolved?',
      selection: withDates(EVERYTHING, dissolved.start, dissolved.end),
    },
    themes.has('quad') && {
      text: 'How did the Quad meet, and at what level?',
      selection: withValues(EVERYTHING, 'theme', ['quad']),
    },
  ];
  return questions.filter((q) => q !== false);
}
