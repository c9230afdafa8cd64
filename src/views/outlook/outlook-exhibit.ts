import { creditsOf } from '#charts/credits.ts';
import type { Exhibit } from '#charts/exhibit.ts';
import type { Source } from '#domain/evidence.ts';

import { describeOutlook, outlookTitle, outlookTouched, stateText } from './describe-outlook.ts';
import type { OutlookPicture } from './outlook-picture.ts';

/** The road ahead as a table: when, how finely known, what, where it stands, who, and where it is written. */
export function outlookExhibit(picture: OutlookPicture, sources: readonly Source[]): Exhibit {
  const { rows, filtered } = picture;
  const later = rows.filter((r) => r.prospect.knownOn !== undefined).length;
  return {
    id: 'road-ahead',
    title: outlookTitle(picture),
    basis: 'what the record expects after the as-of day',
    description: describeOutlook(picture),
    columns: [
      { key: 'what', label: 'What' },
      { key: 'date', label: 'When' },
      { key: 'precision', label: 'Known to the' },
      { key: 'state', label: 'State' },
      { key: 'who', label: 'Who' },
      { key: 'themes', label: 'Themes' },
      { key: 'selected', label: 'Selected' },
      { key: 'written', label: 'Where it is written' },
    ],
    rows: rows.map((row) => ({
      key: row.prospect.indexed.event.id,
      cite: row.cite,
      ...(filtered && !row.matching ? { state: 'dimmed' as const } : {}),
      cells: [
        { text: row.title, reference: { kind: 'event', id: row.prospect.indexed.event.id } },
        { text: row.due.text },
        { text: row.due.precision },
        { text: stateText(row), ...(row.prospect.knownOn === undefined ? {} : { later: true as const }) },
        { text: row.actors.map((a) => a.name.short).join(', ') },
        { text: row.themes.map((t) => t.short).join(', ') },
        { text: row.matching ? 'yes' : 'no' },
        { text: row.written.join('; ') },
      ],
    })),
    touched: outlookTouched(picture),
    flags: later === 0 ? [] : [{ kind: 'later', label: `${later} known after the edition` }],
    credits: creditsOf(
      rows.flatMap((r) => r.cite),
      sources,
    ),
  };
}
