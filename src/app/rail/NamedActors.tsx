import { useMemo } from 'react';

import { Marked } from '#app/Marked.tsx';
import { actorForms } from '#domain/actor-forms.ts';
import type { Actor } from '#domain/actors.ts';
import { finder } from '#domain/findings.ts';
import { folded } from '#domain/names.ts';
import { eventCount, numberWord } from '#domain/number-words.ts';
import { toggled } from '#domain/selection.ts';
import { select } from '#state/desk.ts';

import styles from './Rail.module.css';

/** More actors than these share a name that says nothing about whom is meant. */
const MOST = 3;
const SHORTEST = 2;

type NamedActorsProps = {
  readonly text: string;
  readonly actors: readonly Actor[];
  /** How many events each actor takes part in under all other filters; the words find these events too. */
  readonly counts: ReadonlyMap<string, number>;
};

/** Says whom the words of the text search name, and by which form, and offers to filter by the actor instead. */
export function NamedActors({ text, ...record }: NamedActorsProps) {
  return folded(text).length < SHORTEST ? null : <Named text={text} {...record} />;
}

function Named({ text, actors, counts }: NamedActorsProps) {
  const find = useMemo(
    () => finder(actors.map((actor) => ({ ...actorForms(actor, 0), id: actor.id }))),
    [actors],
  );
  const found = find(text)
    .map((finding) => ({ ...finding, count: counts.get(finding.thing.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.rank - b.rank || b.count - a.count);
  if (found.length === 0 || found.length > MOST) return null;
  return (
    <section className={styles['named']} aria-label="Actors of this name">
      <p>
        “{text.trim()}” names {found.length === 1 ? 'an actor' : `${numberWord(found.length)} actors`}. Filter
        by {found.length === 1 ? 'the actor' : 'one'} instead:
      </p>
      <ul>
        {found.map(({ thing, marks, form, count }) => (
          <li key={thing.id}>
            <button type="button" onClick={() => filterBy(thing.id)}>
              <span>
                <Marked text={thing.label} marks={marks} />
                {form !== undefined && (
                  <>
                    {' '}
                    <Marked text={form.text} marks={form.marks} />
                    {form.misspelled === true && ' (misspelled)'}
                  </>
                )}
              </span>
              <strong>{eventCount(count)}</strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Puts an actor in the place of the words. */
function filterBy(actor: string): void {
  select((s) => {
    const chosen = s.values.actor;
    return { ...(chosen.includes(actor) ? s : toggled(s, 'actor', actor)), text: '' };
  });
}
