import type { Offer } from '#app/palette/offer.ts';
import { seekView } from '#app/shown-view.ts';
import { FURTHER_VIEWS, VIEWS } from '#app/view-registry.ts';
import type { View } from '#app/view-registry.ts';
import { DATA_TABLES } from '#domain/data-tables.ts';
import type { Disagreement } from '#domain/evidence.ts';
import type { Desk, Page } from '#state/desk.ts';
import { openOnly, publish, turnTo } from '#state/desk.ts';

const VIEW_WORDS: Readonly<Record<View['id'], readonly string[]>> = {
  timeline: ['Events', 'Chronology', '年表'],
  'lower-house': ['House of Representatives', 'Chamber', 'Seats', 'Coalition', 'Diet', '衆議院'],
  roster: ['Cabinet', 'Offices', 'Ministers', '内閣'],
  defense: ['Budgets', 'Defense build-up', 'Two percent', '防衛費'],
};

const PAGE_WORDS: Readonly<Record<Page, readonly string[]>> = {
  overview: ['First screen', 'Four views'],
  contacts: ['Who met whom', 'Matrix', 'Silences'],
  outlook: ['What is due', 'Outlook'],
  sources: ['Citations', 'Who says so'],
  data: ['Tables', 'Record'],
};

/** The four views, the pages, and the tables of the data page. */
export function pageOffers({ page, table }: Desk): readonly Offer[] {
  const pages = [{ page: 'overview' as const, name: 'Overview' }, ...FURTHER_VIEWS];
  return [
    ...VIEWS.map(({ id, name }) => ({
      ...placeOffer(name, VIEW_WORDS[id]),
      id: `view-${id}`,
      section: 'Views' as const,
      does: 'goes to this view',
      act: () => seekView(id),
      atStart: true,
    })),
    ...pages.map((one) => ({
      ...placeOffer(one.name, PAGE_WORDS[one.page]),
      id: `page-${one.page}`,
      section: 'Pages' as const,
      does: 'turns to this page',
      act: () => turnTo(one.page),
      inForce: one.page === page,
      atStart: true,
    })),
    ...DATA_TABLES.flatMap(({ subject, tables }) =>
      tables.map(({ id, name }) => ({
        ...placeOffer(`Data: ${name}`, [subject]),
        id: `table-${id}`,
        section: 'Pages' as const,
        does: 'turns to this table',
        act: () => publish((desk) => ({ ...desk, page: 'data', table: id })),
        inForce: page === 'data' && table === id,
      })),
    ),
  ];
}

/** The questions on which sources differ. */
export function disagreementOffers(disagreements: readonly Disagreement[]): readonly Offer[] {
  return disagreements.map(({ id, name }) => ({
    id: `disagreement-${id}`,
    section: 'Disagreements',
    label: name,
    forms: [],
    weight: 0,
    does: 'opens the claims side by side',
    act: () => openOnly({ kind: 'disagreement', id }),
  }));
}

function placeOffer(label: string, words: readonly string[]): Pick<Offer, 'label' | 'forms' | 'weight'> {
  return { label, forms: words.map((text) => ({ text, hint: true })), weight: 0 };
}
