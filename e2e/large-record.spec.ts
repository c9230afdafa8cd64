import type { Desk } from './desk/desk.ts';
import { againstNaive, number } from './against-naive.ts';
import type { Watched } from './against-naive.ts';
import { madeRecord } from './fixtures/made-record.ts';
import type { MadeRecord } from './fixtures/made-record.ts';
import { NaiveFilter } from './fixtures/naive-filter.ts';
import type { Asked } from './fixtures/naive-filter.ts';
import { RecordServer } from './fixtures/record-server.ts';
import { expect, test as base } from './test.ts';

const EVENTS = 100_000;
const EDITION = '2024-12-31';
const OPENED = `?data=made-${EVENTS}`;
const FILE = `made-${EVENTS}/events.json`;

type Made = { readonly record: MadeRecord; readonly server: RecordServer; readonly naive: NaiveFilter };

/** A desk before a made record of 100 000 events, and the same events in a list of the test's own. */
const test = base.extend<object, { readonly made: Made }>({
  made: [
    async ({}, use) => {
      const record = await madeRecord(EVENTS);
      const server = new RecordServer(record.files);
      await server.start();
      await use({ record, server, naive: new NaiveFilter(record.events, record.actors, EDITION) });
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  page: async ({ page, made }, use) => {
    await made.server.serve(page);
    await use(page);
  },
});

// One after the other: the record is made once.
test.describe.configure({ mode: 'default', timeout: 180_000 });

const WATCHED: readonly Watched[] = [
  ['actor', 'Actors', 'Ardia', 'ardia'],
  ['actor', 'Actors', 'Belmark', 'belmark'],
  ['theme', 'Theme', 'Defense', 'defense'],
  ['theme', 'Theme', 'Culture', 'culture'],
  ['format', 'Format', 'Phone', 'phone'],
  ['format', 'Format', 'In person', 'in-person'],
  ['level', 'Level', 'Leader', 'leader'],
  ['level', 'Level', 'Military', 'military'],
];

const expectNaive = againstNaive(WATCHED);

/** The dates of the address. */
async function datesOf(desk: Desk): Promise<Pick<Asked, 'from' | 'to'>> {
  const search = new URLSearchParams(await desk.search());
  const [from, to] = [search.get('from'), search.get('to')];
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}

test('counts and lists equal a naive filter, whatever is selected, brushed, searched and cleared', async ({
  desk,
  made: { naive },
}) => {
  await desk.open(OPENED);
  await expectNaive(desk, naive, {});

  await desk.rail.value('Theme', 'Defense').check();
  await expectNaive(desk, naive, { theme: ['defense'] });
  await desk.rail.value('Actors', 'Belmark').check();
  await desk.rail.value('Actors', 'Castria').check();
  const two: Asked = { theme: ['defense'], actor: ['belmark', 'castria'] };
  await expectNaive(desk, naive, two);
  await desk.rail.events('all of');
  const both: Asked = { ...two, actors: 'all' };
  await expectNaive(desk, naive, both);

  await desk.timeline.start.press('PageUp');
  await desk.timeline.end.press('PageDown');
  await desk.expectSearch(
    `${OPENED}&actor=belmark,castria&theme=defense&actors=all&from=1999-01-08&to=2024-12-24`,
  );
  await expectNaive(desk, naive, { ...both, from: '1999-01-08', to: '2024-12-24' });
  await desk.timeline.allDates.click();
  await desk.timeline.drag(0.31, 0.62);
  const dates = await datesOf(desk);
  expect(dates.to).toBeDefined();
  const brushed: Asked = { ...both, ...dates };
  await expectNaive(desk, naive, brushed);

  await desk.rail.clear.click();
  await desk.expectSearch(OPENED);
  await expectNaive(desk, naive, {});
  await desk.header.undo.click();
  await expectNaive(desk, naive, brushed);
  await desk.header.redo.click();

  for (const text of ['steel', 'trade talks', '防衛対話', 'takase']) {
    await desk.rail.text.fill(text);
    await desk.rail.text.blur();
    await expectNaive(desk, naive, { text });
    expect(naive.matching({ text }).length).toBeGreaterThan(0);
  }
  await desk.rail.value('Format', 'Video').check();
  await expectNaive(desk, naive, { text: 'takase', format: ['video'] });
  await desk.header.undo.click();
  await expectNaive(desk, naive, { text: 'takase' });
  await desk.rail.clear.click();
  await expectNaive(desk, naive, {});
});

test('the list, the lanes and the details speak of the same events', async ({
  desk,
  page,
  made: { naive },
  expectAccessible,
}) => {
  await desk.open(`${OPENED}&theme=energy`);
  const energy = naive.matching({ theme: ['energy'] });
  await desk.timeline.goTo('End');
  await expect(desk.timeline.rowAt(energy.length).getByRole('button')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(desk.timeline.rowAt(energy.length - 1).getByRole('button')).toBeFocused();
  await page.keyboard.press('e');
  await expect(desk.panel.heading).toHaveText(energy[1]?.title.en ?? '');
  await page.keyboard.press('Escape');
  await expect(desk.panel.guide).toBeVisible();
  // Closed, it leaves the list where it is.
  await desk.timeline.rowAt(energy.length).getByRole('button').click();
  await expect(desk.panel.heading).toHaveText(energy[0]?.title.en ?? '');
  await expect(desk.timeline.rowAt(energy.length).getByRole('button')).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(desk.panel.next).toBeDisabled();
  await desk.panel.previous.click();
  await expect(desk.panel.heading).toHaveText(energy[1]?.title.en ?? '');
  expect(await desk.timeline.events.count()).toBeLessThan(60);

  await desk.timeline.bar.focus();
  await page.keyboard.press('Home');
  await expect(desk.timeline.bar).toHaveAccessibleName(
    /^Defense, January to March 1999: \d+ of \d+ events?$/,
  );
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(desk.timeline.bar).toBeFocused();
  await expect(desk.timeline.bar).toHaveAccessibleName(/^Trade, April to June 1999: /);
  await page.keyboard.press('Enter');
  await expect.poll(async () => await datesOf(desk)).toEqual({ from: '1999-04-01', to: '1999-06-30' });
  const spring = naive.matching({ theme: ['energy'], ...(await datesOf(desk)) });
  await expect(desk.timeline.listTitle).toHaveText(`${number(spring.length)} events`);
  await expect(desk.timeline.bar).toHaveCount(0);
  await expect(desk.timeline.focusedMark).toHaveAccessibleName(/1999/);
  await expect(desk.timeline.focusedMark).toHaveAttribute('data-lane', '1');
  await page.keyboard.press('Control+z');
  await expect(desk.timeline.bar).toBeFocused();
  await expect(desk.timeline.bar).toHaveAccessibleName(/^Trade, /);
  await page.keyboard.press('Control+Shift+z');
  await expect(desk.timeline.focusedMark).toHaveAttribute('data-lane', '1');
  await desk.timeline.goTo('Home');
  await expect(desk.timeline.rowAt(1)).toContainText(spring.at(-1)?.title.en ?? '');
  await desk.rail.clear.click();
  await expect(desk.timeline.bar).toBeVisible();
  await expectAccessible(page);
});

test('a filter changes what the rows of the list say, and moves none of them twice', async ({
  desk,
  page,
  made: { naive },
}) => {
  await desk.open(OPENED);
  await expect(desk.timeline.events.first()).toBeVisible();
  await desk.timeline.list.evaluate((list) => {
    for (const row of list.children) Reflect.set(row, 'fromStart', true);
  });
  const rows = await desk.timeline.events.count();
  const chosen: string[] = [];
  for (const [theme, name] of [
    ['defense', 'Defense'],
    ['trade', 'Trade'],
    ['energy', 'Energy'],
  ] as const) {
    chosen.push(theme);
    await desk.rail.value('Theme', name).check();
    await expect(desk.timeline.listTitle).toHaveText(
      `${number(naive.matching({ theme: chosen }).length)} events`,
    );
    // A row that came later came after the list had been scrolled.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 6; frame += 1) {
        await new Promise((drawn) => {
          requestAnimationFrame(drawn);
        });
      }
    });
    const kept = await desk.timeline.list.evaluate(
      (list) => [...list.children].filter((row) => Reflect.get(row, 'fromStart') === true).length,
    );
    expect(kept).toBe(rows);
    expect(await desk.timeline.events.count()).toBe(rows);
  }
});

