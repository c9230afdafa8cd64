import type { CSSProperties } from 'react';

import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { ActorFacet } from '#app/rail/ActorFacet.tsx';
import { FacetSection } from '#app/rail/FacetSection.tsx';
import { facetRows } from '#app/rail/facet-rows.ts';
import { NamedActors } from '#app/rail/NamedActors.tsx';
import { TextSearch } from '#app/rail/TextSearch.tsx';
import type { PageReading } from '#app/use-reading.ts';
import { plain } from '#domain/amounts.ts';
import type { NamedRecord } from '#domain/facet-labels.ts';
import type { Reading } from '#domain/reading.ts';
import { choiceCount } from '#domain/selection.ts';
import type { Facet } from '#domain/selection.ts';
import { clear, useDesk } from '#state/desk.ts';

import styles from './Rail.module.css';

/** Digits of a count that the column of counts has room for as it is. */
const NARROW = 999;

const OTHERS = ['theme', 'format', 'level', 'place', 'kind'] as const;

type RailProps = { readonly reading: Reading; readonly source: PageReading['source'] };

/** The filters: every facet with its live counts, the text search, and the way back to the first screen. */
export function Rail({ reading, source }: RailProps) {
  const selection = useDesk((d) => d.selection);
  const choices = choiceCount(selection);
  const { index, matches } = reading;
  return (
    <div className={styles['rail']} style={countColumn(index?.columns.size ?? 0)}>
      <div className={styles['head']}>
        <h2>Filters {choices > 0 && <span className={styles['count']}>{choices}</span>}</h2>
        <button type="button" className={styles['clear']} onClick={clear}>
          Clear all
        </button>
      </div>
      <TextSearch text={selection.text} />
      {source.state === 'loading' && (
        <p className={styles['wait']}>
          {source.waits ? 'Waiting for your choice about' : 'Reading'} {source.files.join(', ')}
        </p>
      )}
      {source.state === 'failed' && <UnreadyExhibit name="Filters" {...source} />}
      {source.state === 'ready' && matches !== undefined && index !== undefined && (
        <>
          <NamedActors text={selection.text} actors={source.data.actors} counts={matches.counts.actor} />
          <ActorFacet
            record={source.data}
            whole={index.whole.actor}
            people={index.people}
            counts={matches.counts.actor}
            selection={selection}
          />
          {OTHERS.map((facet) => (
            <OtherFacet
              key={facet}
              facet={facet}
              record={source.data}
              places={index.places}
              whole={index.whole[facet]}
              counts={matches.counts[facet]}
              chosen={selection.values[facet]}
            />
          ))}
        </>
      )}
    </div>
  );
}

/** The columns of bars and counts, the same for all facets: as wide as the count of all events needs. */
function countColumn(events: number): (CSSProperties & Record<`--rail-${string}`, string>) | undefined {
  if (events <= NARROW) return undefined;
  const [digits, commas] = [String(events).length, plain(events).length - String(events).length];
  return { '--rail-gap': '6px', '--rail-bar': '26px', '--rail-count': `${8 * digits + 4 * commas}px` };
}

type OtherFacetProps = {
  readonly facet: Facet;
  readonly record: NamedRecord;
  readonly places: ReadonlyMap<string, string>;
  readonly whole: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
};

/** A facet other than the actors. Its rows are made once for the record; a step of a brush changes their counts only. */
function OtherFacet({ facet, record, places, whole, counts, chosen }: OtherFacetProps) {
  return (
    <FacetSection
      facet={facet}
      rows={facetRows(facet, { ...record, places }, whole)}
      counts={counts}
      chosen={chosen}
      collapsed={facet === 'place' || facet === 'kind'}
    />
  );
}
