import { Info } from 'lucide-react';
import { useMemo, useState } from 'react';

import { FacetValue } from '#app/rail/FacetValue.tsx';
import { facetRows, longest, rowsByKind } from '#app/rail/facet-rows.ts';
import type { FacetRow } from '#app/rail/facet-rows.ts';
import type { SelectableRecord } from '#app/use-reading.ts';
import type { Actor, ActorKind } from '#domain/actors.ts';
import { plain } from '#domain/amounts.ts';
import type { EventIndex } from '#domain/event-index.ts';
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
  /** How many events of the record each actor takes part in; the others are not listed. */
  readonly whole: ReadonlyMap<string, number>;
  /** The people through whom a party or government takes part. */
  readonly people: EventIndex['people'];
  readonly counts: ReadonlyMap<string, number>;
  readonly selection: Selection;
};

const COUNTING =
  'Counts ignore what is ticked in this list and obey everything else. With “all of”, a count is what would remain if the actor were added.';

/**
 * The actors of the events, searchable under every name they go by, with *any of* and *all of*. The short list keeps who
 * was chosen since the page opened, so that unticking takes nobody from under the hand.
 */
export function ActorFacet({ record, whole, people, counts, selection }: ActorFacetProps) {
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const [kept, setKept] = useState<readonly string[]>([]);
  const added = selection.values.actor.filter((actor) => !kept.includes(actor));
  if (added.length > 0) setKept([...kept, ...added]);
  const { actors } = record;
  const inEvents = useMemo(() => actors.filter((a) => whole.has(a.id)), [actors, whole]);
  const rows = useMemo(() => facetRows('actor', record, whole), [record, whole]);
  const members = useMemo(() => rowsByKind(rows, actors), [rows, actors]);
  const found = useMemo(() => foundForms(inEvents, query), [inEvents, query]);
  const groups = useMemo(
    () =>
      GROUPS.map(({ kind, name, top }) => {
        const own = members.get(kind) ?? [];
        if (found !== undefined) return { name, rows: own.filter((r) => found.has(r.value)) };
        return { name, rows: all ? own : own.filter((r, i) => i < top || kept.includes(r.value)) };
      }).filter((g) => g.rows.length > 0),
    [members, found, all, kept],
  );
  const largest = longest(rows);
  const chosen = new Set(selection.values.actor);
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
          onChange={(mode) => select((s) => ({ ...s, actors: mode }))}
        />
      </div>
      <SearchField
        className={styles['search']}
        label="Find an actor"
        placeholder={`Find any of ${plain(inEvents.length)} actors`}
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
                count={counts.get(row.value) ?? 0}
                largest={largest}
                checked={chosen.has(row.value)}
                form={otherForm(row, found)}
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
          {all ? 'Fewer actors' : `All ${plain(inEvents.length)} actors`}
        </button>
      )}
      <PeopleSwitch actors={actors} people={people} selection={selection} />
    </section>
  );
}

/** The actors that answer a query, with the form by which each was found; undefined without a query. */
function foundForms(actors: readonly Actor[], query: string): ReadonlyMap<string, string> | undefined {
  if (query === '') return undefined;
  return new Map(findActors(actors, query).map((f) => [f.actor.id, f.form]));
}

/** The form by which an actor was found, where it is not how the row is labelled. */
function otherForm(row: FacetRow, found: ReadonlyMap<string, string> | undefined): string | undefined {
  const form = found?.get(row.value);
  return form === undefined || folded(form) === folded(row.label) ? undefined : form;
}

type PeopleSwitchProps = Pick<ActorFacetProps, 'people' | 'selection'> & {
  readonly actors: readonly Actor[];
};

/** Offers to let the chosen parties and governments stand for their people too, saying how many people that are. */
function PeopleSwitch({ actors, people, selection }: PeopleSwitchProps) {
  const bodies = selection.values.actor.flatMap((id) => {
    const actor = actors.find((a) => a.id === id);
    return actor?.kind === 'party' || actor?.kind === 'government' ? [actor] : [];
  });
  if (bodies.length === 0) return null;
  const names = bodies.map(({ id, name }) => `${name.short} ${plain(people.get(id) ?? 0)}`);
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
