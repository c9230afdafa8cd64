import type { Locator, Page } from '@playwright/test';

export type PageName = 'Overview' | 'Contacts' | 'Road ahead' | 'Sources' | 'Data';

/** The pages of the header: the four views together, and the further views one click away. */
export class Pages {
  readonly page: Page;
  readonly nav: Locator;
  readonly main: Locator;
  /** The findings on the page that is shown. */
  readonly titles: Locator;

  constructor(page: Page) {
    this.page = page;
    this.nav = page.getByRole('navigation', { name: 'Pages' });
    this.main = page.getByRole('main');
    this.titles = this.main.getByRole('heading', { level: 2 });
  }

  link(name: PageName): Locator {
    return this.nav.getByRole('button', { name, exact: true });
  }

  async turnTo(name: PageName): Promise<void> {
    await this.link(name).click();
  }
}
