import type { Exhibit } from '#charts/exhibit.ts';
import { fixed } from '#domain/amounts.ts';
import type { Defense, Pillar } from '#domain/defense.ts';
import type { Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

import { figureList, namedLine, partLine } from './figure-list.ts';
import type { FigureLine } from './figure-list.ts';
import type { TableReading } from './table-reading.ts';

/** What the contract total buys: its pillars and other lines, each with the plan before and some of its contents. */
export function pillarTable(
  { defense, sources }: { readonly defense: Defense; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  const known = defense.pillars.filter((p) => isKnown(p.figure, reading.knowledge.knownBy));
  const largest = known.toSorted((a, b) => b.figure.value - a.figure.value)[0];
  return figureList(
    {
      id: 'pillars',
      title:
        largest === undefined
          ? 'No line was known by then'
          : `The largest of ${known.length} lines is ¥${fixed(largest.figure.value, 1)} trillion`,
      basis:
        'Lines of the contract total, rounded in their source; contents are examples, not the whole line',
      subject: 'Line',
      sections: 'Total and kind',
      sources,
    },
    defense.pillars.flatMap((pillar) => pillarLines(pillar, defense)),
    reading,
  );
}

function pillarLines(pillar: Pillar, { plans }: Defense): readonly FigureLine[] {
  const plan = plans.find((p) => p.id === pillar.of);
  const kind = pillar.kind === 'pillar' ? 'pillars' : 'other lines';
  const section = `${plan?.label ?? pillar.of}: ${kind}`;
  const { previous, label } = pillar;
  return [
    namedLine(pillar, section),
    ...(previous === undefined ? [] : [{ label: `${label}, the plan before`, figure: previous, section }]),
    ...(pillar.including ?? []).map((part) => partLine(part, section)),
  ];
}
