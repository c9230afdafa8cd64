import { Pages } from './desk/pages.ts';
import { Phone } from './desk/phone.ts';
import { removeFile } from './fixtures/bad-file.ts';
import { expect, test } from './test.ts';

const DETAILS = 'aside[aria-label="Details"]';

test.describe('axe finds no fault against WCAG 2.2 AA', () => {
  // Axe looks at every element of the page.
  test.slow();

  test('on the first screen', async ({ desk, page, expectAccessible }) => {
    await desk.open();
    await desk.expectDrawn();
    await expectAccessible(page);
  });

  test('with filters, clocks and a notice', async ({ desk, page, expectAccessible }) => {
    await desk.open(
      '?actor=ldp,ishiba&people=1&theme=bilateral&from=2024-06-01&asof=2024-10-15&known=2024-12-31&utm=1',
    );
    await desk.expectDrawn();
    await desk.rail.unfold('Place');
    await expectAccessible(page);
  });

  test('with what became known later', async ({ desk, page, expectAccessible }) => {
    await desk.open('?known=2025-12-31');
    await desk.expectDrawn();
    await expectAccessible(page);
  });

  test('with nothing that matches', async ({ desk, page, expectAccessible }) => {
    await desk.open('?actor=ishiba&theme=quad&q=rice');
    await desk.expectDrawn();
    await expectAccessible(page);
  });

  test('with an event, a person, a figure, a group or a disagreement open', async ({
    desk,
    page,
    expectAccessible,
  }) => {
    for (const open of [
      'event:2024-10-13-vice-minister-talks-seoul',
      'actor:iwaya',
      'figure:seats-groups-2024-11-11-ldp',
      'group:cdp',
      'disagreement:coalition-before',
    ]) {
      await desk.open(`?open=${open}`);
      await expect(desk.panel.heading).toBeVisible();
      await expectAccessible(page, DETAILS);
    }
  });

  test('with every view as a table', async ({ desk, page, expectAccessible }) => {
    await desk.open('?actor=ishiba');
    for (const view of desk.views) {
      await view.tableButton.click();
      await expect(view.chartButton).toBeVisible();
    }
    await expectAccessible(page);
  });

  test('with two cabinets side by side, on another basis', async ({ desk, page, expectAccessible }) => {
    await desk.open('?rosters=ishiba-1,ishiba-2&basis=labels&budget=incl&lanes=actor&span=whole');
    await desk.expectDrawn();
    await expectAccessible(page);
  });

  for (const search of ['?page=contacts', '?page=outlook', '?page=data&table=thresholds']) {
    test(`on the further page ${search}`, async ({ desk, page, expectAccessible }) => {
      await desk.open(search);
      await expect(new Pages(page).titles.last()).toBeVisible();
      await expectAccessible(page, 'main');
    });
  }

  test('on the page of sources, with one found and unfolded', async ({ desk, page, expectAccessible }) => {
    await desk.open('?page=sources');
    await page.getByRole('searchbox', { name: 'Find a source' }).fill('Congressional Research');
    const source = page.locator('details').filter({ hasText: 'founding document' });
    await expect(source).toHaveCount(1);
    await source.locator('summary').click();
    await expectAccessible(page, 'main');
  });

  test('with the list of keys or a menu open', async ({ desk, page, expectAccessible }) => {
    await desk.open();
    await desk.expectDrawn();
    await desk.header.keys.click();
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await desk.defense.root.getByRole('button', { name: /^More about/ }).click();
    await expect(page.getByRole('menuitem', { name: 'Download CSV' })).toBeVisible();
    await expectAccessible(page, '[role=menu]');
  });

  test.describe('with files that cannot be used', () => {
    test.use({ allowConsoleErrors: true });

    test('in the views and in the rail', async ({ desk, page, expectAccessible }) => {
      await removeFile(page, 'events');
      await removeFile(page, 'defense');
      await page.goto('/');
      await expect(desk.defense.fault).toBeVisible();
      await expect(desk.timeline.fault).toBeVisible();
      await expectAccessible(page);
    });
  });

  test.describe('in the dark', () => {
    test.use({ colorScheme: 'dark' });

    test('on the first screen and with a selection', async ({ desk, page, expectAccessible }) => {
      await desk.open();
      await desk.expectDrawn();
      await expectAccessible(page);
      await desk.open('?actor=ishiba,ldp&open=disagreement:cdp-gain');
      await desk.expectDrawn();
      await expectAccessible(page);
    });
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('in every view, the sheet and the details', async ({ desk, page, expectAccessible }) => {
      const phone = new Phone(page);
      await desk.open();
      for (const view of ['Timeline', 'Lower House', 'Roster', 'Defense'] as const) {
        await phone.tab(view).tap();
        await expect(page.getByRole('button', { name: 'Show as table' })).toBeVisible();
        await expectAccessible(page);
      }
      await phone.filters.tap();
      await expect(phone.sheet).toBeVisible();
      await expectAccessible(page, 'dialog[open]');
      await desk.open('?open=event:2024-10-02-ishiba-biden-call');
      await expect(desk.panel.heading).toBeVisible();
      await expectAccessible(page, DETAILS);
    });
  });
});

