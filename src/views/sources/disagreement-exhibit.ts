import type { Exhibit } from '#charts/exhibit.ts';
import { numberWord } from '#domain/number-words.ts';
import type { Disagreement } from '#domain/evidence.ts';

/** How the sources can differ, as the list groups them, the most consequential for a quoted figure first. */
export const KINDS: Readonly<Record<Disagreement['kind'], string>> = {
  basis: 'Different bases',
  arithmetic: 'Arithmetic',
  date: 'Date',
  place: 'Place',
  duplicate: 'Duplicate entry',
  name: 'Name',
  wording: 'Wording',
};

/** The disagreements in the order of their kinds, as far as asked for. */
export function shownDisagreements(
  disagreements: readonly Disagreement[],
  only: 'all' | 'open',
): readonly (readonly [Disagreement['kind'], readonly Disagreement[]])[] {
  const kinds = Object.keys(KINDS) as Disagreement['kind'][];
  return kinds.flatMap((kind) => {
    const own = disagreements.filter((d) => d.kind === kind && (only === 'all' || d.status === 'open'));
    return own.length === 0 ? [] : [[kind, own] as const];
  });
}

/** The disagreements as a table: the question, every claim with who makes it, the lead, the likely reason. */
export function disagreementExhibit(
  disagreements: readonly Disagreement[],
  only: 'all' | 'open',
  publisher: (source: string) => string,
): Exhibit {
  const shown = shownDisagreements(disagreements, only).flatMap(([, list]) => list);
  const open = disagreements.filter((d) => d.status === 'open').length;
  const title = `The sources differ on ${numberWord(disagreements.length)} questions, ${numberWord(open)} of them open`;
  return {
    id: only === 'open' ? 'open-questions' : 'disagreements',
    title,
    basis: 'questions on which the sources differ or err',
    description: `${title}. Each question lists every claim with who makes it, the claim that the views use, and the likely reason.`,
    columns: [
      { key: 'name', label: 'Question' },
      { key: 'kind', label: 'Kind' },
      { key: 'status', label: 'Status' },
      { key: 'claims', label: 'Claims' },
      { key: 'lead', label: 'Views use' },
      { key: 'reason', label: 'Likely reason' },
    ],
    rows: shown.map((d) => ({
      key: d.id,
      cells: [
        { text: d.name, reference: { kind: 'disagreement', id: d.id }, note: d.question },
        { text: KINDS[d.kind] },
        { text: d.status },
        {
          text: d.claims
            .map((c) => `${c.value} (${[...new Set(c.cite.map((x) => publisher(x.source)))].join(', ')})`)
            .join('; '),
        },
        { text: d.claims.find((c) => c.id === d.lead)?.value ?? d.lead },
        { text: d.reason },
      ],
    })),
    touched: '',
    flags: [],
    credits: [],
  };
}
