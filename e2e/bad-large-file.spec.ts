import type { Page } from '@playwright/test';

import type { Desk } from './desk/desk.ts';
import { Pages } from './desk/pages.ts';
import { RecordServer } from './fixtures/record-server.ts';
import { tinyFiles } from './fixtures/tiny-record.ts';
import { expect, test as base } from './test.ts';

const MEGABYTE = 1_000_000;

type Served = {
  readonly events: Buffer;
  /** As many bytes as the file has, where nothing else is said. */
  readonly announced?: number;
};

const test = base.extend<{ readonly serve: (served: Served) => Promise<void> }>({
  serve: async ({ page }, use) => {
    const started: RecordServer[] = [];
    await use(async ({ events, announced = events.length }) => {
      const server = new RecordServer(tinyFiles(events, announced));
      started.push(server);
      await server.start();
      await server.serve(page);
    });
    for (const server of started) await server.stop();
  },
});

test.describe.configure({ timeout: 120_000 });

/** A call of Sato and Adams, with something changed. */
const call = (place: number, change: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    id: `call-${place}`,
    date: `2024-${String(5 + (place % 7)).padStart(2, '0')}-${String(1 + (place % 28)).padStart(2, '0')}`,
    title: { en: `Sato calls Adams for the ${place}th time` },
    actors: [{ actor: 'sato' }, { actor: 'adams' }],
    themes: [place % 3 === 0 ? 'trade' : 'talks'],
    kind: 'call',
    format: 'phone',
    level: 'leader',
    state: 'occurred',
    confidence: 'B',
    cite: [{ source: 'chronicle', locator: `page ${place}` }],
    ...change,
  });

const fileOf = (count: number, record: (place: number) => string) =>
  Buffer.from(`[\n${Array.from({ length: count }, (_, place) => record(place)).join(',\n')}\n]\n`);

/** Opens the page, and waits until reading waits. */
async function openDoubtful(desk: Desk): Promise<void> {
  await desk.page.goto('/');
  await expect(desk.loading.doubt).toBeVisible();
}

/** How far a file that is longer than announced was read, as the question about it says. */
async function megabytesRead(desk: Desk): Promise<number> {
  const [, size] =
    /^events\.json is larger than its package says: (\d+\.\d) MB so far, 3\.0 announced\. Reading waits\.$/.exec(
      (await desk.loading.doubt.textContent()) ?? '',
    ) ?? [];
  return Number(size);
}

/** What needs the events says that it waits for a choice, and nothing that it is being read. */
async function expectWaiting(desk: Desk): Promise<void> {
  await expect(desk.rail.root).toContainText('Waiting for your choice about events.json');
  await expect(desk.timeline.root.getByRole('status')).toHaveText(
    'Waiting for your choice about events.json',
  );
  await expect(desk.page.getByText(/^Reading events/)).toHaveCount(0);
}

/** What does not need the events is there and answers. */
async function expectAlive(desk: Desk, page: Page): Promise<void> {
  await expect(desk.defense.title).toBeVisible();
  await desk.lowerHouse.showTable();
  await desk.lowerHouse.chartButton.click();
  const pages = new Pages(page);
  await pages.turnTo('Data');
  await expect(pages.titles.first()).toBeVisible();
  await pages.turnTo('Overview');
  await expect(desk.lowerHouse.title).toBeVisible();
}

test.describe('a file cut off in the middle', () => {
  const whole = fileOf(12_000, call);
  const events = whole.subarray(0, whole.indexOf('"call-11000"'));
  const announced = whole.length;

  test('is used as far as it goes, and the page keeps saying that it is not whole', async ({
    desk,
    page,
    serve,
    expectAccessible,
  }) => {
    await serve({ events, announced });
    await openDoubtful(desk);
    await expect(desk.loading.doubt).toHaveText('events.json ends in the middle, after 11,000 events.');
    await expect(desk.loading.faults).toHaveText([
      'events.json: found the end of the file inside record 11,000, expected the end of the list of events',
    ]);
    await expect(desk.loading.choice('Go on')).toHaveCount(0);
    await expectAlive(desk, page);
    await expectAccessible(page);
    await desk.loading.choice('Use the').click();
    const missing =
      'Not the whole record: 11,000 events of events.json are here; the file was not read to its end.';
    await expect(desk.loading.status).toHaveText(missing);
    await expect(desk.sentence.announced).toContainText('All 11,000 events');
    await desk.loading.close.click();
    await expect(desk.loading.root).toHaveCount(0);
    await desk.rail.value('Theme', 'Trade').check();
    await expect(desk.sentence.announced).toContainText('3,667 of 11,000 events, on Trade');
    await new Pages(page).turnTo('Sources');
    await expect(desk.loading.reminder).toBeVisible();
    await desk.loading.reminder.click();
    await expect(desk.loading.status).toHaveText(missing);
    await expectAccessible(page);
  });

  test('that is not used costs what is made of events, and can be tried again', async ({
    desk,
    page,
    serve,
  }) => {
    await serve({ events, announced });
    await openDoubtful(desk);
    await desk.loading.choice('Do not use').click();
    await expect(desk.timeline.fault).toContainText('events.json');
    await expect(desk.timeline.fault).toContainText('the end of the file inside record 11,000');
    await expect(desk.loading.root).toHaveCount(0);
    await expectAlive(desk, page);
    await desk.timeline.retry.click();
    await desk.loading.choice('Use the').click();
    await expect(desk.sentence.announced).toContainText('All 11,000 events');
  });
});

