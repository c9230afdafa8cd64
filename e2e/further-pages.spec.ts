import { Pages } from './desk/pages.ts';
import { expect, test } from './test.ts';

test('every further view is one click away and in the link, and the selection stays', async ({
  desk,
  page,
}) => {
  const pages = new Pages(page);
  await desk.open('?actor=ishiba');
  const PAGES = [
    ['Contacts', '?page=contacts&actor=ishiba'],
    ['Road ahead', '?page=outlook&actor=ishiba'],
    ['Sources', '?page=sources&actor=ishiba'],
    ['Data', '?page=data&actor=ishiba'],
  ] as const;
  for (const [name, search] of PAGES) {
    await pages.turnTo(name);
    await desk.expectSearch(search);
    await expect(pages.link(name)).toHaveAttribute('aria-current', 'page');
    await expect(desk.sentence.announced).toContainText('with Ishiba');
    await expect(desk.rail.value('Actors', 'Ishiba')).toBeChecked();
  }
  await page.goBack();
  await desk.expectSearch('?page=sources&actor=ishiba');
  await pages.turnTo('Overview');
  await desk.expectSearch('?actor=ishiba');
  await expect(desk.timeline.title).toBeVisible();
});

test('contacts: who met whom, how often, and a click selects both', async ({ desk, page }) => {
  const pages = new Pages(page);
  await desk.open('?page=contacts');
  await expect(pages.titles.first()).toHaveText('Kishida and Biden were in contact most often, six times');
  const matrix = pages.main.getByRole('region', { name: 'Who met whom' });
  await expect(matrix.getByRole('button', { name: 'Ishiba and Biden: 2 contacts' })).toBeVisible();
  await matrix.getByRole('button', { name: 'Kamikawa and Blinken: 4 contacts' }).click();
  await expect(desk.sentence.announced).toContainText(/^4 of \d+ events with both Kamikawa and Blinken/);
  await expect(desk.rail.value('Actors', 'Kamikawa')).toBeChecked();
  await expect(desk.rail.value('Actors', 'Blinken')).toBeChecked();
});

test('road ahead: what is due, when, by whom, and who says so', async ({ desk, page }) => {
  const pages = new Pages(page);
  await desk.open('?page=outlook');
  await expect(pages.titles.first()).toHaveText('Twelve things are due after 2 December 2024');
  const cfius = pages.main.getByRole('article').filter({ hasText: 'CFIUS decision on US Steel' });
  await expect(cfius).toContainText('18 Dec 2024');
  await expect(cfius).toContainText('Article, Conclusion, para 2');
  await cfius.getByRole('button', { name: 'CFIUS decision on US Steel' }).click();
  await expect(desk.panel.heading).toHaveText('CFIUS decision on US Steel');
  await expect(pages.main).not.toContainText('Cabinet decides the fiscal 2025 budget');
});

test('road ahead: what has meanwhile happened is shown only where it is admitted', async ({ desk, page }) => {
  const pages = new Pages(page);
  await desk.open('?page=outlook&known=2024-12-31');
  await expect(pages.main).toContainText('Cabinet decides the fiscal 2025 budget');
});

test('sources: the questions that are open, and what rests on a source', async ({ desk, page }) => {
  const pages = new Pages(page);
  await desk.open('?page=sources');
  await expect(pages.titles.first()).toHaveText(/^The sources differ on \d+ questions, \w+ of them open$/);
  await pages.main.getByRole('radio', { name: /^Open \d+$/ }).check();
  const questions = pages.main.getByRole('button', { name: / (open|explained) / });
  await expect(questions.filter({ hasText: 'explained' })).toHaveCount(0);
  await expect(questions.filter({ hasText: 'open' })).not.toHaveCount(0);
  await pages.main.getByRole('searchbox', { name: 'Find a source' }).fill('Once Again, Leadership');
  const source = pages.main.getByRole('group').filter({ hasText: 'Once Again, Leadership Transitions' });
  await expect(source).toContainText('founding document');
  await source.getByText('Once Again, Leadership Transitions').click();
  await expect(
    source
      .getByRole('list', { name: /is cited for$/ })
      .getByRole('listitem')
      .nth(70),
  ).toBeAttached();
});

test('data: every part of the record as a table, chosen and searched', async ({ desk, page }) => {
  const pages = new Pages(page);
  await desk.open('?page=data');
  await expect(pages.titles.filter({ hasText: /^\d+ actors, \d+ of them people$/ })).toBeVisible();
  await pages.main.getByRole('button', { name: 'Budgets', exact: true }).click();
  await expect.poll(async () => await desk.search()).toMatch(/^\?page=data&table=/);
  await pages.main.getByRole('searchbox', { name: 'Find rows' }).fill('FY2024');
  await expect(pages.main.getByRole('table')).toContainText('7.7249');
  await expect(pages.main.getByRole('table')).not.toContainText('FY2013');
});
