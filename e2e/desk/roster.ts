import type { Page } from '@playwright/test';

import { Exhibit } from './exhibit.ts';

export class Roster extends Exhibit {
  constructor(page: Page) {
    super(page, 'roster');
  }
}
