import { creditsOf } from '#charts/credits.ts';
import type { Exhibit, Row } from '#charts/exhibit.ts';
import type { Actor } from '#domain/actors.ts';
import { plain } from '#domain/amounts.ts';
import type { Defense, SpendingReading } from '#domain/defense.ts';
import { formatDate } from '#domain/dates.ts';
import type { Figure, Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

import { citesIn, figureCell, laterFlags } from './cells.ts';
import { actorState, withState } from './table-reading.ts';
import type { TableReading } from './table-reading.ts';

type InternationalRecord = {
  readonly defense: Defense;
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
};

/** Military spending of countries as institutes count it, edition by edition; editions are never joined. */
export function internationalTable(
  { defense, actors, sources }: InternationalRecord,
  reading: TableReading,
): Exhibit {
  const { knowledge } = reading;
  const known = defense.international.filter((r) => figuresOf(r).some((f) => isKnown(f, knowledge.knownBy)));
  const editions = [...new Set(known.map(editionOf))];
  const rows = editions.flatMap((edition) =>
    known.filter((r) => editionOf(r) === edition).map((r) => spendingRow(r, actors, reading)),
  );
  const title = titleOf(known, actors, knowledge.knownBy);
  const taking = rows.filter((r) => r.state !== 'dimmed').length;
  return {
    id: 'international',
    title,
    basis:
      'Military spending in calendar years, by each institute’s own definition; its editions are recalculated and not joined',
    description: `${title}. Each row gives a country and year, its military spending, the share of GDP and the real growth as one edition of one institute counts them.`,
    sections: 'Institute and edition',
    columns: [
      { key: 'actor', label: 'Country' },
      { key: 'year', label: 'Year', tight: true },
      { key: 'spending', label: 'Spending, $ billion', numeric: true },
      { key: 'share', label: 'Share of GDP, %', numeric: true },
      { key: 'growth', label: 'Real growth, %', numeric: true },
      { key: 'known', label: 'Known since', tight: true },
      { key: 'confidence', label: 'Confidence', tight: true },
      { key: 'basis', label: 'Basis', under: 'once' },
      { key: 'note', label: 'Note', under: true },
    ],
    rows,
    touched: reading.filtered
      ? `${taking} of ${rows.length} rows are about actors of the selected events`
      : '',
    flags: laterFlags(defense.international.flatMap(figuresOf), knowledge),
    credits: creditsOf(citesIn(rows), sources),
  };
}

function spendingRow(spending: SpendingReading, actors: readonly Actor[], reading: TableReading): Row {
  const { actor, year, note } = spending;
  const { knowledge } = reading;
  const figures = figuresOf(spending).filter((f) => isKnown(f, knowledge.knownBy));
  const once = (values: readonly string[]) => ({ text: [...new Set(values)].join(', ') });
  return {
    key: spending.id,
    section: editionOf(spending),
    ...withState(actorState(reading, actor)),
    cells: [
      { text: actors.find((a) => a.id === actor)?.name.en ?? actor, reference: { kind: 'actor', id: actor } },
      { text: year },
      figureCell(spending.spending, knowledge, 'Not in this source.'),
      figureCell(spending.share, knowledge, 'Not in this source.'),
      figureCell(spending.growth, knowledge, 'Not in this source.'),
      once(figures.map((f) => formatDate(f.knownOn))),
      once(figures.map((f) => f.confidence)),
      { text: [...new Set(figures.map((f) => f.basis))].join('; ') },
      { text: note ?? '' },
    ],
  };
}

function editionOf({ institute, edition }: SpendingReading): string {
  return `${institute}, ${edition}`;
}

function figuresOf({ spending, share, growth }: SpendingReading): readonly Figure[] {
  return [spending ?? [], share ?? [], growth ?? []].flat();
}

/** What the actor with the most readings spent in the last year of its first edition. */
function titleOf(known: readonly SpendingReading[], actors: readonly Actor[], knownBy: string): string {
  const count = (actor: string) => known.filter((r) => r.actor === actor).length;
  const most = known.toSorted((a, b) => count(b.actor) - count(a.actor))[0];
  const last = known.findLast(
    (r) =>
      most !== undefined &&
      r.actor === most.actor &&
      editionOf(r) === editionOf(most) &&
      r.share !== undefined &&
      isKnown(r.share, knownBy),
  );
  if (last?.share === undefined) return 'No spending was known by then';
  const name = actors.find((a) => a.id === last.actor)?.name.short ?? last.actor;
  return `${name} spent ${plain(last.share.value)}% of GDP in ${last.year}, by ${last.institute}`;
}
