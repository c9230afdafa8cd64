import { creditsOf } from '#charts/credits.ts';
import type { Exhibit, Row } from '#charts/exhibit.ts';
import { plain } from '#domain/amounts.ts';
import type { Actor, ActorKind, Membership } from '#domain/actors.ts';
import { formatDate } from '#domain/dates.ts';
import { valueCounts } from '#domain/event-values.ts';
import type { Source } from '#domain/evidence.ts';

import { citesIn, missing, textCell, writtenCell } from './cells.ts';
import { actorState, withState } from './table-reading.ts';
import type { TableReading } from './table-reading.ts';

const KINDS: Readonly<Record<ActorKind, string>> = {
  person: 'People',
  party: 'Parties',
  government: 'Governments',
  organization: 'Organizations',
};

/** Everybody and everything that takes part in events or holds office, by kind and family name, which begins an id. */
export function actorTable(
  { actors, sources }: { readonly actors: readonly Actor[]; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  const kinds = Object.keys(KINDS) as ActorKind[];
  const counts = eventCounts(reading);
  const rows = kinds.flatMap((kind) =>
    actors
      .filter((a) => a.kind === kind)
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map((actor): Row => ({
        key: actor.id,
        section: KINDS[kind],
        ...withState(actorState(reading, actor.id)),
        cite: actor.cite,
        cells: [
          { text: actor.name.en, reference: { kind: 'actor', id: actor.id } },
          textCell(actor.name.ja, 'No Japanese form on record.'),
          textCell(actor.country, 'International, or not on record.'),
          partyCell(actor, actors),
          textCell(otherForms(actor), 'No other form on record.'),
          counts === undefined
            ? missing('The events are not there.')
            : { text: String(counts.get(actor.id) ?? 0) },
          { text: actor.note ?? '' },
          writtenCell(actor.cite, sources),
        ],
      })),
  );
  const people = actors.filter((a) => a.kind === 'person').length;
  const title = `${plain(actors.length)} actors, ${plain(people)} of them people`;
  return {
    id: 'actors',
    title,
    basis: 'Names, other forms in which the sources print them, and the events they take part in',
    description: `${title}. Each row gives the name, its Japanese form, country, party, other forms, how many events of the record name the actor, and where the actor is written of.`,
    sections: 'Kind',
    columns: [
      { key: 'name', label: 'Actor' },
      { key: 'ja', label: 'Japanese', tight: true },
      { key: 'country', label: 'Country', tight: true },
      { key: 'party', label: 'Party' },
      { key: 'forms', label: 'Also written', under: true },
      { key: 'events', label: 'Events', numeric: true },
      { key: 'note', label: 'Note', under: true },
      { key: 'written', label: 'Written in', under: true },
    ],
    rows,
    touched: touched(reading, actors),
    flags: [],
    credits: creditsOf(citesIn(rows), sources),
  };
}

function eventCounts({ events }: TableReading): ReadonlyMap<string, number> | undefined {
  return events === undefined ? undefined : valueCounts(events.index.columns, 'actor', events.bits);
}

function partyCell({ kind, memberships }: Actor, actors: readonly Actor[]) {
  if (memberships === undefined || memberships.length === 0)
    return missing(kind === 'person' ? 'No membership on record.' : 'Not a person.');
  return { text: memberships.map((m) => membershipText(m, actors)).join(', ') };
}

function membershipText({ party, start, end }: Membership, actors: readonly Actor[]): string {
  const name = actors.find((a) => a.id === party)?.name.short ?? party;
  if (start === undefined && end === undefined) return name;
  if (start === undefined) return `${name} until ${formatDate(end ?? '')}`;
  return `${name} from ${formatDate(start)}${end === undefined ? '' : ` to ${formatDate(end)}`}`;
}

/** The forms besides the shown ones; one that a source prints by mistake says so. */
function otherForms({ name, aliases }: Actor): string {
  return aliases
    .filter(({ form }) => form !== name.en && form !== name.ja)
    .map(({ form, misspelled }) => (misspelled === true ? `${form} (misprint)` : form))
    .join(', ');
}

function touched(reading: TableReading, actors: readonly Actor[]): string {
  if (!reading.filtered) return '';
  const taking = actors.filter((a) => reading.taking.has(a.id)).length;
  return `${plain(taking)} of ${plain(actors.length)} actors take part in the selected events`;
}
