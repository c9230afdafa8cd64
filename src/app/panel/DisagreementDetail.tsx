import { DisagreementBox } from '#app/panel/DisagreementBox.tsx';
import { useAvailable } from '#app/use-available.ts';
import { UnreadyPart } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';

import styles from './Panel.module.css';

const NEEDED = ['disagreements', 'sources'] as const;

type DisagreementDetailProps = { readonly id: string; readonly packageId: string };

/** A disagreement by itself. */
export function DisagreementDetail({ id, packageId }: DisagreementDetailProps) {
  const source = useRecord(packageId, NEEDED);
  const { chamber } = useAvailable(packageId);
  if (source.state !== 'ready') return <UnreadyPart {...source} />;
  const { disagreements, sources } = source.data;
  const found = disagreements.find((d) => d.id === id);
  if (found === undefined) return <p>No disagreement “{id}” in this record.</p>;
  return (
    <>
      <h3>{found.name}</h3>
      <p className={styles['summary']}>
        {found.status === 'open' ? 'Open' : 'Explained'}; the sources differ in {found.kind}.
      </p>
      <DisagreementBox disagreement={found} sources={sources} chamber={chamber} />
    </>
  );
}