test('while it is read the page answers and says how far it is; afterwards nothing is left to say', async ({
  desk,
  page,
  made: { naive, server },
  expectAccessible,
}) => {
  const release = server.hold(FILE, 12_000_000);
  try {
    await page.goto(`/${OPENED}`);
    await expect(desk.loading.status).toHaveText(
      /^Reading events\.json: 1[0-2]\.\d of 5\d\.\d MB, [\d,]+ events so far$/,
    );
    await expect(desk.loading.progress).toHaveAttribute('value', /^1\d{7}$/);
    await expect(desk.lowerHouse.title).toBeVisible();
    await expect(desk.defense.title).toBeVisible();
    await desk.header.keys.click();
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await page.keyboard.press('Escape');
    await desk.rail.text.fill('steel');
    await expect(desk.rail.text).toHaveValue('steel');
    await expectAccessible(page);
  } finally {
    release();
  }
  // It still takes time to read: what is pressed meanwhile is answered at once.
  await desk.header.keys.click({ timeout: 3000 });
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible({ timeout: 3000 });
  await page.keyboard.press('Escape');
  const found = number(naive.matching({ text: 'steel' }).length);
  await expect(desk.sentence.announced).toContainText(`${found} of ${number(naive.size)} events`);
  await expect(desk.loading.root).toHaveCount(0);
  await expect(desk.loading.reminder).toHaveCount(0);
});
