import type { Exhibit } from '#charts/exhibit.ts';
import type { Defense } from '#domain/defense.ts';
import type { Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

import { figureList } from './figure-list.ts';
import type { TableReading } from './table-reading.ts';

/** New contracts for material costs, by the fiscal year they are signed in. */
export function contractTable(
  { defense, sources }: { readonly defense: Defense; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  const known = defense.contracts.filter((c) => isKnown(c.figure, reading.knowledge.knownBy));
  const last = known.at(-1);
  return figureList(
    {
      id: 'contracts',
      title:
        last === undefined
          ? 'No contracts were known by then'
          : `¥${last.figure.value.toFixed(1)} trillion of new contracts in ${last.fiscalYear}`,
      basis: 'Contract value, paid over several years; never added to expenditure',
      subject: 'Fiscal year',
      sources,
    },
    defense.contracts.map(({ fiscalYear, figure }) => ({ label: fiscalYear, figure })),
    reading,
  );
}
