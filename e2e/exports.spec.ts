import { readFile } from 'node:fs/promises';

import type { Exhibit } from './desk/exhibit.ts';
import { alterJson } from './fixtures/bad-file.ts';
import { serveTinyRecord } from './fixtures/tiny-record.ts';
import { expect, test } from './test.ts';

/** The lines of the file a view hands out, without the mark at its beginning. */
async function csvOf(view: Exhibit): Promise<{ readonly name: string; readonly lines: readonly string[] }> {
  const download = await view.downloadCsv();
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return { name: download.suggestedFilename(), lines: text.slice(1).trimEnd().split('\r\n') };
}

test('every view hands out its table with title, sentence, sources and link', async ({ desk, page }) => {
  await desk.open('?actor=ishiba,biden&actors=all&asof=2024-11-15');
  const sentence = await desk.sentence.announced.textContent();
  for (const view of desk.views) {
    await expect(view.tableButton).toBeVisible();
    const title = (await view.title.textContent()) ?? '';
    const { name, lines } = await csvOf(view);
    const head = lines.filter((line) => /^"?# /.test(line)).join('\n');
    expect(name).toMatch(/^(timeline|lower-house|roster|defense)\.csv$/);
    expect(head).toContain(`# ${title}`);
    expect(head).toContain(sentence);
    expect(head).toContain('edition 2 Dec 2024');
    expect(head).toMatch(/# Sources: \S/);
    expect(head).toContain(page.url());
    expect(lines.length).toBeGreaterThan(8);
  }
});

test('the table of the Lower House carries the numbers and where each is written', async ({ desk }) => {
  await desk.open();
  const { lines } = await csvOf(desk.lowerHouse);
  const ldp = lines.find((line) => line.startsWith('LDP'));
  expect(ldp).toMatch(/^LDP \(Liberal Democratic Party\),258,196,-62,42\.2,/);
  expect(ldp).toMatch(/\S+: \S/);
  expect(lines.find((line) => line.includes('Coalition'))).toContain('290,220,-70,47.3');
});

test('the events of a small record come out one to a line', async ({ desk, page }) => {
  await serveTinyRecord(page);
  await desk.open('?theme=talks');
  const { lines } = await csvOf(desk.timeline);
  const rows = lines.filter((line) => !/^"?# /.test(line));
  expect(rows).toHaveLength(4);
  expect(rows[1]).toMatch(/^3 Jun 2024,Sato calls Adams,"Sato, Adams",Talks,call,leader,by phone,occurred,/);
  expect(rows[2]).toMatch(/^5–7 Aug 2024,Mori hosts a round,/);
  expect(rows[3]).toMatch(/^7 Oct 2024,All three meet,.*,disputed,/);
});

test('what a spreadsheet would run comes out as text', async ({ desk, page }) => {
  await alterJson(page, 'events', (events) =>
    events.map((event) =>
      event['id'] === '2024-10-02-ishiba-biden-call' ? { ...event, title: { en: '=1+1' } } : event,
    ),
  );
  await desk.open('?actor=ishiba,biden&actors=all');
  const { lines } = await csvOf(desk.timeline);
  expect(lines.find((line) => line.startsWith('2 Oct 2024'))).toMatch(/^2 Oct 2024,'=1\+1,/);
});

test('a link to the state can be copied, from the header and from every view', async ({
  desk,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await desk.open('?actor=ishiba&asof=2024-11-15');
  await desk.header.share.click();
  await expect(page.getByText('Link copied', { exact: true })).toBeVisible();
  expect(await copied()).toBe(page.url());
  await desk.rail.value('Theme', 'Quad').check();
  await desk.expectSearch('?actor=ishiba&theme=quad&asof=2024-11-15');
  for (const view of desk.views) {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await view.act('Copy link to this state');
    await expect.poll(copied).toBe(page.url());
  }
});

test('the table replaces the chart by button and by menu, and the chart comes back', async ({ desk }) => {
  await desk.open();
  for (const view of [desk.timeline, desk.lowerHouse, desk.defense]) {
    await expect(view.table).toHaveCount(0);
    await view.act('Show as table');
    await expect(view.table).toBeVisible();
    await view.chartButton.click();
    await expect(view.table).toHaveCount(0);
    await view.showTable();
    await expect(view.table.getByRole('caption')).toContainText((await view.title.textContent()) ?? '');
  }
});
