import type { Page } from '@playwright/test';

import { Exhibit } from './exhibit.ts';

export class Timeline extends Exhibit {
  constructor(page: Page) {
    super(page, 'timeline');
  }
}
