import type { Exhibit } from '#charts/exhibit.ts';
import { plain } from '#domain/amounts.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';
import type { CompositionPart, Defense } from '#domain/defense.ts';
import type { Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

import { figureList, namedLine, partLine } from './figure-list.ts';
import type { FigureLine } from './figure-list.ts';
import type { TableReading } from './table-reading.ts';

/** What the 2% counts: the parts of each share that is broken down. */
export function compositionTable(
  { defense, sources }: { readonly defense: Defense; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  return figureList(
    {
      id: 'two-percent',
      title: titleOf(defense, reading.knowledge.knownBy),
      basis: 'Parts of security-related spending of the whole government, by the year they are counted for',
      subject: 'Part',
      sections: 'Share of GDP',
      sources,
    },
    defense.composition.flatMap((part) => partLines(part, defense)),
    reading,
  );
}

/** How many parts the last share that is broken down has. */
function titleOf({ composition, securityShare }: Defense, knownBy: string): string {
  const known = composition.filter((c) => isKnown(c.figure, knownBy));
  const last = securityShare.findLast((s) => isKnown(s.share, knownBy) && known.some((c) => c.of === s.id));
  if (last === undefined) return 'No part of a share was known by then';
  const count = known.filter((c) => c.of === last.id).length;
  return `${capitalized(numberWord(count))} parts make up ${plain(last.share.value)}% in ${last.fiscalYear}`;
}

function partLines(part: CompositionPart, { securityShare }: Defense): readonly FigureLine[] {
  const share = securityShare.find((s) => s.id === part.of);
  const target = share?.stage === 'target' ? ', target' : '';
  const section =
    share === undefined
      ? part.of
      : `${share.fiscalYear}${target}: ${plain(share.share.value)}% of FY2022 GDP`;
  return [namedLine(part, section), ...(part.parts ?? []).map((p) => partLine(p, section))];
}
