import { serveTinyRecord } from './fixtures/tiny-record.ts';
import { expect, test } from './test.ts';

test.describe('counts in the rail, on a record to add up by hand', () => {
  test.beforeEach(async ({ page, desk }) => {
    await serveTinyRecord(page);
    await desk.open();
  });

  test('count every event at the start', async ({ desk }) => {
    await desk.rail.allActors.click();
    await desk.rail.expectValues('Actors', ['Adams, 4 events', 'Sato, 3 events', 'Mori, 2 events']);
    await desk.rail.expectValues('Theme', ['Talks, 3 events', 'Trade, 4 events']);
    await desk.rail.expectValues('Format', [
      'In person, 2 events',
      'Phone, 1 event',
      'Not a contact, 3 events',
    ]);
    await desk.rail.expectValues('Level', [
      'Leader, 3 events',
      'Minister, 1 event',
      'Official, 1 event',
      'Public, 1 event',
    ]);
  });

  test('ignore their own facet, obey the others, and stay when they are zero', async ({ desk }) => {
    await desk.rail.value('Theme', 'Talks').check();
    await expect(desk.sentence.announced).toContainText('3 of 6 events (1 disputed), on Talks');
    await desk.rail.expectValues('Theme', ['Talks, 3 events', 'Trade, 4 events']);
    await desk.rail.expectValues('Actors', ['Adams, 3 events', 'Sato, 2 events', 'Mori, 2 events']);
    await desk.rail.expectValues('Format', [
      'In person, 2 events',
      'Phone, 1 event',
      'Not a contact, 0 events',
    ]);
    await desk.rail.expectValues('Level', [
      'Leader, 2 events',
      'Minister, 1 event',
      'Official, 0 events',
      'Public, 0 events',
    ]);
  });

  test('say, with "all of", what would remain if the actor were added', async ({ desk }) => {
    await desk.rail.value('Actors', 'Sato').check();
    await desk.rail.expectValues('Actors', ['Adams, 4 events', 'Sato, 3 events', 'Mori, 2 events']);
    await desk.rail.events('all of');
    await desk.rail.expectValues('Actors', ['Adams, 2 events', 'Sato, 3 events', 'Mori, 1 event']);
    await desk.rail.value('Actors', 'Mori').check();
    await expect(desk.sentence.announced).toContainText('1 of 6 events (1 disputed) with both Sato and Mori');
  });
});

test('Ishiba and Biden together leave two events, in every view', async ({ desk }) => {
  await desk.open();
  await desk.rail.value('Actors', 'Ishiba').check();
  await desk.rail.value('Actors', 'Biden').check();
  await desk.rail.events('all of');
  await expect(desk.sentence.announced).toContainText(/^2 of \d+ events with both Ishiba and Biden,/);
  await desk.expectSearch('?actor=ishiba,biden&actors=all');
  await expect(desk.timeline.listTitle).toHaveText('2 events');
  await expect(desk.timeline.events).toHaveText([
    /^Nov.*Leaders meet beside APEC.*Peru/,
    /^2 Oct.*Ishiba and Biden speak.*phone/,
  ]);
  await expect(
    desk.roster.table.getByRole('button', { name: '2 selected events with Joe Biden: open' }),
  ).toBeVisible();
  await expect(desk.defense.year('FY2024')).toHaveAccessibleName(/, 2 selected events$/);
  await expect(desk.lowerHouse.root).toContainText('Not touched by the selection');
});

test('what is not selected is dimmed and never dropped', async ({ desk }) => {
  await desk.open();
  await desk.expectDrawn();
  const marks = await desk.timeline.marks.count();
  const years = await desk.defense.root
    .getByRole('group', { name: 'Fiscal years' })
    .getByRole('button')
    .count();
  const people = await desk.roster.table.getByRole('cell').count();
  await desk.rail.value('Actors', 'LDP').check();
  await expect(desk.lowerHouse.root).toContainText('Selected here: LDP');
  await expect(desk.lowerHouse.groups).toHaveCount(11);
  await expect(desk.lowerHouse.chamber).toContainText('220of 465');
  await expect(desk.lowerHouse.title).toHaveText('The coalition is 13 seats short of a majority');
  await expect(
    desk.defense.root.getByRole('group', { name: 'Fiscal years' }).getByRole('button'),
  ).toHaveCount(years);
  await expect(desk.roster.table.getByRole('cell')).toHaveCount(people);
  // Marks part where a matching event lay in one with others that do not match; there are never fewer.
  expect(await desk.timeline.marks.count()).toBeGreaterThanOrEqual(marks);
});

test('a click in any view toggles the same facet as the rail', async ({ desk }) => {
  await desk.open();
  await desk.roster.person('Ishiba Shigeru').click();
  await desk.expectSearch('?actor=ishiba');
  await desk.lowerHouse.group('CDP').click();
  await desk.expectSearch('?actor=ishiba,cdp');
  await desk.timeline.lane('Japan politics').click();
  await desk.expectSearch('?actor=ishiba,cdp&theme=japan-politics');
  await desk.defense.year('FY2024').click();
  await desk.expectSearch('?actor=ishiba,cdp&theme=japan-politics&from=2024-04-01&to=2025-03-31');
  await expect(desk.rail.value('Actors', 'Ishiba')).toBeChecked();
  await expect(desk.rail.value('Actors', 'CDP')).toBeChecked();
  await expect(desk.rail.value('Theme', 'Japan politics')).toBeChecked();
  await expect(desk.timeline.from).toHaveValue('1 Apr 2024');
  await desk.rail.value('Actors', 'Ishiba').uncheck();
  await expect(desk.roster.person('Ishiba Shigeru')).toHaveAttribute('aria-pressed', 'false');
  await desk.rail.value('Theme', 'Japan politics').uncheck();
  await expect(desk.timeline.lane('Japan politics')).toHaveAttribute('aria-pressed', 'false');
});

test('a party stands for its people too when the reader asks for it', async ({ desk }) => {
  await desk.open('?actor=ldp');
  await expect(desk.sentence.announced).toContainText(/^6 of \d+ events.* with LDP, /);
  const people = desk.rail
    .facet('Actors')
    .getByRole('checkbox', { name: /^and their people on the day: LDP \d+$/ });
  await people.check();
  await desk.expectSearch('?actor=ldp&people=1');
  await expect(desk.sentence.announced).toContainText(/^\d\d of \d+ events.* with LDP and their people, /);
});
