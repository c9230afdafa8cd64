import type { Locator, Page } from '@playwright/test';

/** The notice about a large file of events: how far it is, what is wrong with it, what was not loaded. */
export class LoadNotice {
  readonly root: Locator;
  readonly progress: Locator;
  /** What reading waits for. */
  readonly doubt: Locator;
  /** How far reading is, and afterwards what is missing. */
  readonly status: Locator;
  /** The first faults, one line each. */
  readonly faults: Locator;
  readonly close: Locator;
  readonly copy: Locator;
  /** What stays when the notice is closed, and opens it again. */
  readonly reminder: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('region', { name: 'Loading the events' });
    this.progress = this.root.getByRole('progressbar', { name: 'Bytes read' });
    this.doubt = this.root.getByRole('alert');
    this.status = this.root.getByRole('status');
    this.faults = this.root.getByRole('listitem');
    this.close = this.root.getByRole('button', { name: 'Close' });
    this.copy = this.root.getByRole('button', { name: /^Copy the first/ });
    this.reminder = page.getByRole('button', { name: /^Not the whole record/ });
  }

  /** Shows the first faults, which are folded away once the reading has ended. */
  async unfoldFaults(): Promise<void> {
    await this.root.getByText(/^The first \d+ faults$/).click();
  }

  /** A way to go on: "Go on", "Use the", "Do not use". */
  choice(words: 'Go on' | 'Use the' | 'Do not use'): Locator {
    return this.root.getByRole('button', { name: new RegExp(`^${words}`) });
  }
}
