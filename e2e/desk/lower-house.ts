import type { Page } from '@playwright/test';

import { Exhibit } from './exhibit.ts';

export class LowerHouse extends Exhibit {
  constructor(page: Page) {
    super(page, 'lower-house');
  }
}
