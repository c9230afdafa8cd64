import type { Locator, Page } from '@playwright/test';

/** Name, clocks, steps and share at the top. */
export class Header {
  /** The name of the page, which leads back to the first screen. */
  readonly name: Locator;
  readonly asOf: Locator;
  readonly knownBy: Locator;
  readonly earlier: Locator;
  readonly later: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly theme: Locator;
  readonly keys: Locator;
  readonly share: Locator;

  constructor(page: Page) {
    const banner = page.getByRole('banner');
    this.name = banner.getByRole('link', { name: 'Alliance Desk' });
    this.asOf = banner.getByRole('textbox', { name: 'As of' });
    this.knownBy = banner.getByRole('textbox', { name: 'Known by' });
    this.earlier = banner.getByRole('button', { name: 'Earlier event' });
    this.later = banner.getByRole('button', { name: 'Later event' });
    this.undo = banner.getByRole('button', { name: 'Undo' });
    this.redo = banner.getByRole('button', { name: 'Redo' });
    this.theme = banner.getByRole('button', { name: /^Theme:/ });
    this.keys = banner.getByRole('button', { name: 'Keys' });
    this.share = banner.getByRole('button', { name: 'Share' });
  }

  /** Shows the world on a day, typed as people write it: "15 Jul 2024". */
  async showAsOf(day: string): Promise<void> {
    await this.asOf.fill(day);
    await this.asOf.press('Enter');
  }

  /** Admits figures up to a day. */
  async admitUntil(day: string): Promise<void> {
    await this.knownBy.fill(day);
    await this.knownBy.press('Enter');
  }
}
