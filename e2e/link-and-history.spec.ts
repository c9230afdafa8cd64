import { expect, test } from './test.ts';

test('the link holds the whole state, and opening it again restores it', async ({ desk, page }) => {
  await desk.open();
  await desk.rail.value('Actors', 'Ishiba').check();
  await desk.rail.value('Theme', 'Japan politics').check();
  await desk.rail.value('Level', 'Legislator').check();
  await desk.rail.text.fill('runoff');
  await desk.rail.text.blur();
  await desk.header.showAsOf('15 Nov 2024');
  await desk.header.admitUntil('31 Dec 2024');
  const search =
    '?actor=ishiba&theme=japan-politics&level=legislator&q=runoff&asof=2024-11-15&known=2024-12-31';
  await desk.expectSearch(search);
  const sentence = await desk.sentence.announced.textContent();
  expect(sentence).toMatch(
    /^1 of \d+ events with Ishiba, on Politics in Japan, at the level of legislators,/,
  );
  expect(sentence).toContain('the world as of 15 November 2024, as known on 31 December 2024.');

  await page.reload();
  await expect(desk.sentence.announced).toHaveText(sentence ?? '');
  await expect(desk.rail.value('Actors', 'Ishiba')).toBeChecked();
  await expect(desk.rail.value('Theme', 'Japan politics')).toBeChecked();
  await expect(desk.rail.value('Level', 'Legislator')).toBeChecked();
  await expect(desk.rail.text).toHaveValue('runoff');
  await expect(desk.header.asOf).toHaveValue('15 Nov 2024');
  await expect(desk.header.knownBy).toHaveValue('31 Dec 2024');
  await desk.expectSearch(search);
});

test('a link opens an event with its details', async ({ desk }) => {
  await desk.open('?open=event:2024-10-02-ishiba-biden-call');
  await expect(desk.panel.heading).toHaveText('Ishiba and Biden speak');
  await expect(desk.panel.fact('Date')).toHaveText('Wednesday 2 October 2024');
  await expect(desk.panel.citations.first()).toContainText('Chronology, 2 Oct 2024, 1st entry');
});

test('Back and Forward of the browser walk through the steps', async ({ desk, page }) => {
  await desk.open();
  await desk.expectSearch('');
  await expect(desk.header.undo).toBeDisabled();
  await expect(desk.header.redo).toBeDisabled();
  await desk.rail.value('Theme', 'Quad').check();
  await desk.rail.value('Level', 'Leader').check();
  await desk.expectSearch('?theme=quad&level=leader');
  await page.goBack();
  await desk.expectSearch('?theme=quad');
  await expect(desk.rail.value('Level', 'Leader')).not.toBeChecked();
  await page.goBack();
  await desk.expectSearch('');
  await expect(desk.sentence.announced).toContainText(/^All \d+ events/);
  await page.goForward();
  await page.goForward();
  await desk.expectSearch('?theme=quad&level=leader');
  await expect(desk.rail.value('Level', 'Leader')).toBeChecked();
});

test('Undo and Redo take the same steps, by button and by key', async ({ desk, page }) => {
  await desk.open();
  await desk.rail.value('Theme', 'Quad').check();
  await desk.rail.value('Level', 'Leader').check();
  await desk.header.undo.click();
  await desk.expectSearch('?theme=quad');
  await desk.header.redo.click();
  await desk.expectSearch('?theme=quad&level=leader');
  await expect(desk.header.redo).toBeDisabled();
  await page.keyboard.press('Control+z');
  await desk.expectSearch('?theme=quad');
  await page.keyboard.press('Control+z');
  await desk.expectSearch('');
  await expect(desk.header.undo).toBeDisabled();
  await page.keyboard.press('Control+Shift+z');
  await desk.expectSearch('?theme=quad');
});

test('a new step after an undo leaves nothing to redo', async ({ desk }) => {
  await desk.open();
  await desk.rail.value('Theme', 'Quad').check();
  await desk.header.undo.click();
  await expect(desk.header.redo).toBeEnabled();
  await desk.rail.value('Level', 'Minister').check();
  await desk.expectSearch('?level=minister');
  await expect(desk.header.redo).toBeDisabled();
});

test('words typed in one go are one step back', async ({ desk }) => {
  await desk.open();
  await desk.rail.value('Theme', 'Quad').check();
  await desk.rail.text.pressSequentially('Delaware');
  await desk.expectSearch('?theme=quad&q=Delaware');
  await desk.rail.text.blur();
  await desk.header.undo.click();
  await desk.expectSearch('?theme=quad');
});

