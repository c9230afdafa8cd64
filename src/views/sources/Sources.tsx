import { useState } from 'react';

import { exportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';
import { citationIndex, citingEvents, firstUsesByEvents } from '#domain/citation-index.ts';
import { knownDisagreements } from '#domain/leads.ts';
import type { Reading } from '#domain/reading.ts';
import { RESOURCE_NAMES } from '#domain/record.ts';
import type { LoadedResources } from '#domain/record.ts';
import { open, useDesk } from '#state/desk.ts';
import { Switch } from '#ui/Switch.tsx';

import { DisagreementList } from './DisagreementList.tsx';
import { disagreementExhibit } from './disagreement-exhibit.ts';
import { SourceList } from './SourceList.tsx';
import { foundSources, sourceExhibit, sourceRows } from './source-exhibit.ts';
import styles from './Sources.module.css';

/** Who says so: the questions on which the sources differ, and every source with what rests on it. */
export function Sources({ reading }: { readonly reading: Reading }) {
  const record = useRecord(reading.info.id, RESOURCE_NAMES);
  if (record.state !== 'ready') return <UnreadyExhibit name="Sources" {...record} />;
  return (
    <div className={styles['page']}>
      <Disagreements reading={reading} record={record.data} />
      <SourcesFrame reading={reading} record={record.data} />
    </div>
  );
}

type PartProps = { readonly reading: Reading; readonly record: LoadedResources };

function Disagreements({ reading, record }: PartProps) {
  const [only, setOnly] = useState<'all' | 'open'>('all');
  const shown = useDesk((d) => (d.open?.kind === 'disagreement' ? d.open.id : undefined));
  const { sources } = record;
  const disagreements = knownDisagreements(record.disagreements, reading.knownBy);
  const publisher = (id: string) => {
    const source = sources.find((s) => s.id === id);
    return source?.publisher ?? source?.title ?? id;
  };
  const openCount = disagreements.filter((d) => d.status === 'open').length;
  return (
    <ExhibitFrame
      exhibit={disagreementExhibit(disagreements, only, publisher)}
      context={exportContext(reading)}
      onOpen={open}
      switches={
        <Switch
          label="Questions"
          bare
          value={only}
          options={[
            { value: 'all', label: `All ${disagreements.length}` },
            { value: 'open', label: `Open ${openCount}` },
          ]}
          onChange={setOnly}
        />
      }
      footer={<span>The menu saves the list as CSV: with Open, the questions still to be settled.</span>}
    >
      <DisagreementList
        disagreements={disagreements}
        only={only}
        shown={shown}
        preferred={reading.preferred}
        onOpen={open}
      />
    </ExhibitFrame>
  );
}

function SourcesFrame({ reading, record }: PartProps) {
  const [query, setQuery] = useState('');
  const { sources, ...files } = record;
  const large = 'index' in files.events ? files.events.index : undefined;
  const rows =
    large === undefined
      ? sourceRows(sources, citationIndex(files))
      : sourceRows(sources, citationIndex({ ...files, events: [] }), citingEvents(large.columns));
  return (
    <ExhibitFrame exhibit={sourceExhibit(rows)} context={exportContext(reading)} onOpen={open}>
      <SourceList
        rows={foundSources(rows, query)}
        total={rows.length}
        query={query}
        onQuery={setQuery}
        byEvents={(source, most) => (large === undefined ? [] : firstUsesByEvents(large, source, most))}
        onOpen={open}
      />
    </ExhibitFrame>
  );
}
