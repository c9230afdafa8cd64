import type { Exhibit } from '#charts/exhibit.ts';
import { plain } from '#domain/amounts.ts';
import type { Defense, SecurityShare } from '#domain/defense.ts';
import type { Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

import { figureList } from './figure-list.ts';
import type { FigureLine } from './figure-list.ts';
import type { TableReading } from './table-reading.ts';

/** Shares of GDP: the measure of the 2% target with its amounts, and every other published share on its own definition. */
export function shareTable(
  { defense, sources }: { readonly defense: Defense; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  const last = defense.securityShare.findLast(
    (s) => s.stage === 'initial' && isKnown(s.share, reading.knowledge.knownBy),
  );
  return figureList(
    {
      id: 'shares',
      title:
        last === undefined
          ? 'Shares of GDP'
          : `${plain(last.share.value)}% of FY2022 GDP in ${last.fiscalYear}`,
      basis: 'Only the first part measures the 2%; the others stand on definitions of their own',
      subject: 'Share or amount',
      sections: 'Measure',
      sources,
    },
    [
      ...defense.securityShare.flatMap(securityLines),
      { label: 'GDP of FY2022', figure: defense.gdpBase, section: MEASURE },
      ...defense.gdpShare.map(({ label, figure }) => ({ label, figure, section: OTHERS })),
    ],
    reading,
  );
}

const MEASURE = 'The measure of the 2%: security-related spending over the GDP of FY2022';
const OTHERS = 'Other published shares, each on its own definition';

function securityLines({ fiscalYear, stage, share, amount, note }: SecurityShare): readonly FigureLine[] {
  const words = stage === 'target' ? `${fiscalYear}, target` : fiscalYear;
  return [
    { label: `${words}: share`, figure: share, section: MEASURE, note },
    ...(amount === undefined ? [] : [{ label: `${words}: amount`, figure: amount, section: MEASURE }]),
  ];
}
