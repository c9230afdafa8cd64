import { DrawnPart } from './desk/drawn.ts';
import { expect, test } from './test.ts';

const CARDS = ['lower-house', 'roster', 'defense'] as const;

test('a step of the brush that drops no event draws neither cards nor filters nor details again', async ({
  page,
  desk,
}) => {
  await desk.open('?from=2024-06-03&to=2024-11-20');
  await desk.expectDrawn();
  const before = await desk.sentence.announced.textContent();
  const cards = await Promise.all(CARDS.map((view) => DrawnPart.of(page, `[data-view="${view}"] *`)));
  const values = await DrawnPart.of(page, 'aside[aria-label="Filters"] li *');
  const details = await DrawnPart.of(page, 'aside[aria-label="Details"] *');

  await desk.timeline.start.press('ArrowRight');
  await expect(desk.timeline.from).toHaveValue('4 Jun 2024');
  await expect(desk.sentence.announced).toHaveText(before?.replace('3 June', '4 June') ?? '');

  for (const part of [...cards, values, details]) {
    expect(await part.size()).toBeGreaterThan(20);
    expect(await part.again()).toEqual([]);
  }
});

test('a filter draws of the cards what it changes, and no chart', async ({ page, desk }) => {
  await desk.open('?theme=quad');
  await desk.expectDrawn();
  const chamber = await DrawnPart.of(page, '[data-view="lower-house"] *');
  const charts = await DrawnPart.of(page, '[data-view="defense"] svg, [data-view="defense"] svg *');
  const people = await DrawnPart.of(page, '[data-view="roster"] td > span *');
  const menus = await DrawnPart.of(page, '[data-view] header button[aria-haspopup]');

  await desk.rail.value('Theme', 'Philippines').check();
  await expect(desk.sentence.announced).toContainText(', on Quad or Cooperation with the Philippines');

  await desk.rail.value('Actors', 'Biden').check();
  await expect(desk.sentence.announced).toContainText('Biden');
  expect(await chamber.again()).toEqual([]);
  expect(await charts.again()).toEqual([]);
  expect(await menus.again()).toEqual([]);
  const changed = await people.again();
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(await people.size());
});

test('a folded facet has nothing to draw until it is unfolded', async ({ desk }) => {
  await desk.open();
  const places = desk.rail.facet('Place').locator('li');
  await expect(desk.rail.facet('Theme').locator('li')).toHaveCount(11);
  await expect(places).toHaveCount(0);
  await desk.rail.unfold('Place');
  await expect(places.filter({ hasText: 'Tokyo' })).toBeVisible();
  await desk.rail.unfold('Place');
  await expect(places).toHaveCount(0);
});
