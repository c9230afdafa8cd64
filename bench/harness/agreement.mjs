/** The page's own words: it also searches summaries and names; and a timeline alone is asked for other values. */
const SEARCHED = 12;
const ALONE = 'vis';

/**
 * Holds the counts that the pages showed against each other.
 * @param {Record<string, import('./visit.mjs').Visit[]>} visits of pages with the same events
 * @throws {Error} where two differ
 */
export function agree(visits) {
  const shown = Object.entries(visits)
    .filter(([name]) => name !== ALONE)
    .flatMap(([name, all]) =>
      all.filter(({ unfinished }) => !unfinished).map(({ totals }) => ({ name, totals })),
    );
  const [first, ...others] = shown;
  for (const { name, totals } of others) {
    const differs = totals.findIndex((total, i) => i !== SEARCHED && total !== first?.totals[i]);
    if (differs >= 0) {
      throw new Error(
        `After step ${differs + 1} of the choices ${first?.name} shows ${first?.totals[differs]} events, ` +
          `${name} ${totals[differs]}.`,
      );
    }
  }
}
