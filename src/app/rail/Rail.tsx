import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { ActorFacet } from '#app/rail/ActorFacet.tsx';
import { FacetSection } from '#app/rail/FacetSection.tsx';
import { facetRows } from '#app/rail/facet-rows.ts';
import { NamedActors } from '#app/rail/NamedActors.tsx';
import { TextSearch } from '#app/rail/TextSearch.tsx';
import type { PageReading } from '#app/use-reading.ts';
import type { Reading } from '#domain/reading.ts';
import { choiceCount } from '#domain/selection.ts';
import { clear, useDesk } from '#state/desk.ts';

import styles from './Rail.module.css';

type RailProps = { readonly reading: Reading; readonly source: PageReading['source'] };

/** The filters: every facet with its live counts, the text search, and the way back to the first screen. */
export function Rail({ reading, source }: RailProps) {
  const selection = useDesk((d) => d.selection);
  const choices = choiceCount(selection);
  return (
    <div className={styles['rail']}>
      <div className={styles['head']}>
        <h2>Filters {choices > 0 && <span className={styles['count']}>{choices}</span>}</h2>
        <button type="button" className={styles['clear']} onClick={clear}>
          Clear all
        </button>
      </div>
      <TextSearch text={selection.text} />
      {source.state === 'loading' && <p className={styles['wait']}>Reading {source.files.join(', ')}</p>}
      {source.state === 'failed' && <UnreadyExhibit name="Filters" {...source} />}
      {source.state === 'ready' && reading.matches !== undefined && reading.index !== undefined && (
        <>
          <NamedActors text={selection.text} actors={source.data.actors} events={reading.index.whole.actor} />
          <ActorFacet
            record={source.data}
            index={reading.index}
            matches={reading.matches}
            selection={selection}
          />
          {(['theme', 'format', 'level', 'place', 'kind'] as const).map((facet) => (
            <FacetSection
              key={facet}
              facet={facet}
              chosen={selection.values[facet]}
              rows={facetRows(facet, source.data, reading.index, reading.matches)}
              collapsed={facet === 'place' || facet === 'kind'}
            />
          ))}
        </>
      )}
    </div>
  );
}
