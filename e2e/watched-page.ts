import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type ConsoleMessage, type Page, type Request } from '@playwright/test';

type Options = {
  /**
   * Lets console errors pass, for tests of data that is missing or broken: the browser itself reports a file that is
   * not there. An uncaught error and a request to another origin still fail the test.
   */
  readonly allowConsoleErrors: boolean;
};

type Fixtures = {
  /** Fails the test, at its end, on anything the page should not have done. Always on. */
  readonly quietPage: void;
  /**
   * Fails, naming rule and elements, when axe finds a fault against WCAG 2.2 AA in the page as it is now, or in the part
   * of it that a selector names.
   */
  readonly expectAccessible: (page: Page, part?: string) => Promise<void>;
};

/** What axe's rules are called by the standard they stand for: WCAG 2.0 A to 2.2 AA. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/**
 * The names of the timeline's lanes are lower than 24 pixels, which WCAG 2.5.8 allows as "Equivalent": the same facet has
 * a checkbox of full size in the rail.
 */
const laneLabels = 'div:has(+ svg[aria-label="Events on lanes"]) > button';

/** Playwright's test, with a page that is watched. Every spec of this folder starts from it. */
export const test = base.extend<Options & Fixtures>({
  allowConsoleErrors: [false, { option: true }],

  quietPage: [
    async ({ context, baseURL, allowConsoleErrors }, use) => {
      const faults: string[] = [];
      const ownOrigin = new URL(baseURL ?? 'http://localhost').origin;
      context.on('console', (message: ConsoleMessage) => {
        if (message.type() === 'error' && !allowConsoleErrors) {
          faults.push(`console error: ${message.text()} (${message.location().url})`);
        }
      });
      context.on('weberror', (error) => {
        faults.push(`uncaught error: ${error.error().stack ?? error.error().message}`);
      });
      context.on('request', (request: Request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && origin !== ownOrigin) {
          faults.push(`request to another origin: ${request.url()}`);
        }
      });
      await use();
      expect(faults, 'what the page should not have done').toEqual([]);
    },
    { auto: true },
  ],

  expectAccessible: async ({}, use) => {
    await use(async (page, part = 'html') => {
      const { violations } = await new AxeBuilder({ page }).include(part).withTags(standards).analyze();
      const small = await page
        .locator(laneLabels)
        .evaluateAll((labels) => labels.map((label) => label.outerHTML));
      const faults = violations.flatMap(({ id, help, nodes }) => {
        const faulty = id === 'target-size' ? nodes.filter(({ html }) => !small.includes(html)) : nodes;
        if (faulty.length === 0) return [];
        return [
          {
            rule: `${id}: ${help}`,
            elements: faulty.map((node) => `${node.target.join(' ')} ${node.html}`),
          },
        ];
      });
      expect(faults, 'accessibility faults').toEqual([]);
    });
  },
});
