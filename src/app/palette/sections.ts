import { SECTIONS } from '#app/palette/offer.ts';
import type { Offer, Row, Section, SectionName } from '#app/palette/offer.ts';
import { RANKS } from '#domain/findings.ts';
import type { Finding } from '#domain/findings.ts';

/** How many rows of a section are shown while somebody types. */
export const MOST = 10;

/** What is offered before anything is typed. */
export function startSections(offers: readonly Offer[]): readonly Section[] {
  const rows = offers.filter((offer) => offer.atStart === true).map(plainRow);
  return inSections(rows, rows.length);
}

/**
 * What is offered for a query: the section with the best answer first, the search for the words themselves last. A
 * section shows its first ten.
 */
export function foundSections(rows: readonly Row[], last: Offer): readonly Section[] {
  const best = ({ rows: its }: Section) => Math.min(...its.map(({ rank }) => rank));
  return [
    ...inSections(rows, MOST).toSorted((a, b) => best(a) - best(b)),
    { name: last.section, rows: [plainRow(last)], total: 1 },
  ];
}

/** Events are asked for until there are enough, not counted. */
function isCut(name: SectionName, length: number): boolean {
  return name === 'Events' && length >= MOST;
}

/** An offer that was found by its name. */
export function foundRow({ thing, rank, marks, form }: Finding<Offer>): Row {
  return { offer: thing, rank, marks, forms: form === undefined ? [] : [form] };
}

/** An offer that answers a query as a whole. */
export function plainRow(offer: Offer): Row {
  return { offer, marks: [], forms: [], rank: RANKS.exact };
}

function inSections(rows: readonly Row[], most: number): readonly Section[] {
  return SECTIONS.flatMap((name) => {
    const its = rows.filter(({ offer }) => offer.section === name);
    return its.length === 0
      ? []
      : [{ name, rows: its.slice(0, most), ...(isCut(name, its.length) ? {} : { total: its.length }) }];
  });
}
