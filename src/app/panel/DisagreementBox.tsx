import { TriangleAlert } from 'lucide-react';

import { Citation } from '#app/panel/Citations.tsx';
import type { Disagreement, Source } from '#domain/evidence.ts';

import styles from './Panel.module.css';

type DisagreementBoxProps = { readonly disagreement: Disagreement; readonly sources: readonly Source[] };

/** The claims of a disagreement side by side: each with its basis and who says so, the leading one marked, and the likely reason. */
export function DisagreementBox({ disagreement, sources }: DisagreementBoxProps) {
  const { claims, lead, question, reason, status } = disagreement;
  return (
    <section className={styles['dispute']} aria-label={question}>
      <h4>
        <TriangleAlert size={14} aria-hidden /> {question}
      </h4>
      <ol>
        {claims.map((claim) => (
          <li key={claim.id} data-lead={claim.id === lead || undefined}>
            <strong>{claim.value}</strong>
            {claim.confidence !== undefined && <span className={styles['letter']}>{claim.confidence}</span>}
            {claim.id === lead && <span className={styles['lead']}>the views use this</span>}
            <span className={styles['imprint']}>{claim.basis}</span>
            {claim.cite.map((c) => (
              <span key={`${c.source}:${c.locator}`} className={styles['imprint']}>
                <Citation cite={c} source={sources.find((s) => s.id === c.source)} />
              </span>
            ))}
          </li>
        ))}
      </ol>
      <p>
        {status === 'open' ? 'Open question. ' : ''}Likely reason: {reason}
      </p>
    </section>
  );
}
