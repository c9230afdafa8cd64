import { expect, test } from './test.ts';

test.describe('an actor is found under every name', () => {
  test.beforeEach(async ({ desk }) => {
    await desk.open();
  });

  const NAMES = [
    ['石破', 'Ishiba', '石破茂'],
    ['Shigeru Ishiba', 'Ishiba', 'Ishiba Shigeru'],
    ['Ishida', 'Ishiba', 'Ishida'],
    ['岩屋', 'Iwaya', '岩屋毅'],
    ['Republic of Korea', 'South Korea', 'Republic of Korea'],
    ['民主党', 'LDP', '自由民主党'],
  ] as const;

  test('in Japanese, in either order, misspelled, and in full', async ({ desk }) => {
    for (const [query, label, form] of NAMES) {
      await desk.rail.actorSearch.fill(query);
      const found = desk.rail.value('Actors', label);
      await expect(desk.rail.facet('Actors').getByText(form, { exact: true })).toBeVisible();
      await found.check();
      await expect(desk.sentence.announced).toContainText(new RegExp(`events? .*with ${label}, `));
      await found.uncheck();
    }
  });

  test('in any case and with any accents, and nobody by a name that is in no form', async ({ desk }) => {
    await desk.rail.actorSearch.fill('ISHIBÁ');
    await expect(desk.rail.value('Actors', 'Ishiba')).toBeVisible();
    await desk.rail.actorSearch.fill('Bismarck');
    await expect(desk.rail.facet('Actors')).toContainText('No actor of an event is called “Bismarck”.');
  });
});

test.describe('words find events', () => {
  test('by title, place, and every name of an actor', async ({ desk }) => {
    await desk.open('?q=Freedom%20Edge');
    await expect(desk.sentence.announced).toContainText(/^2 of \d+ events.*, mentioning “Freedom Edge”/);
    await desk.rail.text.fill('Wyoming');
    await expect(desk.sentence.announced).toContainText(/^1 of \d+ events.*, mentioning “Wyoming”/);
    await desk.rail.text.fill('岩屋');
    await expect(desk.sentence.announced).toContainText(/^7 of \d+ events.*, mentioning “岩屋”/);
  });

  test('all of the words, in any order', async ({ desk }) => {
    await desk.open('?q=blinken%20iwaya');
    await expect(desk.sentence.announced).toContainText(/^2 of \d+ events.*, mentioning “blinken iwaya”/);
    await desk.rail.text.fill('iwaya blinken cho');
    await expect(desk.sentence.announced).toContainText(/^1 of \d+ events/);
  });

  test('from the key /, and an empty field takes them back', async ({ desk, page }) => {
    await desk.open();
    await page.keyboard.press('/');
    await expect(desk.rail.text).toBeFocused();
    await page.keyboard.type('Delaware');
    await expect(desk.sentence.announced).toContainText(/^2 of \d+ events.*, mentioning “Delaware”/);
    await desk.rail.text.fill('');
    await expect(desk.sentence.announced).toContainText(/^All \d+ events/);
    await desk.expectSearch('');
  });

  test('and say whom they name, by which form, and give way to the actor', async ({ desk }) => {
    await desk.open('?q=岩屋');
    await expect(desk.rail.named).toContainText('“岩屋” names an actor. Filter by the actor instead:');
    const iwaya = desk.rail.named.getByRole('button');
    await expect(iwaya).toHaveText('Iwaya Takeshi 岩屋毅7 events');
    await iwaya.click();
    await desk.expectSearch('?actor=iwaya');
    await expect(desk.rail.named).toHaveCount(0);
    await desk.header.undo.click();
    await desk.rail.text.fill('石破');
    await expect(desk.rail.named).toContainText('“石破” names two actors. Filter by one instead:');
    await expect(desk.rail.named.getByRole('button')).toHaveText([
      'Ishiba Shigeru 石破茂13 events',
      'Ishiba Cabinet 石破内閣2 events',
    ]);
    await desk.rail.text.fill('Ishida');
    await expect(desk.rail.named).toContainText('Ishida (misspelled)');
    await desk.rail.text.fill('missile');
    await desk.expectSearch('?q=missile');
    await expect(desk.rail.named).toHaveCount(0);
  });
});
