import type { Exhibit } from '#charts/exhibit.ts';
import { formatDate } from '#domain/dates.ts';
import type { Defense, Program, ProgramFact } from '#domain/defense.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';
import type { Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

import { figureList, namedLine } from './figure-list.ts';
import type { FigureLine } from './figure-list.ts';
import type { TableReading } from './table-reading.ts';

/** The programs, each with all its figures on their own bases: prices of one missile are listed, never averaged. */
export function procurementTable(
  { defense, sources }: { readonly defense: Defense; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  const figures = defense.procurement
    .flatMap((p) => p.figures)
    .filter(({ figure }) => isKnown(figure, reading.knowledge.knownBy)).length;
  return figureList(
    {
      id: 'procurement',
      title: `${capitalized(numberWord(defense.procurement.length))} programs with ${figures} figures`,
      basis: 'Figures of a program differ in what they cover; each stands on its own basis',
      subject: 'Figure or fact',
      sections: 'Program',
      sources,
    },
    defense.procurement.flatMap(programLines),
    reading,
  );
}

function programLines({ name, figures, facts, note }: Program): readonly FigureLine[] {
  const lines = [
    ...figures.map((figure) => namedLine(figure, name)),
    ...facts.map((fact) => factLine(fact, name)),
  ];
  return lines.map((line, i) =>
    i === 0 && note !== undefined ? { ...line, note: [line.note ?? [], note].flat().join(' ') } : line,
  );
}

function factLine({ date, text, knownOn, confidence, cite }: ProgramFact, section: string): FigureLine {
  return {
    label: date === undefined ? 'Fact' : formatDate(date),
    section,
    statement: { text, period: date, knownOn, confidence, cite },
  };
}
