import type { Locator, Page } from '@playwright/test';

import { expect } from './expect.ts';

/** The dialog that finds anything by its name. */
export class Palette {
  readonly page: Page;
  readonly root: Locator;
  readonly field: Locator;
  /** The button in the header. */
  readonly button: Locator;
  readonly close: Locator;
  readonly options: Locator;
  /** How many things were found, as it is announced. */
  readonly count: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('dialog', { name: 'Find anything' });
    this.field = this.root.getByRole('combobox', { name: 'Find anything' });
    this.button = page.getByRole('banner').getByRole('button', { name: 'Find anything' });
    this.close = this.root.getByRole('button', { name: 'Close' });
    this.options = this.root.getByRole('option');
    this.count = this.root.getByRole('status');
  }

  /** Opens it by its key and types. */
  async find(query: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.field).toBeFocused();
    await this.page.keyboard.type(query);
    await expect(this.field).toHaveValue(query);
  }

  /** Opens it by its key, types, and does what the first finding says. */
  async enter(query: string): Promise<void> {
    await this.find(query);
    await this.page.keyboard.press('Enter');
    await expect(this.root).toBeHidden();
  }

  section(name: string): Locator {
    return this.root.getByRole('group', { name: new RegExp(`^${name}`) });
  }

  /** A row by the words it begins with. */
  option(label: string): Locator {
    return this.options.filter({ hasText: new RegExp(`^${label.replaceAll(/[().?]/g, '\\$&')}`) });
  }

  /** The row that Enter would act on. */
  get inHand(): Locator {
    return this.root.getByRole('option', { selected: true });
  }

  /** What of a row is emphasized. */
  marks(row: Locator): Locator {
    return row.locator('mark');
  }

  /** Waits until the row in hand begins with these words and is the one the field points to. */
  async expectInHand(label: string): Promise<void> {
    await expect(this.inHand).toHaveText(new RegExp(`^${label}`));
    const id = await this.inHand.getAttribute('id');
    await expect(this.field).toHaveAttribute('aria-activedescendant', id ?? '');
  }
}
