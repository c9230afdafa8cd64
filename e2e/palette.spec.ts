import { Pages } from './desk/pages.ts';
import { Phone } from './desk/phone.ts';
import { removeFile } from './fixtures/bad-file.ts';
import { serveTinyRecord } from './fixtures/tiny-record.ts';
import { expect, test } from './test.ts';

test.describe('opens and closes', () => {
  test('by its key, from wherever somebody types, and gives the focus back', async ({ desk, page }) => {
    await desk.open();
    await desk.rail.text.focus();
    await page.keyboard.press('Control+k');
    await expect(desk.palette.field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(desk.palette.root).toBeHidden();
    await expect(desk.rail.text).toBeFocused();
    await page.keyboard.press('Meta+k');
    await expect(desk.palette.field).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(desk.palette.root).toBeHidden();
    await desk.expectSearch('');
  });

  test('by its button, which gets the focus back', async ({ desk }) => {
    await desk.open();
    await desk.palette.button.click();
    await expect(desk.palette.field).toBeFocused();
    await desk.palette.close.click();
    await expect(desk.palette.root).toBeHidden();
    await expect(desk.palette.button).toBeFocused();
  });

  test('and its key stands in the list of keys', async ({ desk, page }) => {
    await desk.open();
    await desk.palette.enter('all keys');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect(keys.getByRole('term').filter({ hasText: 'Ctrl K' })).toBeVisible();
  });
});

test.describe('finds', () => {
  test.beforeEach(async ({ desk }) => {
    await desk.open();
  });

  const NAMES = [
    ['shigeru ishiba', 'Ishiba Shigeru', ['Ishiba', 'Shigeru']],
    ['ishi', 'Ishiba Shigeru', ['Ishi']],
    ['石破', 'Ishiba Shigeru · 石破茂', ['石破']],
    ['ISHIDÁ', 'Ishiba Shigeru · Ishida (misspelled)', ['Ishida']],
    ['republic of korea', 'South Korea · Republic of Korea', ['Republic', 'of', 'Korea']],
  ] as const;

  test('actors by any name, in any order, and shows by which', async ({ desk, page }) => {
    for (const [query, shown, marks] of NAMES) {
      await desk.palette.find(query);
      const [label = '', form] = shown.split(' · ');
      await desk.palette.expectInHand(label);
      if (form !== undefined) await expect(desk.palette.inHand).toContainText(form);
      await expect(desk.palette.marks(desk.palette.inHand)).toHaveText([...marks]);
      await page.keyboard.press('Escape');
    }
  });

  test('themes, places, kinds, levels and formats', async ({ desk }) => {
    await desk.palette.enter('dela');
    await desk.expectSearch('?place=delaware');
    await desk.palette.enter('clear everything');
    await desk.expectSearch('');
    await desk.palette.enter('クアッド');
    await desk.expectSearch('?theme=quad');
    await desk.palette.enter('by phone');
    await desk.expectSearch('?theme=quad&format=phone');
    await desk.palette.find('vice-minister');
    await desk.palette.section('Levels').getByRole('option').click();
    await desk.expectSearch('?theme=quad&format=phone&level=vice-minister');
  });

  test('says how many it found, and offers the words themselves last', async ({ desk, page }) => {
    await desk.palette.find('zzqy');
    await expect(desk.palette.count).toHaveText('Nothing found');
    await expect(desk.palette.root).toContainText('Nothing is called “zzqy” in this record.');
    await expect(desk.palette.options).toHaveCount(1);
    await desk.palette.field.fill('delaware');
    await expect(desk.palette.options.last()).toHaveText(/^Search the events for “delaware”/);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await desk.expectSearch('?q=delaware');
    await expect(desk.sentence.announced).toContainText(/^2 of \d+ events.*, mentioning “delaware”/);
    await expect(desk.rail.text).toHaveValue('delaware');
  });
});

test.describe('in a record of six events', () => {
  test.beforeEach(async ({ desk, page }) => {
    await serveTinyRecord(page);
    await desk.open();
  });

  test('adds an actor to the filters and takes it out, a step each', async ({ desk, page }) => {
    await desk.palette.find('hana');
    await desk.palette.expectInHand('Sato Hana');
    await expect(desk.palette.inHand).toContainText('3 events');
    await expect(desk.palette.inHand).toContainText(
      'Enter adds it to the filters, Shift Enter opens details',
    );
    await page.keyboard.press('Enter');
    await desk.expectSearch('?actor=sato');
    await expect(desk.sentence.announced).toContainText('3 of 6 events (1 disputed) with Sato');
    await desk.palette.find('sato');
    await expect(desk.palette.inHand).toContainText('chosen. Enter takes it out of the filters');
    await page.keyboard.press('Enter');
    await desk.expectSearch('');
    await desk.palette.enter('undo');
    await desk.expectSearch('?actor=sato');
    await desk.palette.enter('redo');
    await desk.expectSearch('');
  });

  test('opens the details of an actor by Shift Enter and by a right click', async ({ desk, page }) => {
    await desk.palette.find('mori');
    await page.keyboard.press('Shift+Enter');
    await desk.expectSearch('?open=actor:mori');
    await expect(desk.panel.heading).toHaveText('Mori Ken');
    await desk.palette.find('adams');
    await desk.palette.option('Ann Adams').click({ button: 'right' });
    await desk.expectSearch('?open=actor:adams');
    await expect(desk.palette.root).toBeHidden();
  });

  test('opens an event found by the name of somebody who took part', async ({ desk }) => {
    await desk.palette.find('kyoto');
    const event = desk.palette.section('Events').getByRole('option');
    await expect(event).toHaveText('All three meet Kyoto7 Oct 2024. Enter opens it');
    await event.click();
    await desk.expectSearch('?open=event:october-summit');
    await expect(desk.panel.heading).toHaveText('All three meet');
  });

  test('shows the world and the events of a date in any form', async ({ desk, page }) => {
    await desk.palette.find('2 Sep 2024');
    await expect(desk.palette.section('Dates').getByRole('option')).toHaveText([
      /^Show the world as of 2 Sep 2024/,
      /^Events on 2 Sep 2024/,
      /^Events from 2 Sep 2024/,
      /^Events until 2 Sep 2024/,
      /^What was known by 2 Sep 2024/,
    ]);
    await page.keyboard.press('Enter');
    await desk.expectSearch('?asof=2024-09-02');
    await desk.palette.find('2024-09-02');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await desk.expectSearch('?from=2024-09-02&to=2024-09-02&asof=2024-09-02');
    await expect(desk.sentence.announced).toContainText('1 of 6 events, on 2 September 2024');
    await desk.palette.find('aug 2024');
    await desk.palette.option('Events in Aug 2024').click();
    await desk.expectSearch('?from=2024-08-01&to=2024-08-31&asof=2024-09-02');
    await desk.palette.enter('as of the edition');
    await desk.expectSearch('?from=2024-08-01&to=2024-08-31');
  });

  test('before anything is typed offers what is chosen, the pages and the actions', async ({
    desk,
    page,
  }) => {
    await desk.open('?actor=sato&theme=talks');
    await page.keyboard.press('Control+k');
    await expect(desk.palette.section('Chosen').getByRole('option')).toHaveText([/^Sato/, /^Talks/]);
    await expect(desk.palette.inHand).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(desk.palette.root).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await desk.palette.expectInHand('Sato');
    await page.keyboard.press('ArrowUp');
    await desk.palette.expectInHand('All keys');
    await expect(desk.palette.inHand).toBeInViewport();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await desk.expectSearch('?actor=sato');
  });

  const ACTIONS = [
    ['oldest', '?order=oldest'],
    ['lanes by country', '?lanes=country'],
    ['whole record', '?span=whole'],
    ['budgets with us', '?budget=incl'],
    ['all of the chosen', '?actors=all'],
    ['stand for their people', '?people=1'],
  ] as const;

  test('does what the page can do', async ({ desk, page }) => {
    for (const [query, search] of ACTIONS) {
      await desk.palette.enter(query);
      await desk.expectSearch(search);
      await desk.palette.find(query);
      await expect(desk.palette.inHand).toContainText('as it is now');
      await page.keyboard.press('Escape');
      await desk.palette.enter('clear everything');
      await desk.expectSearch('');
    }
    await desk.palette.enter('dark theme');
    await expect(desk.header.theme).toHaveAccessibleName(/^Theme: dark/);
  });
});

test.describe('goes', () => {
  test.beforeEach(async ({ desk }) => {
    await desk.open();
  });

  test('to a page and to a table of the data', async ({ desk, page }) => {
    await desk.palette.enter('road ahead');
    await desk.expectSearch('?page=outlook');
    await expect(new Pages(page).titles.first()).toBeVisible();
    await desk.palette.enter('data thresholds');
    await desk.expectSearch('?page=data&table=thresholds');
  });

  test('to a view, from another page, and gives it the focus', async ({ desk, page }) => {
    await page.setViewportSize({ width: 1280, height: 620 });
    await desk.palette.enter('contacts');
    await desk.expectSearch('?page=contacts');
    await desk.palette.find('防衛費');
    await desk.palette.expectInHand('Defense');
    await page.keyboard.press('Enter');
    await desk.expectSearch('');
    await expect(page.getByRole('group', { name: 'Defense', exact: true })).toBeFocused();
    await expect(desk.defense.title).toBeInViewport();
  });

  test('to a comparison of the Lower House and of cabinets by name', async ({ desk }) => {
    await desk.palette.enter('seats by party labels ldp 256');
    await desk.expectSearch('?basis=labels');
    await desk.palette.enter('compare ishiba i and');
    await desk.expectSearch('?basis=labels&rosters=ishiba-1,ishiba-2');
    await desk.palette.enter('stop comparing');
    await desk.expectSearch('?basis=labels');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('fills the screen, is worked by touch, and turns the tab', async ({
    desk,
    page,
    expectAccessible,
  }) => {
    const phone = new Phone(page);
    await desk.open();
    await desk.palette.button.tap();
    await expect(desk.palette.field).toBeFocused();
    expect(await desk.palette.root.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    await desk.palette.field.fill('korea');
    const row = desk.palette.section('Actors').getByRole('option').first();
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await phone.overhang()).toBe(0);
    await expectAccessible(page, 'dialog[open]');
    await row.tap();
    await desk.expectSearch('?actor=south-korea');
    await desk.palette.button.tap();
    await desk.palette.option('Roster').tap();
    await expect(phone.tab('Roster')).toHaveAttribute('aria-current', 'page');
    await expect(desk.roster.title).toBeVisible();
    await desk.palette.button.tap();
    await desk.palette.close.tap();
    await expect(desk.palette.root).toBeHidden();
  });
});

test.describe('for everyone', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in the ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('axe finds no fault', async ({ desk, page, expectAccessible }) => {
        await desk.open('?actor=ishiba&asof=2024-11-15');
        await page.keyboard.press('Control+k');
        await expect(desk.palette.section('Chosen')).toBeVisible();
        await expectAccessible(page, 'dialog[open]');
        await page.keyboard.type('ishida');
        await expect(desk.palette.count).toHaveText(/\d findings?$/);
        await expectAccessible(page, 'dialog[open]');
      });
    });
  }
});

test.describe('without the events', () => {
  test.use({ allowConsoleErrors: true });

  test('still reaches pages, views, dates and actions', async ({ desk, page }) => {
    await removeFile(page, 'events');
    await page.goto('/');
    await expect(desk.timeline.fault).toBeVisible();
    await desk.palette.enter('sources');
    await desk.expectSearch('?page=sources');
    await desk.palette.enter('15 nov 2024');
    await desk.expectSearch('?page=sources&asof=2024-11-15');
  });
});
