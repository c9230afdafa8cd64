import type { Locator, Page } from '@playwright/test';

import { Exhibit } from './exhibit.ts';

/** The Lower House before and after the vote, on a basis. */
export class LowerHouse extends Exhibit {
  readonly groups: Locator;
  /** The chamber that sits on the as-of day. */
  readonly chamber: Locator;

  constructor(page: Page) {
    super(page, 'lower-house');
    this.groups = this.root.getByRole('list', { name: 'Seats by group' }).getByRole('listitem');
    this.chamber = this.root.getByRole('img', { name: /^The chamber: / });
  }

  /** The name of a group, which toggles its party. */
  group(name: string): Locator {
    return this.groups.getByRole('button', { name, exact: true });
  }

  async choose(basis: 'Groups' | 'Party labels' | 'Since 2021'): Promise<void> {
    await this.root.getByRole('group', { name: 'Basis' }).getByRole('radio', { name: basis }).check();
  }

  /** The second count on the same basis, on or off. */
  variant(name: 'LDP at 247' | 'by nomination' | '5–8 November'): Locator {
    return this.root.getByRole('button', { name });
  }
}
