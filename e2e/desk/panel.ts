import type { Locator, Page } from '@playwright/test';

/** Details of what is open, or the guide when nothing is. */
export class Panel {
  readonly root: Locator;
  readonly guide: Locator;
  readonly details: Locator;
  readonly heading: Locator;
  readonly close: Locator;
  readonly next: Locator;
  readonly previous: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('complementary', { name: 'Details' });
    this.guide = this.root.getByRole('region', { name: 'Start here' });
    this.details = this.root.getByRole('region', { name: 'Details', exact: true });
    this.heading = this.details.getByRole('heading', { level: 3 });
    this.close = this.details.getByRole('button', { name: 'Close details' });
    this.next = this.details.getByRole('button', { name: 'Next event' });
    this.previous = this.details.getByRole('button', { name: 'Previous event' });
  }

  /** Where the open thing is written: one entry per source and place in it. */
  get citations(): Locator {
    return this.details.getByRole('region', { name: 'Where it is written' }).getByRole('listitem');
  }

  /** A fact of the list: "Date", "Where", "Known since". */
  fact(name: string): Locator {
    return this.details
      .getByRole('term')
      .filter({ hasText: new RegExp(`^${name}$`) })
      .locator('xpath=following-sibling::dd');
  }
}