test.describe('a file with ten thousand bad records', () => {
  const events = fileOf(20_000, (place) => {
    if (place % 2 === 0) return call(place);
    if (place === 1) return '{"id": "call-1", "date": soon}';
    return call(place, place < 6 ? { kind: 'chat' } : { actors: [{ actor: 'sato' }, { actor: 'adam' }] });
  });
  const DOUBT =
    /^events\.json: (\d[\d,]*) records are not as they must be, (\d[\d,]*) events are\. Reading waits\.$/;

  test('is read without them, and says how many and which first', async ({ desk, page, serve, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await serve({ events });
    await openDoubtful(desk);
    await expect(desk.loading.doubt).toHaveText(DOUBT);
    const first = [
      'events.json, /1/date: found "s" at line 1, column 26 of the record',
      'events.json, call-3, /3/kind: found "chat", expected one of "meeting", "call", ',
      'events.json, call-5, /5/kind: found "chat", expected one of "meeting", "call", ',
      'events.json, call-7, /7/actors/1/actor: found "adam", expected ',
      'events.json, call-9, /9/actors/1/actor: found "adam", expected ',
    ];
    await expect(desk.loading.faults).toContainText(first);
    await expectAlive(desk, page);
    await desk.loading.choice('Go on').click();
    await expect(desk.loading.status).toHaveText(
      'Not the whole record: 10,000 events of events.json are here; 10,000 records were left out.',
    );
    await desk.loading.unfoldFaults();
    await expect(desk.loading.faults).toContainText(first);
    await expect(desk.sentence.announced).toContainText('All 10,000 events');
    await desk.loading.copy.click();
    await expect(desk.copied).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toHaveLength(20);
    await desk.loading.close.click();
    await expect(desk.loading.reminder).toHaveText('Not the whole record: 10,000 left out');
  });

  test('is stopped at the first ones, with what was read until then', async ({ desk, serve }) => {
    await serve({ events });
    await openDoubtful(desk);
    const [, leftOut = '', read = ''] = DOUBT.exec((await desk.loading.doubt.textContent()) ?? '') ?? [];
    expect(Number(read.replaceAll(',', ''))).toBeLessThan(10_000);
    await expect(desk.loading.choice('Use the')).toHaveText(`Use the ${read} events read so far`);
    await desk.loading.choice('Use the').click();
    await expect(desk.loading.status).toHaveText(
      `Not the whole record: ${read} events of events.json are here; ${leftOut} records were left out, and the file was not read to its end.`,
    );
    await expect(desk.sentence.announced).toContainText(`All ${read} events`);
  });

  test('and not a good one keeps twenty faults', async ({ desk, page, serve }) => {
    const wrong = { date: 'soon', kind: 'chat', extra: 1 };
    await serve({ events: fileOf(12_000, (place) => call(place, wrong)) });
    await openDoubtful(desk);
    await desk.loading.choice('Go on').click();
    await expect(desk.loading.status).toHaveText(
      'Not the whole record: 0 events of events.json are here; 12,000 records were left out.',
    );
    await expect(desk.loading.copy).toHaveText('Copy the first 20 faults');
    await desk.loading.unfoldFaults();
    await expect(desk.loading.faults).toHaveCount(5);
    await expect(desk.sentence.announced).toContainText('0 events');
    await expectAlive(desk, page);
  });

  test('is given up with its faults in the place of the views', async ({ desk, page, serve }) => {
    await serve({ events });
    await openDoubtful(desk);
    await desk.loading.choice('Do not use').click();
    await expect(desk.timeline.fault).toContainText('events.json');
    await expect(desk.timeline.fault).toContainText('at /1/date');
    await expect(desk.timeline.fault).toContainText('at /3/kind');
    await expectAlive(desk, page);
  });
});

test('a list with slips in it loses one record to a missing quote, and ends where it says', async ({
  desk,
  serve,
}) => {
  const list = String(fileOf(12_000, (place) => call(place)))
    .replace('for the 40th time"', 'for the 40th time')
    .replace('\n{"id":"call-7"', ',\n{"id":"call-7"');
  await serve({ events: Buffer.from(`${list.trim()},\n${call(12_000)}`) });
  await openDoubtful(desk);
  const slips = [
    'events.json: found "," after record 6, expected a value',
    /^events\.json, \/40\/title\/en: found .* of the record, expected /,
    'events.json: found "," after the list of events, which ends with record 11,999, expected the end of the file',
  ];
  // How much of the file comes with the first slip is the network's affair.
  await expect(desk.loading.faults.first()).toHaveText(slips[0] ?? '');
  await desk.loading.choice('Go on').click();
  await expect(desk.loading.doubt).toHaveText(
    'events.json goes on after the end of its list of 11,999 events.',
  );
  await expect(desk.loading.faults).toHaveText(slips);
  await expect(desk.loading.choice('Go on')).toHaveCount(0);
  await desk.loading.choice('Use the').click();
  await expect(desk.loading.status).toHaveText(
    'Not the whole record: 11,999 events of events.json are here; 1 record was left out, and the file was not read to its end.',
  );
  await expect(desk.sentence.announced).toContainText('All 11,999 events');
});

test.describe('a file ten times larger than announced', () => {
  const padding = ' '.repeat(2300);
  const events = fileOf(12_000, (place) => call(place) + padding);
  const announced = 3 * MEGABYTE;

  test('is asked about, read no further meanwhile, and used as far as it was read', async ({
    desk,
    page,
    serve,
  }) => {
    expect(events.length).toBeGreaterThan(10 * announced);
    await serve({ events, announced });
    await openDoubtful(desk);
    await expectWaiting(desk);
    const first = await megabytesRead(desk);
    expect(first).toBeGreaterThan(3.7);
    expect(first).toBeLessThan(12);
    await expectAlive(desk, page);
    expect(await megabytesRead(desk)).toBe(first);
    await desk.loading.choice('Go on').click();
    await expect.poll(() => megabytesRead(desk)).toBeGreaterThanOrEqual(2 * first - 0.1);
    const [, read = ''] =
      /the ([\d,]+) events/.exec((await desk.loading.choice('Use the').textContent()) ?? '') ?? [];
    await desk.loading.choice('Use the').click();
    await expect(desk.loading.status).toHaveText(
      `Not the whole record: ${read} events of events.json are here; the file was not read to its end.`,
    );
    await expect(desk.sentence.announced).toContainText(`All ${read} events`);
  });

  test('is read whole by whoever goes on each time it has doubled', async ({ desk, serve }) => {
    await serve({ events, announced });
    await openDoubtful(desk);
    const asked = [await megabytesRead(desk)];
    await desk.loading.choice('Go on').click();
    await expect(desk.loading.doubt.or(desk.sentence.announced)).toBeVisible();
    while (await desk.loading.doubt.isVisible()) {
      asked.push(await megabytesRead(desk));
      await desk.loading.choice('Go on').click();
      await expect(desk.loading.doubt.or(desk.sentence.announced)).toBeVisible();
    }
    expect(asked.length).toBeGreaterThan(1);
    asked.slice(1).forEach((size, i) => expect(size).toBeGreaterThanOrEqual(2 * (asked[i] ?? 0) - 0.1));
    await expect(desk.sentence.announced).toContainText('All 12,000 events');
    await expect(desk.loading.root).toHaveCount(0);
    await expect(desk.loading.reminder).toHaveCount(0);
  });

  test('is given up with both sizes', async ({ desk, page, serve }) => {
    await serve({ events, announced });
    await openDoubtful(desk);
    await desk.loading.choice('Do not use').click();
    await expect(desk.timeline.fault).toContainText(/more than \d+ bytes/);
    await expect(desk.timeline.fault).toContainText('the 3000000 bytes that datapackage.json announces');
    await expectAlive(desk, page);
  });
});

test.describe('a large file that is not there', () => {
  test.use({ allowConsoleErrors: true });

  test('leaves no notice that it is being read', async ({ desk, page, serve }) => {
    await serve({ events: Buffer.from('[]'), announced: 3 * MEGABYTE });
    await page.route(/tiny\/events\.json$/, (route) => route.fulfill({ status: 404, body: 'not found' }));
    await page.goto('/');
    await expect(desk.timeline.fault).toContainText('events.json');
    await expect(desk.loading.root).toHaveCount(0);
    await expectAlive(desk, page);
  });
});
