import { plain } from '#domain/amounts.ts';
import type { BinUnit, Days } from '#domain/bins.ts';
import { formatDate, isoDate } from '#domain/dates.ts';
import { eventCount } from '#domain/number-words.ts';

/** What a bar stands for: "Week of 7 Oct 2024: 3 of 8 events"; `found` is absent where nothing is selected. */
export function binLabel(bin: Days, unit: BinUnit, count: number, found: number | undefined): string {
  const day = isoDate(bin.first);
  const when = {
    week: `Week of ${formatDate(day)}`,
    month: formatDate(day.slice(0, 7), 'long'),
    quarter: `${formatDate(day.slice(0, 7), 'long').split(' ')[0]} to ${formatDate(isoDate(bin.last).slice(0, 7), 'long')}`,
    year: day.slice(0, 4),
  }[unit];
  const events = eventCount(count);
  return found === undefined ? `${when}: ${events}` : `${when}: ${plain(found)} of ${events}`;
}
