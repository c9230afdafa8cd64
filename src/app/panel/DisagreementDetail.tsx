import { DisagreementBox } from '#app/panel/DisagreementBox.tsx';
import type { PanelRecord } from '#app/panel/panel-record.ts';

import styles from './Panel.module.css';

/** A disagreement by itself. */
export function DisagreementDetail({ id, record }: { readonly id: string; readonly record: PanelRecord }) {
  const found = record.disagreements?.find((d) => d.id === id);
  if (found === undefined) {
    return (
      <p>
        {record.loading
          ? 'Reading disagreements.json'
          : `No disagreement “${id}” can be read from this record.`}
      </p>
    );
  }
  return (
    <>
      <h3>{found.name}</h3>
      <p className={styles['summary']}>
        {found.status === 'open' ? 'Open' : 'Explained'}; the sources differ in {found.kind}.
      </p>
      <DisagreementBox disagreement={found} sources={record.sources} chamber={record.chamber} />
    </>
  );
}
