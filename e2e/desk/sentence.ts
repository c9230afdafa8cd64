import type { Locator, Page } from '@playwright/test';

/** The line that says what is shown. */
export class Sentence {
  /** As it is seen, with its tokens. */
  readonly shown: Locator;
  /** As it is read out when it changes. */
  readonly announced: Locator;

  constructor(page: Page) {
    const main = page.getByRole('main');
    this.shown = main.getByRole('paragraph').filter({ hasText: 'the world as of' }).first();
    this.announced = main.getByRole('status').filter({ hasText: 'the world as of' });
  }

  /** The button that takes one thing out of the sentence, such as "Ishiba" or "1 October to 2 December 2024". */
  token(text: string): Locator {
    return this.shown.getByRole('button', { name: `Remove ${text}`, exact: true });
  }
}
