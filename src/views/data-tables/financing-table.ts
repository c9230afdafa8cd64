import type { Exhibit } from '#charts/exhibit.ts';
import type { Defense, FinancingItem } from '#domain/defense.ts';
import type { Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

import { figureList, namedLine, partLine } from './figure-list.ts';
import type { FigureLine } from './figure-list.ts';
import type { TableReading } from './table-reading.ts';

const KINDS: Readonly<Record<FinancingItem['kind'], string>> = {
  need: 'What is needed',
  source: 'Where it is to come from',
  outcome: 'What came of it',
};

/** How the build-up is paid for: needs, sources and outcomes, with both ends where sources give a range. */
export function financingTable(
  { defense, sources }: { readonly defense: Defense; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  const kinds = Object.keys(KINDS) as FinancingItem['kind'][];
  const known = defense.financing.filter((f) => isKnown(f.figure, reading.knowledge.knownBy));
  return figureList(
    {
      id: 'financing',
      title: `${known.length} lines on how the build-up is paid for`,
      basis: 'Amounts as their sources give them; where sources give a range, both of its ends',
      subject: 'Item',
      sections: 'Kind',
      sources,
    },
    kinds.flatMap((kind) => defense.financing.filter((f) => f.kind === kind).flatMap(itemLines)),
    reading,
  );
}

function itemLines(item: FinancingItem): readonly FigureLine[] {
  const section = KINDS[item.kind];
  const { upper, label } = item;
  return [
    upper === undefined
      ? namedLine(item, section)
      : { ...namedLine(item, section), label: `${label}, lower end` },
    ...(upper === undefined ? [] : [{ label: `${label}, upper end`, figure: upper, section }]),
    ...(item.parts ?? []).map((part) => partLine(part, section)),
  ];
}
