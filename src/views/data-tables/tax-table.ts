import type { Exhibit } from '#charts/exhibit.ts';
import { formatDate } from '#domain/dates.ts';
import type { Defense, TaxStep } from '#domain/defense.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';
import type { Source } from '#domain/evidence.ts';

import { figureList, partLine } from './figure-list.ts';
import type { FigureLine } from './figure-list.ts';
import type { TableReading } from './table-reading.ts';

/** The debate on a tax for defense, step by step, with the amounts named in each. */
export function taxTable(
  { defense, sources }: { readonly defense: Defense; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  const known = defense.taxTimeline.filter((s) => s.knownOn <= reading.knowledge.knownBy);
  return figureList(
    {
      id: 'taxes',
      title: `${capitalized(numberWord(known.length))} steps toward a tax for defense`,
      basis: 'Steps in the order of time, as far as they were known',
      subject: 'Step',
      sections: 'Date',
      sources,
    },
    defense.taxTimeline.flatMap(stepLines),
    reading,
  );
}

function stepLines(step: TaxStep): readonly FigureLine[] {
  const { title, text, date, knownOn, confidence, cite, note, amounts = [] } = step;
  const section = formatDate(date);
  return [
    { label: title, section, note, statement: { text, period: date, knownOn, confidence, cite } },
    ...amounts.map((amount) => partLine(amount, section)),
  ];
}
