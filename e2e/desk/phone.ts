import type { Locator, Page } from '@playwright/test';

import { Rail } from './rail.ts';

/** What a narrow screen has in place of the rail and of four views side by side. */
export class Phone {
  readonly page: Page;
  readonly bar: Locator;
  readonly filters: Locator;
  readonly sheet: Locator;
  readonly rail: Rail;
  readonly tabs: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bar = page.getByRole('group', { name: 'Filters and steps' });
    this.filters = this.bar.getByRole('button', { name: /^Filters/ });
    this.sheet = page.getByRole('dialog', { name: 'Filters' });
    this.rail = new Rail(this.sheet);
    this.tabs = page.getByRole('navigation', { name: 'Views' }).getByRole('button');
  }

  tab(name: 'Timeline' | 'Lower House' | 'Roster' | 'Defense'): Locator {
    return this.tabs.filter({ hasText: name });
  }

  /** Leaves the sheet for the views. */
  get done(): Locator {
    return this.sheet.getByRole('button', { name: /^Show / });
  }

  /** How many pixels the page is wider than the screen. */
  async overhang(): Promise<number> {
    const screen = this.page.viewportSize()?.width ?? 0;
    return (await this.page.evaluate(() => document.documentElement.scrollWidth)) - screen;
  }
}
