import type { Asked, NaiveFacet, NaiveFilter } from './fixtures/naive-filter.ts';
import type { Desk } from './desk/desk.ts';
import { expect } from './desk/expect.ts';
import type { FacetName } from './desk/rail.ts';

/** A value of which the count is looked at: its facet, what the page calls both, and its id. */
export type Watched = readonly [facet: NaiveFacet, heading: FacetName, label: string, value: string];

/** A count as the page writes it. */
export const number = (value: number): string => value.toLocaleString('en-US');

/** Holds the sentence, the counts of the watched values and both ends of the list against a filter one by one. */
export function againstNaive(watched: readonly Watched[]) {
  return async (desk: Desk, naive: NaiveFilter, asked: Asked): Promise<void> => {
    const events = naive.matching(asked);
    const total = number(events.length);
    const all = Object.keys(asked).length === 0;
    const disputed = events.filter(({ state }) => state === 'disputed').length;
    await expect(desk.sentence.announced).toContainText(
      `${all ? `All ${total}` : `${total} of ${number(naive.size)}`} events${
        disputed === 0 ? '' : ` (${number(disputed)} disputed)`
      }`,
    );
    await expect(desk.timeline.listTitle).toHaveText(`${total} event${events.length === 1 ? '' : 's'}`);
    for (const [facet, heading, label, value] of watched)
      await desk.rail.expectCount(heading, label, naive.count(asked, facet, value));
    for (const [key, position, event] of [
      ['Home', 1, events.at(-1)],
      ['End', events.length, events[0]],
    ] as const) {
      await desk.timeline.goTo(key);
      const row = desk.timeline.rowAt(position);
      await expect(row).toContainText(event?.title.en ?? '');
      await expect(row).toHaveAttribute('aria-setsize', String(events.length));
      await expect(row.getByRole('button')).toBeFocused();
    }
  };
}
