import type { Exhibit } from '#charts/exhibit.ts';
import type { Defense } from '#domain/defense.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';
import type { Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

import { figureList } from './figure-list.ts';
import type { TableReading } from './table-reading.ts';

/** What Japan pays toward US forces in Japan, each figure on its own basis. */
export function hostNationTable(
  { defense, sources }: { readonly defense: Defense; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  const known = defense.hostNation.filter((h) => isKnown(h.figure, reading.knowledge.knownBy));
  return figureList(
    {
      id: 'host-nation',
      title: `${capitalized(numberWord(known.length))} figures on host-nation support`,
      basis: 'What Japan pays toward US forces in Japan, as each source counts it',
      subject: 'Figure',
      sources,
    },
    defense.hostNation.map(({ label, figure, note }) => ({ label, figure, note })),
    reading,
  );
}
