import type { YearFigure } from '#domain/defense.ts';

import { partLine } from './figure-list.ts';
import type { FigureLine } from './figure-list.ts';

/** A yearly budget and some of what it contains. */
export function yearLines(
  { fiscalYear, figure, including, note }: YearFigure,
  section: string,
): readonly FigureLine[] {
  return [
    { label: fiscalYear, figure, section, note },
    ...(including ?? []).map((part) => partLine(part, section)),
  ];
}
