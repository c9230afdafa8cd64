import type { Locator, Page } from '@playwright/test';

import { Exhibit } from './exhibit.ts';

/** The defense build-up by fiscal year and by plan total. */
export class Defense extends Exhibit {
  readonly totals: Locator;

  constructor(page: Page) {
    super(page, 'defense');
    this.totals = this.root
      .getByRole('list', { name: 'How far along the five-year plan' })
      .getByRole('button');
  }

  /** A fiscal year, which toggles its dates: "FY2024". */
  year(name: string): Locator {
    return this.root
      .getByRole('group', { name: 'Fiscal years' })
      .getByRole('button', { name: new RegExp(`^${name}, `) });
  }

  async choose(basis: 'excl. US forces' | 'incl. US forces'): Promise<void> {
    await this.root.getByRole('radio', { name: basis }).check();
  }

  /** The rows of the table for a fiscal year: one for each stage its budget has reached. */
  yearRows(name: string): Locator {
    const heading = this.page.getByRole('rowheader', { name, exact: true });
    return this.table.getByRole('row').filter({ has: heading });
  }
}
