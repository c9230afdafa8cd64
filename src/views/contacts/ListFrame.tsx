import { exportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { facetHeading } from '#domain/facet-labels.ts';
import { open, useDesk } from '#state/desk.ts';

import { contactListExhibit, newestFirst, whoOf } from './contact-exhibits.ts';
import { ContactList } from './ContactList.tsx';
import type { ContactParts } from './contact-reading.ts';
import styles from './Contacts.module.css';

/** The contacts that match, the latest first. */
export function ListFrame({ reading, record, rest, contactReading }: ContactParts) {
  const shown = useDesk((d) => (d.open?.kind === 'event' ? d.open.id : undefined));
  const contacts = newestFirst(contactReading.contacts, contactReading.matching);
  const actors = new Map(record.actors.map((a) => [a.id, a]));
  return (
    <ExhibitFrame
      exhibit={contactListExhibit(contactReading, rest, record)}
      context={exportContext(reading)}
      onOpen={open}
      className={styles['list']}
    >
      <ContactList
        contacts={contacts}
        openEvent={shown}
        whoOf={({ event }) => whoOf(event, actors)}
        howOf={({ event }) => event.place?.name ?? facetHeading(record, 'format', event.format).toLowerCase()}
        onOpen={({ event }) => open({ kind: 'event', id: event.id })}
      />
    </ExhibitFrame>
  );
}
