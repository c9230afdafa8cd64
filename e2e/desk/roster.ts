import type { Locator, Page } from '@playwright/test';

import { Exhibit } from './exhibit.ts';

/** Who holds which office, on a day or in two cabinets side by side. */
export class Roster extends Exhibit {
  readonly allOffices: Locator;
  readonly compare: Locator;
  readonly leave: Locator;
  readonly first: Locator;
  readonly second: Locator;

  constructor(page: Page) {
    super(page, 'roster');
    this.allOffices = this.root.getByRole('button', { name: /^All \d+ offices$/ });
    this.compare = this.root.getByRole('button', { name: 'Compare' });
    this.leave = this.root.getByRole('button', { name: 'Leave comparison' });
    this.first = this.root.getByRole('combobox', { name: 'First cabinet' });
    this.second = this.root.getByRole('combobox', { name: 'Second cabinet' });
  }

  /** Who holds an office, by the office's row and the government's column from the left, 0 first. */
  holder(office: string, column = 0): Locator {
    return this.row(office).nth(column);
  }

  /** The name of a person, which toggles the person in the selection. */
  person(name: string): Locator {
    return this.table.getByRole('button', { name: new RegExp(`^${name}( former defense minister)?$`) });
  }
}
