import { evidence } from '#charts/evidence.ts';
import { plain } from '#domain/amounts.ts';
import type { Figure } from '#domain/evidence.ts';
import { open } from '#state/desk.ts';

import styles from './Panel.module.css';

/** A number in running text that opens its own source. */
export function FigureLink({ figure }: { readonly figure: Figure }) {
  const reference = { kind: 'figure', id: figure.id } as const;
  return (
    <button type="button" className={styles['link']} onClick={() => open(reference)} {...evidence(reference)}>
      {plain(figure.value)}
    </button>
  );
}
