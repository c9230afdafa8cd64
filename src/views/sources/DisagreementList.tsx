import type { Disagreement } from '#domain/evidence.ts';
import type { PreferredClaim } from '#domain/leads.ts';
import type { Reference } from '#domain/reference.ts';

import { KINDS, shownDisagreements } from './disagreement-exhibit.ts';
import styles from './Sources.module.css';

type DisagreementListProps = {
  readonly disagreements: readonly Disagreement[];
  readonly only: 'all' | 'open';
  /** The one that is open in the panel. */
  readonly shown: string | undefined;
  readonly preferred: readonly PreferredClaim[];
  readonly onOpen: (reference: Reference) => void;
};

/** The questions by kind: name, claims, status; each opens its claims side by side in the panel. */
export function DisagreementList({ disagreements, only, shown, preferred, onOpen }: DisagreementListProps) {
  return (
    <div className={styles['kinds']}>
      {shownDisagreements(disagreements, only).map(([kind, list]) => (
        <section key={kind} aria-label={KINDS[kind]}>
          <h3>
            {KINDS[kind]} <span>{list.length}</span>
          </h3>
          <ul>
            {list.map((d) => {
              const own = preferred.find((p) => p.disagreement.id === d.id);
              return (
                <li key={d.id} data-open={d.id === shown || undefined}>
                  <button type="button" onClick={() => onOpen({ kind: 'disagreement', id: d.id })}>
                    <strong>{d.name}</strong>
                    <span className={styles['status']} data-status={d.status}>
                      {d.status}
                    </span>
                    <span className={styles['claims']}>
                      {d.claims.map((c) => c.value).join(' · ')}
                      {own !== undefined && <em> you chose {own.claim.value}</em>}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
