import type { Exhibit } from '#charts/exhibit.ts';
import { plain } from '#domain/amounts.ts';
import { countBits } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { valueCounts } from '#domain/event-values.ts';
import type { Theme } from '#domain/events.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';

import { missing } from './cells.ts';
import { withState } from './table-reading.ts';
import type { TableReading } from './table-reading.ts';

/** The themes with what belongs to them, and how many events they have. */
export function themeTable(
  { themes }: { readonly themes: readonly Theme[] },
  reading: TableReading,
): Exhibit {
  const { events, matches, filtered, selection } = reading;
  const title = `${capitalized(numberWord(themes.length))} themes sort the events`;
  const countsOf = (bits: Bits | undefined) =>
    events === undefined || bits === undefined ? undefined : valueCounts(events.index.columns, 'theme', bits);
  const all = countsOf(events?.bits);
  const matched = countsOf(matches?.bits);
  return {
    id: 'themes',
    title,
    basis: 'An event can belong to several themes, so the counts do not add up to the events',
    description: `${title}. Each row gives what belongs to the theme, how many events it has, and how many of them match the selection.`,
    columns: [
      { key: 'theme', label: 'Theme' },
      { key: 'description', label: 'What belongs to it' },
      { key: 'events', label: 'Events', numeric: true },
      { key: 'matching', label: 'Matching', numeric: true },
    ],
    rows: themes.map((theme) => {
      const matching = matched === undefined ? undefined : (matched.get(theme.id) ?? 0);
      const chosen = selection.values.theme.includes(theme.id);
      const dimmed = filtered && matching === 0;
      return {
        key: theme.id,
        ...withState(chosen ? 'selected' : dimmed ? 'dimmed' : undefined),
        cells: [
          { text: theme.label.en },
          { text: theme.description },
          countCell(all === undefined ? undefined : (all.get(theme.id) ?? 0)),
          countCell(matching),
        ],
      };
    }),
    touched:
      !filtered || matches === undefined
        ? ''
        : `${plain(matches.total)} of ${plain(events === undefined ? 0 : countBits(events.bits))} events match`,
    flags: [],
    credits: [],
  };
}

function countCell(count: number | undefined) {
  return count === undefined ? missing('The events are not there.') : { text: String(count) };
}
