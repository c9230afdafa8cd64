import { expect, test } from './test.ts';

test('an office is not a person: who holds it changes on 1 October 2024', async ({ desk }) => {
  await desk.open('?asof=2024-07-15');
  for (const day of ['15 Jul 2024', '30 Sep 2024']) {
    await desk.header.showAsOf(day);
    await expect(desk.roster.holder('Leader')).toContainText('Kishida Fumio');
    await expect(desk.roster.holder('Foreign')).toContainText('Kamikawa Yoko');
    await expect(desk.roster.holder('Defense')).toContainText('Kihara Minoru');
  }
  await desk.header.showAsOf('1 Oct 2024');
  await expect(desk.roster.holder('Leader')).toContainText('Ishiba Shigeru');
  await expect(desk.roster.holder('Foreign')).toContainText('Iwaya Takeshi');
  await expect(desk.roster.holder('Defense')).toContainText('Nakatani Gen');
  await expect(desk.roster.holder('Foreign')).not.toContainText('Kamikawa');
  await expect(desk.roster.holder('Leader', 1)).toContainText('Biden');
  await expect(desk.roster.holder('Foreign', 1)).toContainText('Blinken');
  await expect(desk.roster.holder('Defense', 1)).toContainText('Austin');
});

test('who is announced is shown from the day of the announcement', async ({ desk }) => {
  await desk.open('?asof=2024-11-11');
  await expect(desk.roster.root).not.toContainText('Hegseth');
  await desk.header.showAsOf('15 Nov 2024');
  await expect(desk.roster.holder('Defense', 2)).toContainText('Hegseth');
  await expect(desk.roster.holder('Foreign', 2)).toContainText('Rubio');
  await expect(desk.roster.root).not.toContainText('Bessent');
  await desk.header.showAsOf('2 Dec 2024');
  await expect(desk.roster.holder('Finance', 2)).toContainText('Bessent');
});

test('the first and second Ishiba cabinets differ in three offices', async ({ desk }) => {
  await desk.open();
  await desk.roster.compare.click();
  await desk.expectSearch('?rosters=ishiba-1,ishiba-2');
  await expect(desk.roster.title).toHaveText(/^3 of \d+ offices changed hands$/);
  const changed = desk.roster.table.getByRole('row').filter({ hasText: 'new' });
  await expect(changed).toHaveCount(3);
  const offices = changed.getByRole('rowheader');
  await expect(offices.filter({ hasText: /justice/i })).toHaveCount(1);
  await expect(offices.filter({ hasText: /agricult|farm/i })).toHaveCount(1);
  await expect(offices.filter({ hasText: /land|transport/i })).toHaveCount(1);
  await expect(changed.filter({ hasText: /Suzuki/ })).toHaveCount(1);
  await expect(changed.filter({ hasText: /Eto/ })).toHaveCount(1);
  await expect(changed.filter({ hasText: /Nakano/ })).toHaveCount(1);
  await desk.roster.leave.click();
  await desk.expectSearch('');
});

test('any two cabinets can be set side by side', async ({ desk }) => {
  await desk.open('?rosters=ishiba-1,ishiba-2');
  await desk.roster.first.selectOption('kishida-2-reshuffle-2');
  await desk.expectSearch('?rosters=kishida-2-reshuffle-2,ishiba-2');
  await expect(desk.roster.holder('Foreign')).toContainText('Kamikawa');
  await expect(desk.roster.holder('Foreign', 1)).toContainText('Iwaya');
});

test('former defense ministers are marked: the four whom Ishiba named, and he himself', async ({ desk }) => {
  await desk.open();
  await expect(desk.roster.title).toHaveText('Ishiba named four former defense ministers');
  const marked = desk.roster.table.getByRole('button', { name: /former defense minister$/ });
  await expect(marked).toHaveText([
    /^Ishiba Shigeru/,
    /^Iwaya Takeshi/,
    /^Nakatani Gen/,
    /^Hayashi Yoshimasa/,
    /^Onodera Itsunori/,
  ]);
});

test('each person counts the selected events they took part in', async ({ desk }) => {
  await desk.open('?theme=quad');
  await expect(
    desk.roster.table.getByRole('button', { name: '2 selected events with Antony Blinken: open' }),
  ).toBeVisible();
  await expect(
    desk.roster.table.getByRole('button', { name: '1 selected event with Joe Biden: open' }),
  ).toBeVisible();
  await expect(
    desk.roster.table.getByRole('button', { name: '0 selected events with Nakatani Gen: open' }),
  ).toBeVisible();
  await desk.roster.table.getByRole('button', { name: /with Antony Blinken: open$/ }).click();
  await expect(desk.panel.heading).toHaveText(/^Antony Blinken/);
});

test('a name toggles the same actor as the rail', async ({ desk }) => {
  await desk.open();
  await desk.roster.person('Ishiba Shigeru').click();
  await desk.expectSearch('?actor=ishiba');
  await expect(desk.rail.value('Actors', 'Ishiba')).toBeChecked();
  await expect(desk.roster.person('Ishiba Shigeru')).toHaveAttribute('aria-pressed', 'true');
  await desk.rail.value('Actors', 'Ishiba').uncheck();
  await expect(desk.roster.person('Ishiba Shigeru')).toHaveAttribute('aria-pressed', 'false');
});

test('a day before the record is said, not guessed', async ({ desk }) => {
  await desk.open('?asof=2019-01-01');
  await expect(desk.roster.title).toHaveText('No cabinet on record for 1 Jan 2019');
});
