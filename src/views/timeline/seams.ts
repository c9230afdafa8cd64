import type { Cabinet } from '#domain/actors.ts';
import type { Days } from '#domain/bins.ts';
import type { Chamber } from '#domain/chamber.ts';
import { parseDay } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';

/** A day on which one cabinet follows another. */
export type Seam = {
  readonly day: DayNumber;
  /** Name of the cabinet that takes office. */
  readonly after: string;
  /** Name of the one before, where the record has it. */
  readonly before?: string;
};

const SEAM_COUNTRY = 'JP';

/** The changes of the Japanese cabinet inside a stretch, in the order of time. */
export function cabinetSeams(cabinets: readonly Cabinet[], shown: Days): readonly Seam[] {
  const inOffice = cabinets
    .filter((c) => c.country === SEAM_COUNTRY && c.state === 'in-office')
    .toSorted((a, b) => a.start.localeCompare(b.start));
  return inOffice.flatMap((cabinet, i) => {
    const day = parseDay(cabinet.start);
    if (day === undefined || day <= shown.first || day > shown.last) return [];
    const before = inOffice[i - 1];
    return [{ day, after: cabinet.short, ...(before === undefined ? {} : { before: before.short }) }];
  });
}

/** The stretches without a sitting Lower House, cut to what is shown. */
export function dissolvedDays({ periods }: Chamber, shown: Days): readonly Days[] {
  return periods.flatMap(({ state, start, end }) => {
    const begin = start === undefined ? shown.first : parseDay(start);
    const next = end === undefined ? shown.last + 1 : parseDay(end);
    if (state !== 'dissolved' || begin === undefined || next === undefined) return [];
    const first = Math.max(begin, shown.first);
    const last = Math.min(next - 1, shown.last);
    return first <= last ? [{ first, last }] : [];
  });
}
