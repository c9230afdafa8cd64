import { Desk } from './desk/desk.ts';
import { test as watched } from './watched-page.ts';

export { expect } from './desk/expect.ts';

type DeskFixture = {
  /** The page as a reader uses it; nothing is opened yet. */
  readonly desk: Desk;
};

/** The test every spec starts from: a watched page, and the desk on it. */
export const test = watched.extend<DeskFixture>({
  desk: async ({ page }, use) => {
    await use(new Desk(page));
  },
});
