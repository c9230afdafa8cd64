import type { Download, Locator, Page } from '@playwright/test';

import { expect } from './expect.ts';
/** The frame a view stands in: its finding, its table, its menu, its footer. */
export class Exhibit {
  readonly page: Page;
  readonly root: Locator;
  /** The finding, with its number. */
  readonly title: Locator;
  readonly tableButton: Locator;
  readonly chartButton: Locator;
  readonly table: Locator;
  /** What is wrong with the record, in place of the view. */
  readonly fault: Locator;
  readonly retry: Locator;

  constructor(page: Page, view: 'timeline' | 'lower-house' | 'roster' | 'defense') {
    this.page = page;
    this.root = page.locator(`[data-view="${view}"]`);
    this.title = this.root.getByRole('heading', { level: 2 });
    this.tableButton = this.root.getByRole('button', { name: 'Show as table' });
    this.chartButton = this.root.getByRole('button', { name: 'Show the chart' });
    this.table = this.root.getByRole('table');
    this.fault = this.root.getByRole('alert');
    this.retry = this.root.getByRole('button', { name: 'Retry' });
  }

  async showTable(): Promise<void> {
    await this.tableButton.click();
    await expect(this.table).toBeVisible();
  }

  /** The cells of the row with this name, without the name. */
  row(name: string): Locator {
    const heading = this.page.getByRole('rowheader', { name, exact: true });
    return this.table.getByRole('row').filter({ has: heading }).getByRole('cell');
  }

  /** Waits until the row with this name has these cells. */
  async expectRow(name: string, cells: readonly (string | RegExp)[]): Promise<void> {
    await expect(this.row(name)).toHaveText([...cells]);
  }

  /** Does an act of the view's menu. */
  async act(name: 'Show as table' | 'Download CSV' | 'Copy link to this state'): Promise<void> {
    await this.root.getByRole('button', { name: /^More about/ }).click();
    await this.page.getByRole('menuitem', { name }).click();
  }

  async downloadCsv(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.act('Download CSV')]);
    return download;
  }
}
