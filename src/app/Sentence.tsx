import { X } from 'lucide-react';
import { Fragment } from 'react';

import { removeToken } from '#app/remove-token.ts';
import type { SentencePart, SentenceToken } from '#domain/sentence.ts';
import { sentenceText } from '#domain/sentence.ts';
import hidden from '#ui/hidden.module.css';

import styles from './Sentence.module.css';

/** What is being shown, in words; each thing that was asked for can be taken away here. Read out when it changes. */
export function Sentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  return (
    <div className={styles['row']}>
      <h1 className={hidden['hidden']}>Alliance Desk: what is shown</h1>
      <p className={styles['sentence']}>
        {keyed(parts).map(({ key, part }) => (
          <Fragment key={key}>
            {part.token === undefined ? <Words part={part} /> : <Token text={part.text} token={part.token} />}
          </Fragment>
        ))}
      </p>
      <p className={hidden['hidden']} role="status" aria-live="polite">
        {sentenceText(parts)}
      </p>
    </div>
  );
}

/** The parts with keys that stay while the part means the same: what its token takes away, else its words and how often they came before. */
function keyed(
  parts: readonly SentencePart[],
): readonly { readonly key: string; readonly part: SentencePart }[] {
  return parts.map((part, at) => {
    if (part.strong === true) return { key: 'count', part };
    if (part.token !== undefined) return { key: Object.values(part.token).join(':'), part };
    const before = parts.slice(0, at).filter((other) => other.text === part.text).length;
    return { key: `${part.text}#${before}`, part };
  });
}

function Words({ part }: { readonly part: SentencePart }) {
  return part.strong === true ? <strong>{part.text}</strong> : part.text;
}

function Token({ text, token }: { readonly text: string; readonly token: SentenceToken }) {
  return (
    <button
      type="button"
      className={styles['token']}
      aria-label={`Remove ${text}`}
      title={`Remove ${text}`}
      onClick={() => removeToken(token)}
    >
      {text}
      <X size={12} strokeWidth={1.8} aria-hidden />
    </button>
  );
}
