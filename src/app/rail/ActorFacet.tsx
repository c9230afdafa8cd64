import { Info } from 'lucide-react';
import { useState } from 'react';

import { FacetValue } from '#app/rail/FacetValue.tsx';
import { facetRows } from '#app/rail/facet-rows.ts';
import type { FacetRow } from '#app/rail/facet-rows.ts';
import type { SelectableRecord } from '#app/use-reading.ts';
import type { Actor, ActorKind } from '#domain/actors.ts';
import type { EventIndex } from '#domain/event-index.ts';
import type { Matches } from '#domain/matches.ts';
import { findActors, folded } from '#domain/names.ts';
import type { Selection } from '#domain/selection.ts';
import { select } from '#state/desk.ts';
import { Switch } from '#ui/Switch.tsx';
import { tip } from '#ui/Tip.tsx';
import { SearchField } from '#ui/SearchField.tsx';

import styles from './Rail.module.css';

const GROUPS: readonly { readonly kind: ActorKind; readonly name: string; readonly top: number }[] = [
  { kind: 'government', name: 'Governments', top: 4 },
  { kind: 'person', name: 'People', top: 6 },
  { kind: 'party', name: 'Parties', top: 3 },
  { kind: 'organization', name: 'Organizations', top: 0 },
];

type ActorFacetProps = {
  readonly record: SelectableRecord;
  readonly index: EventIndex;
  readonly matches: Matches;
  readonly selection: Selection;
};

const COUNTING =
  'Counts ignore what is ticked in this list and obey everything else. With “all of”, a count is what would remain if the actor were added.';

/**
 * The actors of the events, searchable under every name they go by, with *any of* and *all of*. The short list keeps who
 * was chosen since the page opened, so that unticking takes nobody from under the hand.
 */
export function ActorFacet({ record, index, matches, selection }: ActorFacetProps) {
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const [kept, setKept] = useState<readonly string[]>([]);
  const added = selection.values.actor.filter((actor) => !kept.includes(actor));
  if (added.length > 0) setKept([...kept, ...added]);
  const rows = facetRows('actor', record, index, matches);
  const largest = Math.max(1, ...rows.map((r) => r.whole));
  const chosen = new Set(selection.values.actor);
  const inEvents = record.actors.filter((a) => index.whole.actor.has(a.id));
  const found = new Map(findActors(inEvents, query).map((f) => [f.actor.id, f.form]));
  const groups = GROUPS.map(({ kind, name, top }) => {
    const members = rows.filter((r) => kindOf(inEvents, r.value) === kind && found.has(r.value));
    const short = all || query !== '' ? members : members.filter((r, i) => i < top || kept.includes(r.value));
    return { name, rows: short };
  }).filter((g) => g.rows.length > 0);
  return (
    <section className={styles['facet']} aria-label="Actors">
      <div className={styles['facethead']}>
        <h3>
          Actors
          <button type="button" className={styles['info']} aria-label={COUNTING} {...tip(COUNTING)}>
            <Info size={13} strokeWidth={1.8} aria-hidden />
          </button>
        </h3>
        <Switch
          label="Events with"
          bare
          value={selection.actors}
          options={[
            { value: 'any', label: 'any of' },
            { value: 'all', label: 'all of' },
          ]}
          onChange={(actors) => select((s) => ({ ...s, actors }))}
        />
      </div>
      <SearchField
        className={styles['search']}
        label="Find an actor"
        placeholder={`Find any of ${inEvents.length} actors`}
        value={query}
        onChange={setQuery}
      />
      {groups.map((group) => (
        <div key={group.name}>
          <h4>{group.name}</h4>
          <ul>
            {group.rows.map((row) => (
              <FacetValue
                key={row.value}
                facet="actor"
                row={row}
                largest={largest}
                checked={chosen.has(row.value)}
                note={<FoundAs row={row} form={query === '' ? undefined : found.get(row.value)} />}
              />
            ))}
          </ul>
        </div>
      ))}
      {groups.length === 0 && <p className={styles['none']}>No actor of an event is called “{query}”.</p>}
      {query === '' && (
        <button
          type="button"
          className={styles['more']}
          aria-expanded={all}
          onClick={() => setAll((shown) => !shown)}
        >
          {all ? 'Fewer actors' : `All ${inEvents.length} actors`}
        </button>
      )}
      <PeopleSwitch record={record} index={index} selection={selection} />
    </section>
  );
}

function kindOf(actors: readonly Actor[], id: string): ActorKind | undefined {
  return actors.find((a) => a.id === id)?.kind;
}

function FoundAs({ row, form }: { readonly row: FacetRow; readonly form: string | undefined }) {
  if (form === undefined || folded(form) === folded(row.label)) return null;
  return <em> {form}</em>;
}

/** Offers to let the chosen parties and governments stand for their people too, saying how many people that are. */
function PeopleSwitch({ record, index, selection }: Omit<ActorFacetProps, 'matches'>) {
  const bodies = selection.values.actor.filter((id) => {
    const kind = kindOf(record.actors, id);
    return kind === 'party' || kind === 'government';
  });
  if (bodies.length === 0) return null;
  const names = bodies.map((id) => {
    const name = record.actors.find((a) => a.id === id)?.name.short ?? id;
    return `${name} ${index.people.get(id) ?? 0}`;
  });
  return (
    <label className={styles['people']}>
      <input
        type="checkbox"
        checked={selection.people}
        onChange={() => select((s) => ({ ...s, people: !s.people }))}
      />
      <span>and their people on the day: {names.join(', ')}</span>
    </label>
  );
}
