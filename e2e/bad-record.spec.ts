import { alterJson, alterText, delayFile, mendFile, removeFile } from './fixtures/bad-file.ts';
import { expect, test } from './test.ts';

// The browser itself reports a file that is not there.
test.use({ allowConsoleErrors: true });

test.describe('one bad file costs the view that needs it', () => {
  test('missing: it is named, the other views stand, and Retry brings it back', async ({ desk, page }) => {
    await removeFile(page, 'defense');
    await desk.open('?actor=ishiba,biden&actors=all');
    await expect(desk.defense.fault).toContainText('This part of the record cannot be used.');
    await expect(desk.defense.fault).toContainText('defense.json');
    await expect(desk.defense.fault).toContainText('found no such file; expected the file');

    await expect(desk.timeline.listTitle).toHaveText('2 events');
    await expect(desk.lowerHouse.title).toHaveText('The coalition is 13 seats short of a majority');
    await expect(desk.roster.holder('Foreign')).toContainText('Iwaya Takeshi');
    await desk.lowerHouse.showTable();
    await desk.lowerHouse.expectRow('Coalition (LDP, Komeito)', ['290', '220', '−70', '47.3']);

    // Asked for again while it is still missing, before it is mended.
    const missing = page.waitForResponse(/\/defense\.json$/);
    await desk.defense.retry.click();
    expect((await missing).status()).toBe(404);
    await expect(desk.defense.fault).toContainText('defense.json');
    await mendFile(page, 'defense');
    await desk.defense.retry.click();
    await expect(desk.defense.title).toHaveText('Two of five budgets fill 35% of the envelope');
    await desk.expectSearch('?actor=ishiba,biden&actors=all');
  });

  test('cut off in the middle: the line where it breaks is named', async ({ desk, page }) => {
    await alterText(page, 'chamber', (text) => text.slice(0, 20_000));
    await desk.open();
    await expect(desk.lowerHouse.fault).toContainText('chamber.json');
    await expect(desk.lowerHouse.fault).toContainText(/line \d+/);
    await expect(desk.defense.title).toHaveText('Two of five budgets fill 35% of the envelope');
    await expect(desk.timeline.listTitle).toHaveText(/^\d+ events$/);
    await mendFile(page, 'chamber');
    await desk.lowerHouse.retry.click();
    await expect(desk.lowerHouse.title).toHaveText('The coalition is 13 seats short of a majority');
  });

  test('a text in place of a number: file, record, place, found and expected', async ({ desk, page }) => {
    await alterText(page, 'chamber', (text) => text.replace(/"value": ?258/, '"value": "258"'));
    await desk.open();
    await expect(desk.lowerHouse.fault).toContainText(
      /chamber\.json, record “seats-groups-2024-10-09-ldp”, at \/snapshots\/\d+\/seats\/\d+\/figure\/value/,
    );
    await expect(desk.lowerHouse.fault).toContainText('found "258"; expected a number');
    await expect(desk.roster.holder('Foreign')).toContainText('Iwaya Takeshi');
  });

  test('a field nobody knows', async ({ desk, page }) => {
    await alterText(page, 'defense', (text) => text.replace('{', '{ "mood": "good",'));
    await desk.open();
    await expect(desk.defense.fault).toContainText('defense.json');
    await expect(desk.defense.fault).toContainText('at /mood');
    await expect(desk.defense.fault).toContainText('found a field "mood"; expected no such field');
    await expect(desk.lowerHouse.title).toHaveText('The coalition is 13 seats short of a majority');
  });

  test('a sum that does not add up to the chamber', async ({ desk, page }) => {
    await alterText(page, 'chamber', (text) => text.replace(/"value": ?258/, '"value": 259'));
    await desk.open();
    await expect(desk.lowerHouse.fault).toContainText('chamber.json');
    await expect(desk.lowerHouse.fault).toContainText('found 466 seats and vacancies (+1); expected 465');
    await expect(desk.defense.title).toHaveText('Two of five budgets fill 35% of the envelope');
  });

  test('slow: the others do not wait for it', async ({ desk, page }) => {
    await delayFile(page, 'defense', 3000);
    await desk.open();
    await expect(desk.lowerHouse.title).toHaveText('The coalition is 13 seats short of a majority');
    await expect(desk.timeline.listTitle).toHaveText(/^\d+ events$/);
    await expect(desk.defense.root.getByRole('status')).toHaveText('Reading defense.json');
    await expect(desk.defense.title).toHaveText('Two of five budgets fill 35% of the envelope');
  });
});

