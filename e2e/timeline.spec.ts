import { serveTinyRecord } from './fixtures/tiny-record.ts';
import { expect, test } from './test.ts';

test.describe('the range of dates', () => {
  test('can be typed, in the forms people write', async ({ desk }) => {
    await desk.open();
    await desk.timeline.choose('2024-10-01', 'Oct 31, 2024');
    await desk.expectSearch('?from=2024-10-01&to=2024-10-31');
    await expect(desk.timeline.from).toHaveValue('1 Oct 2024');
    await expect(desk.timeline.to).toHaveValue('31 Oct 2024');
    await expect(desk.timeline.start).toHaveAttribute('aria-valuetext', '1 October 2024');
    await expect(desk.timeline.end).toHaveAttribute('aria-valuetext', '31 October 2024');
    await expect(desk.sentence.announced).toContainText(', 1 October to 31 October 2024;');
    await desk.timeline.allDates.click();
    await desk.expectSearch('');
  });

  test('that is no date is kept, explained, and changes nothing', async ({ desk }) => {
    await desk.open();
    await desk.timeline.from.fill('10/2/2024');
    await desk.timeline.from.press('Enter');
    await expect(desk.timeline.root.getByRole('alert')).toHaveText(
      '“10/2/2024” is not a date. Type it like 1 Oct 2024.',
    );
    await expect(desk.timeline.from).toHaveValue('10/2/2024');
    await desk.expectSearch('');
    await desk.timeline.from.press('Escape');
    await expect(desk.timeline.from).toHaveValue('1 May 2024');
  });

  test('given backwards is turned around', async ({ desk }) => {
    await desk.open();
    await desk.timeline.choose('31 Oct 2024', '1 Oct 2024');
    await desk.expectSearch('?from=2024-10-01&to=2024-10-31');
  });

  test('moves by keys on its ends, and by a week with the buttons', async ({ desk }) => {
    await desk.open('?from=2024-10-01&to=2024-10-31');
    await desk.timeline.start.press('ArrowRight');
    await desk.expectSearch('?from=2024-10-02&to=2024-10-31');
    await desk.timeline.end.press('PageDown');
    await desk.expectSearch('?from=2024-10-02&to=2024-10-24');
    await desk.timeline.end.press('Shift+ArrowRight');
    await desk.expectSearch('?from=2024-10-02&to=2024-10-31');
    await desk.timeline.weekLater.click();
    await desk.expectSearch('?from=2024-10-09&to=2024-11-07');
    await desk.timeline.weekEarlier.click();
    await desk.expectSearch('?from=2024-10-02&to=2024-10-31');
    await desk.timeline.start.press('Home');
    await desk.expectSearch('?to=2024-10-31');
  });

  test('is one step back when it is dragged', async ({ desk }) => {
    await desk.open('?theme=bilateral');
    await desk.timeline.drag(0.3, 0.6);
    await expect
      .poll(async () => await desk.search())
      .toMatch(/^\?theme=bilateral&from=2024-\d\d-\d\d&to=2024-\d\d-\d\d$/);
    const dragged = await desk.search();
    await desk.timeline.drag(0.45, 0.5);
    await expect.poll(async () => await desk.search()).not.toBe(dragged);
    await desk.header.undo.click();
    await desk.expectSearch(dragged);
    await desk.header.undo.click();
    await desk.expectSearch('?theme=bilateral');
    await expect(desk.header.undo).toBeDisabled();
  });
});

