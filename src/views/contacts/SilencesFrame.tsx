import { exportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { asksForAll } from '#domain/contacts.ts';
import { open, useDesk } from '#state/desk.ts';

import { choosePair } from './choose-pair.ts';
import { silenceExhibit } from './contact-exhibits.ts';
import { silentPairs } from './contact-picture.ts';
import type { Matrix } from './contact-picture.ts';
import type { ContactParts } from './contact-reading.ts';
import { SilencesChart } from './SilencesChart.tsx';
import styles from './Contacts.module.css';

const SHOWN_SILENCES = 8;

/** The pairs with the longest silences. */
export function SilencesFrame({
  reading,
  rest,
  stretch,
  contactReading,
  matrix,
}: ContactParts & { readonly matrix: Matrix }) {
  const selection = useDesk((d) => d.selection);
  const list = silentPairs(contactReading.contacts, matrix.pairs);
  const { matches } = reading;
  return (
    <ExhibitFrame
      exhibit={silenceExhibit(list, SHOWN_SILENCES, rest)}
      context={exportContext(reading)}
      onOpen={open}
      className={styles['silences']}
      switches={
        <p className={styles['note']}>
          Days between two consecutive contacts of a pair on record, whatever is selected
        </p>
      }
    >
      <SilencesChart
        list={list.slice(0, SHOWN_SILENCES)}
        contacts={contactReading.contacts}
        stretch={stretch}
        asOf={contactReading.asOf}
        filtered={reading.filtered}
        matching={(position) => matches?.has(position) ?? false}
        isChosen={({ row, column }) => asksForAll(selection, [row.id, column.id])}
        onPair={choosePair}
      />
    </ExhibitFrame>
  );
}