test.describe('bad events cost what is made of events', () => {
  test('an id used twice: the chamber and the build-up stand', async ({ desk, page }) => {
    await alterJson(page, 'events', (events) => [...events, events[0]]);
    await page.goto('/');
    await expect(desk.timeline.fault).toContainText('events.json');
    await expect(desk.timeline.fault).toContainText(/at \/\d+\/id/);
    await expect(desk.rail.root.getByRole('alert')).toContainText('events.json');
    await expect(desk.lowerHouse.title).toHaveText('The coalition is 13 seats short of a majority');
    await expect(desk.defense.title).toHaveText('Two of five budgets fill 35% of the envelope');
    await expect(desk.roster.holder('Foreign')).toContainText('Iwaya Takeshi');
    await mendFile(page, 'events');
    await desk.timeline.retry.click();
    await expect(desk.timeline.listTitle).toHaveText(/^\d+ events$/);
    await expect(desk.rail.value('Theme', 'Quad')).toBeVisible();
  });

  test('an actor nobody knows is named with its place', async ({ desk, page }) => {
    await alterJson(page, 'events', (events) => [
      { ...events[0], actors: [{ actor: 'isiba' }] },
      ...events.slice(1),
    ]);
    await page.goto('/');
    await expect(desk.timeline.fault).toContainText('at /0/actors/0/actor');
    await expect(desk.timeline.fault).toContainText('found "isiba"');
    await expect(desk.lowerHouse.title).toHaveText('The coalition is 13 seats short of a majority');
  });

  test('the details of all that is no event stand, with their sources', async ({ desk, page }) => {
    await removeFile(page, 'events');
    const { panel } = desk;
    const claims = panel.details.getByRole('region', { name: /\?$/ }).getByRole('listitem');
    for (const { open, heading, says } of [
      { open: 'group:cdp', heading: /^Constitutional Democratic Party/, says: '148 − 99 = +49 seats' },
      { open: 'group:coalition', heading: 'The coalition in the Lower House', says: '196 + 24 = 220 seats' },
      { open: 'figure:seats-groups-2024-10-09-ldp', heading: '258 seats', says: '9 October 2024' },
      { open: 'figure:budget-2024-excl', heading: '¥7.7249 tn', says: 'Confidence' },
    ]) {
      await page.goto(`/?open=${open}`);
      await expect(panel.heading).toHaveText(heading);
      await expect(panel.details).toContainText(says);
      await expect(panel.citations).not.toHaveCount(0);
      await expect(panel.details.getByRole('alert')).toHaveCount(0);
    }
    await page.goto('/?open=disagreement:cdp-gain');
    await expect(panel.heading).toHaveText(/^CDP gain/);
    await expect(claims).toHaveCount(4);
    await expect(claims.first().getByRole('link').or(claims.first().locator('cite'))).not.toHaveCount(0);
  });

  test('an event’s details say what is missing, and are there when it is mended', async ({ desk, page }) => {
    await removeFile(page, 'events');
    await page.goto('/?open=event:2024-07-28-security-consultative-committee');
    const { panel } = desk;
    await expect(panel.details.getByRole('alert')).toContainText('events.json');
    await expect(panel.details.getByRole('alert')).toContainText('found no such file; expected the file');
    await mendFile(page, 'events');
    await panel.details.getByRole('button', { name: 'Retry' }).click();
    await expect(panel.heading).toHaveText('Foreign and defense ministers’ 2+2 in Tokyo');
  });

  test('an actor keeps its offices, and says that its events are missing', async ({ desk, page }) => {
    await removeFile(page, 'events');
    await page.goto('/?open=actor:iwaya');
    const { panel } = desk;
    await expect(panel.heading).toHaveText('Iwaya Takeshi 岩屋毅');
    await expect(panel.details.getByRole('region', { name: 'Offices' })).toContainText(
      '1 Oct 2024 – 11 Nov 2024',
    );
    await expect(panel.details.getByRole('region', { name: 'Events' })).toContainText('events.json');
    await panel.close.click();
    await expect(panel.guide.getByRole('alert')).toContainText('events.json');
    await expect(panel.guide.getByRole('button', { name: /^CDP gain/ })).toBeVisible();
  });

  test('slow events keep no figure waiting', async ({ desk, page }) => {
    await delayFile(page, 'events', 5000);
    await page.goto('/?open=figure:seats-groups-2024-10-09-ldp');
    await expect(desk.panel.heading).toHaveText('258 seats');
    await expect(desk.timeline.root.getByRole('status')).toHaveText('Reading events.json');
    await page.goto('/?open=event:2024-07-28-security-consultative-committee');
    await expect(desk.panel.details.getByRole('status')).toHaveText('Reading events.json');
    await expect(desk.panel.heading).toHaveText('Foreign and defense ministers’ 2+2 in Tokyo');
  });

  test('what the link asked for survives until the file is mended', async ({ desk, page }) => {
    await removeFile(page, 'events');
    await page.goto('/?actor=ishiba&theme=bilateral&asof=2024-11-15');
    await expect(desk.timeline.fault).toContainText('events.json');
    await mendFile(page, 'events');
    await desk.timeline.retry.click();
    await expect(desk.sentence.announced).toContainText(/events? .*with Ishiba, on Bilateral talks/);
    await desk.expectSearch('?actor=ishiba&theme=bilateral&asof=2024-11-15');
  });
});

test('a package without its description is named, and can be tried again', async ({ desk, page }) => {
  await removeFile(page, 'datapackage');
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('datapackage.json');
  await mendFile(page, 'datapackage');
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(desk.sentence.announced).toContainText(/^All \d+ events/);
});

test('markup in the record is text, in every place where it is shown', async ({ desk, page }) => {
  const markup = '<img src=x onerror=alert(1)>';
  page.on('dialog', (dialog) => {
    throw new Error(`the page said: ${dialog.message()}`);
  });
  await alterJson(page, 'events', (events) =>
    events.map((event) =>
      event['id'] === '2024-10-02-ishiba-biden-call'
        ? { ...event, title: { en: markup }, summary: markup, note: markup }
        : event,
    ),
  );
  await alterJson(page, 'actors', (actors) =>
    actors.map((actor) =>
      actor['id'] === 'biden' ? { ...actor, name: { en: markup, short: markup } } : actor,
    ),
  );
  await desk.open('?actor=ishiba,biden&actors=all&open=event:2024-10-02-ishiba-biden-call');
  await expect(desk.sentence.announced).toContainText(`with both Ishiba and ${markup}`);
  await expect(desk.panel.heading).toHaveText(markup);
  await expect(desk.panel.details).toContainText(markup);
  await expect(desk.timeline.event(markup)).toHaveCount(2);
  await expect(desk.rail.facet('Actors')).toContainText(markup);
  await desk.timeline.showTable();
  await expect(desk.timeline.table).toContainText(markup);
  await expect(page.locator('img')).toHaveCount(0);
});
