import type { Locator } from '@playwright/test';

import { expect } from './expect.ts';
export type FacetName = 'Actors' | 'Theme' | 'Format' | 'Level' | 'Place' | 'Kind';

/** The filters, in the rail or in the sheet of a phone. */
export class Rail {
  readonly root: Locator;
  readonly text: Locator;
  /** Whom the words of the text search name. */
  readonly named: Locator;
  readonly actorSearch: Locator;
  readonly allActors: Locator;
  readonly clear: Locator;

  constructor(root: Locator) {
    this.root = root;
    this.text = root.getByRole('searchbox', { name: 'Search the events' });
    this.named = root.getByRole('region', { name: 'Actors of this name' });
    this.actorSearch = root.getByRole('searchbox', { name: 'Find an actor' });
    this.allActors = root.getByRole('button', { name: /^(All \d+|Fewer) actors$/ });
    this.clear = root.getByRole('button', { name: 'Clear all' });
  }

  facet(name: FacetName): Locator {
    const folded = name === 'Place' || name === 'Kind';
    return folded
      ? this.root.getByRole('group').filter({ has: this.root.page().getByRole('heading', { name }) })
      : this.root.getByRole('region', { name, exact: true });
  }

  /** Unfolds a facet that starts folded. */
  async unfold(name: 'Place' | 'Kind'): Promise<void> {
    await this.facet(name).getByRole('heading', { name }).click();
  }

  /** A value by its label, whatever its count. */
  value(facet: FacetName, label: string): Locator {
    return this.facet(facet).getByRole('checkbox', {
      name: new RegExp(`^${escaped(label)}, [\\d,]+ events?$`),
    });
  }

  /** Switches actors between events with any of them and events with all of them. */
  async events(which: 'any of' | 'all of'): Promise<void> {
    await this.facet('Actors').getByRole('radio', { name: which }).check();
  }

  /** Waits until a value of a facet shows a count. */
  async expectCount(facet: FacetName, label: string, count: number): Promise<void> {
    await expect(this.value(facet, label)).toHaveAccessibleName(
      `${label}, ${count.toLocaleString('en-US')} ${count === 1 ? 'event' : 'events'}`,
    );
  }

  /** Waits until exactly these values of a facet are shown, in this order, each with its count: "Quad, 7 events". */
  async expectValues(facet: FacetName, names: readonly string[]): Promise<void> {
    const shown = async () => {
      const boxes = this.facet(facet).getByRole('checkbox', { name: /events?$/ });
      return await boxes.evaluateAll((all) =>
        all.map(
          (box) => document.querySelector(`[id="${box.getAttribute('aria-labelledby')}"]`)?.textContent,
        ),
      );
    };
    await expect.poll(shown).toEqual(names);
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
