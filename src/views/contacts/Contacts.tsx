import { useState } from 'react';

import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';
import type { Reading } from '#domain/reading.ts';
import { Switch } from '#ui/Switch.tsx';

import { ArrangementsFrame } from './ArrangementsFrame.tsx';
import { matrixOf } from './contact-picture.ts';
import { CONTACT_NEEDS, contactParts } from './contact-reading.ts';
import type { ContactSubjects } from './contact-reading.ts';
import { ListFrame } from './ListFrame.tsx';
import { MatrixFrame } from './MatrixFrame.tsx';
import { SilencesFrame } from './SilencesFrame.tsx';
import styles from './Contacts.module.css';

/** Who met whom: pairs of people or governments, arrangements of governments, and how long they did not. */
export function Contacts({ reading }: { readonly reading: Reading }) {
  const record = useRecord(reading.info.id, CONTACT_NEEDS);
  const { index, matches } = reading;
  if (record.state !== 'ready') return <UnreadyExhibit name="Contacts" {...record} />;
  if (index === undefined || matches === undefined) {
    return <UnreadyExhibit name="Contacts" state="loading" files={[]} />;
  }
  return <ReadyContacts reading={reading} index={index} matches={matches} record={record.data} />;
}

const MODES = [
  { value: 'people', label: 'People' },
  { value: 'governments', label: 'Governments' },
  { value: 'arrangements', label: 'Arrangements', hint: 'Which governments were in contact together' },
] as const;
type Mode = (typeof MODES)[number]['value'];

function ReadyContacts({ reading, index, matches, record }: ContactSubjects) {
  const [mode, setMode] = useState<Mode>('people');
  const [wide, setWide] = useState(false);
  const parts = contactParts({ reading, index, matches, record });
  const matrix = matrixOf(parts.contactReading, mode === 'governments' ? 'governments' : 'people', wide);
  const modes = <Switch label="Show" bare value={mode} options={MODES} onChange={setMode} />;
  return (
    <div className={styles['page']}>
      {mode === 'arrangements' ? (
        <ArrangementsFrame {...parts} modes={modes} />
      ) : (
        <MatrixFrame {...parts} modes={modes} matrix={matrix} wide={wide} onWide={setWide} />
      )}
      <SilencesFrame {...parts} matrix={matrix} />
      <ListFrame {...parts} />
    </div>
  );
}
