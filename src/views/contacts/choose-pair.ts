import { togetherToggled } from '#domain/contacts.ts';
import { select } from '#state/desk.ts';

import type { Pair } from './contact-picture.ts';

/** Selects the events with both actors of a pair; where they are selected already, takes the choice back. */
export function choosePair({ row, column }: Pair): void {
  select((s) => togetherToggled(s, [row.id, column.id]));
}
