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

test.describe('one selection for the whole page', () => {
  test('Ishiba and Biden together leave two events', async ({ desk }) => {
    await desk.open();
    await desk.rail.value('Actors', 'Ishiba').check();
    await desk.rail.value('Actors', 'Biden').check();
    await desk.rail.events('all of');
    await expect(desk.sentence.announced).toContainText(/^2 of \d+ events with both Ishiba and Biden,/);
    await desk.expectSearch('?actor=ishiba,biden&actors=all');
  });
});
