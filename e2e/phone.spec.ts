import { Phone } from './desk/phone.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('shows one view at a time, chosen by tabs', async ({ desk, page }) => {
  const phone = new Phone(page);
  await desk.open();
  await expect(phone.tabs).toHaveText(['Timeline', 'Lower House', 'Roster', 'Defense']);
  await expect(phone.tab('Timeline')).toHaveAttribute('aria-current', 'page');
  await expect(desk.timeline.title).toBeVisible();
  await expect(desk.lowerHouse.title).toBeHidden();
  await phone.tab('Lower House').tap();
  await expect(desk.lowerHouse.title).toHaveText('The coalition is 13 seats short of a majority');
  await expect(desk.timeline.title).toBeHidden();
  await phone.tab('Roster').tap();
  await expect(desk.roster.holder('Foreign')).toContainText('Iwaya');
  await phone.tab('Defense').tap();
  await expect(desk.defense.title).toHaveText('Two of five budgets fill 35% of the envelope');
});

test('has the filters in a sheet', async ({ desk, page }) => {
  const phone = new Phone(page);
  await desk.open();
  await expect(desk.rail.root).toBeHidden();
  await phone.filters.tap();
  await expect(phone.sheet).toBeVisible();
  await phone.rail.value('Theme', 'Quad').tap();
  await expect(phone.done).toHaveText('Show 7 events');
  await phone.done.tap();
  await expect(phone.sheet).toBeHidden();
  await desk.expectSearch('?theme=quad');
  await expect(phone.filters).toHaveText('Filters1');
  await expect(phone.bar).toContainText('7 events');
  await phone.bar.getByRole('button', { name: 'Undo' }).tap();
  await desk.expectSearch('');
  await phone.bar.getByRole('button', { name: 'Redo' }).tap();
  await desk.expectSearch('?theme=quad');
});

test('says how many events are left', async ({ desk, page }) => {
  const phone = new Phone(page);
  await desk.open('?q=Wyoming');
  await expect(phone.bar.getByText('1 event', { exact: true })).toBeVisible();
  await phone.filters.tap();
  await expect(phone.done).toHaveText('Show 1 event');
});

test('shows an event as a page of its own, left by Close or Back', async ({ desk, page }) => {
  await desk.open('?actor=ishiba,biden&actors=all');
  await expect(desk.panel.root).toBeHidden();
  await desk.timeline.event('Ishiba and Biden speak').tap();
  await expect(desk.panel.heading).toHaveText('Ishiba and Biden speak');
  const box = await desk.panel.root.boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  await desk.panel.close.tap();
  await expect(desk.panel.root).toBeHidden();
  await expect(desk.timeline.event('Ishiba and Biden speak')).toBeVisible();
  await desk.timeline.event('Leaders meet beside APEC').tap();
  await expect(desk.panel.heading).toHaveText('Leaders meet beside APEC');
  await page.goBack();
  await expect(desk.panel.root).toBeHidden();
  await desk.expectSearch('?actor=ishiba,biden&actors=all');
});

test('has targets of 44 pixels for the thumb', async ({ desk, page }) => {
  const phone = new Phone(page);
  await desk.open();
  const targets = [
    phone.filters,
    ...(await phone.tabs.all()),
    desk.timeline.events.first().getByRole('button'),
  ];
  for (const target of targets) {
    const box = await target.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
});

test.describe('at 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('nothing hangs over the edge, in any view, with a selection, in the panel', async ({ desk, page }) => {
    const phone = new Phone(page);
    await desk.open(
      '?actor=ishiba,biden,south-korea&theme=trilateral&from=2024-10-01&to=2024-12-02&asof=2024-11-15',
    );
    for (const view of ['Timeline', 'Lower House', 'Roster', 'Defense'] as const) {
      await phone.tab(view).tap();
      await expect(phone.tab(view)).toHaveAttribute('aria-current', 'page');
      expect(await phone.overhang(), view).toBe(0);
      await page.getByRole('button', { name: 'Show as table' }).tap();
      await expect(page.getByRole('button', { name: 'Show the chart' })).toBeVisible();
      expect(await phone.overhang(), `${view} as table`).toBe(0);
    }
    await phone.filters.tap();
    expect(await phone.overhang(), 'filters').toBe(0);
    await desk.open('?open=disagreement:cdp-gain');
    await expect(desk.panel.heading).toBeVisible();
    expect(await phone.overhang(), 'details').toBe(0);
  });
});
