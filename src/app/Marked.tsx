import { Fragment } from 'react';

import type { Stretch } from '#domain/stretches.ts';

import styles from './Marked.module.css';

type MarkedProps = { readonly text: string; readonly marks: readonly Stretch[] };

/** A name with the parts emphasized that answer a search, in its own language. */
export function Marked({ text, marks }: MarkedProps) {
  const ends = marks.map(({ end }) => end);
  return (
    <span className={styles['text']} lang={languageOf(text)}>
      {marks.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(ends[at - 1] ?? 0, start)}
          <mark className={styles['mark']}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </span>
  );
}

function languageOf(text: string): string | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : undefined;
}
