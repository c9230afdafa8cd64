import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';

import { Citation } from '#app/panel/Citations.tsx';
import { ClaimScale } from '#app/panel/ClaimScale.tsx';
import { confidenceWords } from '#domain/amounts.ts';
import type { Chamber } from '#domain/chamber.ts';
import type { Claim, Disagreement, Source } from '#domain/evidence.ts';
import { claimInForce, isShowable } from '#domain/leads.ts';
import { comparisonOf, defaultComparison } from '#domain/seats.ts';
import { preferClaim, turnToBasis, useDesk } from '#state/desk.ts';

import styles from './Panel.module.css';

type DisagreementBoxProps = {
  readonly disagreement: Disagreement;
  readonly sources: readonly Source[];
  /** The Lower House, where its file can be read: a claim may stand on a basis of its own there. */
  readonly chamber: Chamber | undefined;
};

/**
 * The claims of a disagreement side by side: each with its basis and who says so, on one scale where they are numbers, and
 * the likely reason. Another claim can be preferred; the link and the sentence then say so.
 */
export function DisagreementBox({ disagreement, sources, chamber }: DisagreementBoxProps) {
  const name = useId();
  const { id, claims, lead, question, reason, status } = disagreement;
  const leads = useDesk((d) => d.leads);
  const asked = useDesk((d) => d.comparison);
  const shown = chamber === undefined ? '' : comparisonOf(chamber, asked).id;
  const chosen = claimInForce(disagreement, leads, shown);
  const own = chamber === undefined ? '' : defaultComparison(chamber).id;
  const choose = (claim: Claim) => {
    const [basis] = claim.comparisons ?? [];
    if (basis === undefined) preferClaim(id, claim.id === lead ? undefined : claim.id);
    else turnToBasis(id, basis === own ? undefined : basis);
  };
  return (
    <section className={styles['dispute']} aria-label={question}>
      <h4>
        <TriangleAlert size={14} aria-hidden /> {question}
      </h4>
      <ClaimScale claims={claims} chosen={chosen} />
      <ol>
        {claims.map((claim) => (
          <li key={claim.id} data-lead={claim.id === chosen || undefined}>
            <label className={styles['claim']}>
              {chamber !== undefined && isShowable(disagreement, claim) && (
                <input
                  type="radio"
                  name={name}
                  checked={claim.id === chosen}
                  onChange={() => choose(claim)}
                />
              )}
              <strong>{claim.value}</strong>
              {claim.confidence !== undefined && (
                <abbr className={styles['letter']} title={confidenceWords(claim.confidence)}>
                  {claim.confidence}
                </abbr>
              )}
              {claim.id === chosen ? (
                <span className={styles['lead']}>
                  {leads[id] === undefined ? 'views use this' : 'you chose this'}
                </span>
              ) : (
                claim.id === lead && <span className={styles['imprint']}>the record’s lead</span>
              )}
            </label>
            <span className={styles['imprint']}>{claim.basis}</span>
            {claim.cite.map((c) => (
              <span key={`${c.source}:${c.locator}`} className={styles['source']}>
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
