import type { Page } from '@playwright/test';

import { Exhibit } from './exhibit.ts';

export class Defense extends Exhibit {
  constructor(page: Page) {
    super(page, 'defense');
  }
}
