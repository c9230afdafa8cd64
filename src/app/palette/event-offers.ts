import type { Row } from '#app/palette/offer.ts';
import type { SelectableRecord } from '#app/use-reading.ts';
import { actorForms } from '#domain/actor-forms.ts';
import { formatDate } from '#domain/dates.ts';
import { eventWords } from '#domain/event-words.ts';
import type { EventRecord } from '#domain/events.ts';
import { RANKS } from '#domain/findings.ts';
import { openOnly } from '#state/desk.ts';

/** Events that mention the words of a query, to be opened, each with where the words stand. */
export function eventRows(
  query: string,
  record: SelectableRecord,
  events: readonly EventRecord[],
): readonly Row[] {
  return events.map((event) => {
    const ids = new Set(event.actors.map(({ actor }) => actor));
    const actors = record.actors.filter(({ id }) => ids.has(id)).map((actor) => actorForms(actor, 0));
    const { marks, forms, inSummary } = eventWords(event, actors, query);
    return {
      offer: {
        id: `event-${event.id}`,
        section: 'Events',
        label: event.title.en,
        forms: [],
        weight: 0,
        note: formatDate(event.date),
        does: 'opens it',
        act: () => openOnly({ kind: 'event', id: event.id }),
      },
      marks,
      forms,
      rank: RANKS.inside,
      ...(inSummary ? { where: 'in the summary' } : {}),
    };
  });
}