test.describe('the keyboard alone', () => {
  test('skips to the views by the first stop', async ({ desk, page }) => {
    await desk.open();
    await desk.expectDrawn();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the views' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(desk.timeline.root.locator(':focus')).toHaveCount(1);
  });

  test('reaches header, filters, views and details in this order, and sees where it is', async ({ desk }) => {
    await desk.open();
    await desk.expectDrawn();
    const stops = await desk.tabStops();
    const areas = stops.map((stop) => stop.area).filter((area, at, all) => area !== all[at - 1]);
    expect(areas).toEqual([
      'page',
      'header',
      'Filters',
      'timeline',
      'lower-house',
      'roster',
      'defense',
      'Details',
    ]);
    expect(stops.filter((stop) => !stop.marked)).toEqual([]);
    expect(stops.filter((stop) => !stop.inView)).toEqual([]);
  });

  test('sets a filter, opens an event, closes it, and takes the filter back', async ({ desk, page }) => {
    await desk.open();
    await desk.rail.value('Theme', 'Quad').focus();
    await page.keyboard.press('Space');
    await desk.expectSearch('?theme=quad');
    await desk.timeline.events.first().getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(desk.panel.heading).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(desk.panel.guide).toBeVisible();
    await desk.sentence.token('Quad').focus();
    await page.keyboard.press('Enter');
    await desk.expectSearch('');
  });

  test('unticking a value keeps the focus', async ({ desk, page }) => {
    await desk.open('?actor=iwaya');
    const iwaya = desk.rail.value('Actors', 'Iwaya');
    await iwaya.focus();
    await page.keyboard.press('Space');
    await desk.expectSearch('');
    await expect(iwaya).toBeFocused();
    await page.keyboard.press('Space');
    await desk.expectSearch('?actor=iwaya');
  });

  test('does nothing by letters while somebody types', async ({ desk, page }) => {
    await desk.open('?theme=quad');
    await desk.rail.text.focus();
    await page.keyboard.type('2024 [0]?');
    await expect(desk.rail.text).toHaveValue('2024 [0]?');
    await desk.expectSearch('?theme=quad&q=2024+%5B0%5D%3F');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('lists its keys by ?, and Escape closes them', async ({ desk, page }) => {
    await desk.open();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  });
});

test('every button, link and field has a name', async ({ desk, page }) => {
  await desk.open();
  await desk.expectDrawn();
  const controls = page.getByRole('main').or(page.getByRole('banner')).or(desk.rail.root);
  for (const role of [
    'button',
    'link',
    'checkbox',
    'radio',
    'textbox',
    'searchbox',
    'combobox',
    'slider',
  ] as const) {
    await expect(controls.getByRole(role, { name: /^$/ })).toHaveCount(0);
  }
});

test('every view is described in words', async ({ desk }) => {
  await desk.open();
  for (const view of desk.views) {
    await expect(view.tableButton).toBeVisible();
    await expect(view.root.getByRole('region').first()).toHaveAccessibleDescription(/\w+ \w+ \w+.*\.$/);
  }
});
