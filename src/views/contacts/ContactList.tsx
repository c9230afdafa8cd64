import { TriangleAlert } from 'lucide-react';

import { evidence } from '#charts/evidence.ts';
import { plain } from '#domain/amounts.ts';
import type { IndexedEvent, Run } from '#domain/event-run.ts';
import { formatDate } from '#domain/dates.ts';
import hidden from '#ui/hidden.module.css';

import styles from './ContactList.module.css';

type ContactListProps = {
  /** The newest first. */
  readonly contacts: Run<IndexedEvent>;
  /** The event that is open in the panel. */
  readonly openEvent: string | undefined;
  readonly whoOf: (contact: IndexedEvent) => string;
  readonly howOf: (contact: IndexedEvent) => string;
  readonly onOpen: (contact: IndexedEvent) => void;
};

const MOST_LISTED = 100;

/** The selected contacts one by one; each opens its details beside the page. */
export function ContactList({ contacts, openEvent, whoOf, howOf, onOpen }: ContactListProps) {
  if (contacts.length === 0) {
    return <p className={styles['none']}>No contact matches the selection by this day.</p>;
  }
  return (
    <ul className={styles['list']}>
      {contacts.slice(0, MOST_LISTED).map((contact) => (
        <li key={contact.event.id}>
          <button
            type="button"
            className={styles['row']}
            aria-current={contact.event.id === openEvent || undefined}
            onClick={() => onOpen(contact)}
            {...evidence({ kind: 'event', id: contact.event.id })}
          >
            <span className={styles['date']}>{formatDate(contact.event.date)}</span>
            <span>
              <strong>
                {contact.event.state === 'disputed' && (
                  <>
                    <TriangleAlert size={14} strokeWidth={1.8} aria-hidden />
                    <span className={hidden['hidden']}>Disputed: </span>
                  </>
                )}
                {contact.event.title.en}
              </strong>
              <span className={styles['who']}>
                {[whoOf(contact), howOf(contact)].filter((part) => part !== '').join(' · ')}
              </span>
            </span>
          </button>
        </li>
      ))}
      {contacts.length > MOST_LISTED && (
        <li className={styles['none']}>
          {plain(contacts.length - MOST_LISTED)} earlier contacts are in the table and the CSV file.
        </li>
      )}
    </ul>
  );
}
