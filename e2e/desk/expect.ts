import { expect as base } from '@playwright/test';

/** Playwright's expect with more patience: the tests share a machine with the build of the next thing. */
export const expect = base.configure({ timeout: 20_000 });
