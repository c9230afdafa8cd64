import type { Exhibit } from '#charts/exhibit.ts';
import type { Defense } from '#domain/defense.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';
import type { Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

import { figureList } from './figure-list.ts';
import type { TableReading } from './table-reading.ts';
import { yearLines } from './year-lines.ts';

/** What supplementary budgets added to the ministry’s initial ones. */
export function supplementaryTable(
  { defense, sources }: { readonly defense: Defense; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  const known = defense.supplementary.filter((y) => isKnown(y.figure, reading.knowledge.knownBy));
  return figureList(
    {
      id: 'supplementary',
      title: `${capitalized(numberWord(known.length))} supplementary budgets`,
      basis:
        'Budgets of the ministry on top of the initial budgets and in none of the plan totals; contents are examples',
      subject: 'Fiscal year',
      sources,
    },
    defense.supplementary.flatMap((year) =>
      yearLines(year, '').map(({ section: _section, ...line }) => line),
    ),
    reading,
  );
}