test.describe('the list', () => {
  test('says the true position of each row, however few are drawn', async ({ desk }) => {
    await desk.open();
    const total = Number(/\d+/.exec((await desk.timeline.listTitle.textContent()) ?? '')?.[0]);
    expect(total).toBeGreaterThan(90);
    await expect(desk.timeline.events.first()).toHaveAttribute('aria-setsize', String(total));
    expect(await desk.timeline.events.count()).toBeLessThan(60);
    const row = (position: number) =>
      desk.timeline.list.locator(`[aria-posinset="${position}"]`).getByRole('button');
    await desk.timeline.list.locator('button[tabindex="0"]').focus();
    await desk.page.keyboard.press('End');
    await expect(row(total)).toBeFocused();
    await desk.page.keyboard.press('Home');
    await expect(row(1)).toBeFocused();
    await desk.page.keyboard.press('ArrowDown');
    await expect(row(2)).toBeFocused();
  });

  test('can begin with the oldest, and the link says so', async ({ desk }) => {
    await desk.open('?actor=ishiba,biden&actors=all');
    await expect(desk.timeline.events).toHaveText([/Leaders meet beside APEC/, /Ishiba and Biden speak/]);
    await desk.timeline.order.selectOption('Oldest');
    await desk.expectSearch('?actor=ishiba,biden&actors=all&order=oldest');
    await expect(desk.timeline.events).toHaveText([/Ishiba and Biden speak/, /Leaders meet beside APEC/]);
  });

  test('opens an event with the place where it is written, by pointer and by key', async ({ desk }) => {
    await desk.open('?actor=ishiba,biden&actors=all');
    await desk.timeline.event('Ishiba and Biden speak').click();
    await expect(desk.panel.heading).toHaveText('Ishiba and Biden speak');
    await expect(desk.panel.citations.first()).toContainText('Chronology, 2 Oct 2024, 1st entry');
    await expect(desk.timeline.event('Ishiba and Biden speak')).toHaveAttribute('aria-current', 'true');
    await desk.timeline.event('Ishiba and Biden speak').press('ArrowUp');
    await expect(desk.timeline.event('Leaders meet beside APEC')).toBeFocused();
    await desk.page.keyboard.press('Enter');
    await expect(desk.panel.heading).toHaveText('Leaders meet beside APEC');
    await desk.page.keyboard.press('Escape');
    await expect(desk.panel.guide).toBeVisible();
  });

  test('stays where it is when the details are closed', async ({ desk, page }) => {
    await desk.open();
    await desk.timeline.goTo('End');
    const last = desk.timeline.events.last().getByRole('button');
    await expect(last).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(desk.panel.details).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(desk.panel.guide).toBeVisible();
    await expect(last).toBeInViewport();
    await expect(last).toHaveAttribute('tabindex', '0');
  });

  test('says which events are disputed, due, or have no day', async ({ desk }) => {
    await desk.open('?from=2024-10-13&to=2024-10-13&theme=trilateral');
    await expect(desk.timeline.event('Vice-minister talks in Seoul')).toContainText('Disputed: ');
    await desk.open('?actor=cfius');
    await expect(desk.timeline.event('CFIUS decision on US Steel')).toContainText('due');
    await desk.open('?actor=ishiba,biden&actors=all');
    await expect(desk.timeline.event('Leaders meet beside APEC')).toContainText('day not stated');
  });

  test('offers what to take away when nothing matches', async ({ desk }) => {
    await desk.open('?actor=ishiba&theme=quad&q=rice&from=2024-06-01&to=2024-06-30');
    await expect(desk.timeline.title).toHaveText('No event matches');
    const removals = desk.timeline.root.getByRole('listitem').getByRole('button');
    await expect(removals).toHaveText([/^Ishiba/, /^Quad/, /^“rice”/, /^1 Jun 2024 to 30 Jun 2024/]);
    await removals.filter({ hasText: 'Quad' }).click();
    await desk.expectSearch('?actor=ishiba&q=rice&from=2024-06-01&to=2024-06-30');
    await expect(removals).toHaveCount(3);
  });
});