test('clearing gives exactly the first screen, by button, by key and by the name of the page', async ({
  desk,
  page,
}) => {
  const crowded =
    '?actor=ishiba,biden&theme=bilateral&format=phone&actors=all&people=1&q=call&from=2024-10-01&to=2024-10-31&asof=2024-10-15&known=2024-12-31&basis=labels&budget=incl&lanes=actor&order=oldest&span=whole&rosters=ishiba-1,ishiba-2&open=actor:ishiba';
  const WAYS = [
    () => desk.rail.clear.click(),
    () => page.keyboard.press('0'),
    () => desk.header.name.click(),
  ] as const;
  await desk.open();
  const first = (await desk.sentence.announced.textContent()) ?? '';
  for (const clear of WAYS) {
    await desk.open(crowded);
    await expect(desk.sentence.announced).not.toHaveText(first);
    await desk.expectSearch(crowded);
    await clear();
    await desk.expectSearch('');
    await expect(desk.sentence.announced).toHaveText(first);
    await expect(desk.panel.guide).toBeVisible();
    await expect(desk.rail.root.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await expect(desk.rail.root.getByRole('radio', { name: 'any of' })).toBeChecked();
    await expect(desk.header.asOf).toHaveValue('2 Dec 2024');
    await expect(desk.header.knownBy).toHaveValue('2 Dec 2024');
    await expect(desk.lowerHouse.title).toHaveText('The coalition is 13 seats short of a majority');
  }
  await desk.header.undo.click();
  await desk.expectSearch(crowded);
});

test.describe('what the record does not know', () => {
  test('is left out and named, and the rest of the link holds', async ({ desk }) => {
    await desk.open('?actor=ishiba,godzilla&kind=party-time&from=2024-02-30&utm_source=mail');
    for (const part of ['actor=godzilla', 'kind=party-time', 'from=2024-02-30', 'utm_source=mail']) {
      await expect(desk.notice).toContainText(part);
    }
    await expect(desk.sentence.announced).toContainText(/^\d+ of \d+ events with Ishiba, /);
    await expect(desk.rail.value('Actors', 'Ishiba')).toBeChecked();
  });

  test('can be an event, a comparison, or a cabinet', async ({ desk }) => {
    await desk.open('?basis=runes&rosters=ishiba-1,nobody&open=event:never-happened');
    await expect(desk.notice).toContainText(
      'basis=runes · rosters=ishiba-1,nobody · open=event:never-happened',
    );
    await expect(desk.panel.guide).toBeVisible();
    await desk.expectSearch('');
  });

  test('is a notice that can be dismissed', async ({ desk }) => {
    await desk.open('?place=atlantis');
    await desk.notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(desk.notice).toHaveCount(0);
    await expect(desk.sentence.announced).toContainText(/^All \d+ events/);
  });

  test('can be a package: the first one on offer is opened instead', async ({ desk }) => {
    await desk.open('?data=moon-2030&theme=quad');
    await expect(desk.notice).toContainText('data=moon-2030');
    await expect(desk.sentence.announced).toContainText(/^7 of \d+ events/);
    await desk.expectSearch('?theme=quad');
  });
});

test.describe('markup in a link is text', () => {
  const markup = '<img src=x onerror=alert(1)>';

  test.beforeEach(({ page }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`the page said: ${dialog.message()}`);
    });
  });

  test('in the words searched for', async ({ desk, page }) => {
    await desk.open(`?q=${encodeURIComponent(markup)}`);
    await expect(desk.sentence.announced).toContainText(`mentioning “${markup}”`);
    await expect(desk.rail.text).toHaveValue(markup);
    await expect(page).toHaveTitle(new RegExp('<img src=x onerror=alert\\(1\\)>'));
    await expect(page.locator('img')).toHaveCount(0);
  });

  test('in values and keys', async ({ desk, page }) => {
    await desk.open(`?actor=${encodeURIComponent(markup)}&${encodeURIComponent(markup)}=1`);
    await expect(desk.notice).toContainText(`actor=${markup} · ${markup}=1`);
    await expect(desk.sentence.announced).toContainText(/^All \d+ events/);
    await expect(page.locator('img')).toHaveCount(0);
  });

  test('and a link a thousand times too long is only shortened', async ({ desk }) => {
    await desk.open(`?actor=ishiba&q=${'x'.repeat(5000)}`);
    await expect(desk.notice).toContainText(`q=${'x'.repeat(40)}…`);
    await expect(desk.sentence.announced).toContainText(/^\d+ of \d+ events with Ishiba, /);
  });
});