test.describe('the lanes', () => {
  const LANES = [
    ['actor', 'Japan'],
    ['country', undefined],
    ['level', 'Leader'],
    ['kind', 'Meeting'],
    ['theme', 'Quad'],
  ] as const;

  test('stand for themes, actors, countries, levels or kinds', async ({ desk }) => {
    await desk.open();
    for (const [subject, value] of LANES) {
      await desk.timeline.chooseLanes(subject);
      await desk.expectSearch(subject === 'theme' ? '' : `?lanes=${subject}`);
      await expect(desk.timeline.root).toContainText(new RegExp(`lanes by ${subject} show`));
      if (value !== undefined) await expect(desk.timeline.lane(value)).toBeVisible();
    }
  });

  test('toggle the same value as the rail', async ({ desk }) => {
    await desk.open();
    await desk.timeline.lane('Quad').click();
    await desk.expectSearch('?theme=quad');
    await expect(desk.rail.value('Theme', 'Quad')).toBeChecked();
    await expect(desk.timeline.lane('Quad')).toHaveAttribute('aria-pressed', 'true');
    await desk.timeline.lane('Quad').click();
    await desk.expectSearch('');
  });

  test('keep the marks of events that do not match, and say so', async ({ page, desk }) => {
    await serveTinyRecord(page);
    await desk.open();
    await expect(desk.timeline.marks).toHaveCount(5);
    await desk.open('?theme=trade');
    const names = async () =>
      new Set(await desk.timeline.marks.evaluateAll((marks) => marks.map((mark) => mark.ariaLabel)));
    await expect
      .poll(names)
      .toEqual(
        new Set([
          '3 Jun 2024, Sato calls Adams; not selected',
          '8 Jul 2024, Sato speaks on rice',
          '5–7 Aug 2024, Mori hosts a round',
          '2 Sep 2024, Adams wins a vote',
          '7 Oct 2024, All three meet, disputed; not selected',
        ]),
      );
  });

  test('have one tab stop, arrow keys, and open an event by Enter', async ({ page, desk }) => {
    await serveTinyRecord(page);
    await desk.open();
    await desk.timeline.marks.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(desk.timeline.marks.filter({ hasNotText: /^\d/ }).nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(desk.panel.heading).toHaveText('Sato speaks on rice');
    await expect(desk.timeline.root.locator('[role=button][tabindex="0"]')).toHaveCount(1);
  });

  test('part a mark of several events into its days', async ({ desk }) => {
    await desk.open();
    await desk.timeline.marks.filter({ hasText: /^5$/ }).first().click();
    await desk.expectSearch('?from=2024-07-05&to=2024-07-11');
  });
});

test('what lies outside the span can be shown, and the link says so', async ({ desk }) => {
  await desk.open();
  await desk.timeline.root.getByRole('button', { name: /^\d+ earlier: show the whole record$/ }).click();
  await desk.expectSearch('?span=whole');
  await expect(desk.timeline.from).toHaveValue(/2021$/);
  await desk.timeline.root.getByRole('button', { name: /^Show only / }).click();
  await desk.expectSearch('');
});

test('the table lists the matching events with what is known of each', async ({ desk }) => {
  await desk.open('?actor=ishiba,biden&actors=all');
  await desk.timeline.showTable();
  await desk.timeline.expectRow('2 Oct 2024', [
    'Ishiba and Biden speak',
    /^Ishiba, Biden$/,
    'Bilateral talks',
    'call',
    'leader',
    'by phone',
    'occurred',
    /Chronology, 2 Oct 2024, 1st entry/,
  ]);
  await desk.timeline.expectRow('Nov 2024', [
    'Leaders meet beside APEC',
    /^Ishiba, Biden, Yoon$/,
    'South Korea',
    'meeting',
    'leader',
    'Peru',
    'occurred',
    /./,
  ]);
});

test('the day the world is shown on steps from event to event', async ({ desk, page }) => {
  await desk.open('?actor=ishiba,biden&actors=all');
  await desk.header.earlier.click();
  await desk.expectSearch('?actor=ishiba,biden&actors=all&asof=2024-10-02');
  await expect(desk.sentence.announced).toContainText('the world as of 2 October 2024');
  await desk.open('?theme=quad&asof=2024-07-29');
  await page.keyboard.press(']');
  await desk.expectSearch('?theme=quad&asof=2024-09-21');
  await page.keyboard.press('[');
  await desk.expectSearch('?theme=quad&asof=2024-07-29');
});

test('the day the world is shown on plays from event to event, and the run is one step back', async ({
  desk,
}) => {
  await desk.open('?theme=quad&to=2024-08-01&asof=2024-07-01');
  const play = desk.page.getByRole('button', { name: 'Play from event to event' });
  await play.click();
  await desk.expectSearch('?theme=quad&to=2024-08-01&asof=2024-07-29');
  await expect(play).toBeDisabled();
  await desk.header.undo.click();
  await desk.expectSearch('?theme=quad&to=2024-08-01&asof=2024-07-01');
  await expect(play).toBeEnabled();
  await expect(desk.header.undo).toBeDisabled();
});
