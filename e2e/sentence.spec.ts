import { expect, test } from './test.ts';

const SEOUL = '?actor=south-korea&from=2024-10-01&to=2024-12-02&asof=2024-11-15';

test('says the same to the eye, to a screen reader and in the title', async ({ desk, page }) => {
  for (const search of ['', SEOUL, '?actor=ishiba,biden&actors=all', '?theme=quad&level=leader&q=india']) {
    await desk.open(search);
    const sentence = (await desk.sentence.announced.textContent()) ?? '';
    await expect(desk.sentence.shown).toHaveText(sentence);
    expect(await page.title()).toContain(sentence);
  }
});

test('says who, when, and as of when', async ({ desk }) => {
  await desk.open(SEOUL);
  await expect(desk.sentence.announced).toHaveText(
    /^8 of \d+ events \(1 disputed\) with South Korea, 1 October to 2 December 2024; the world as of 15 November 2024, as known on 2 December 2024\.$/,
  );
});

test('loses what its tokens name', async ({ desk }) => {
  await desk.open(`${SEOUL}&known=2024-12-31&q=call`);
  await desk.sentence.token('“call”').click();
  await desk.expectSearch(`${SEOUL}&known=2024-12-31`);
  await desk.sentence.token('31 December 2024').click();
  await desk.expectSearch(SEOUL);
  await desk.sentence.token('15 November 2024').click();
  await desk.expectSearch('?actor=south-korea&from=2024-10-01&to=2024-12-02');
  await desk.sentence.token('1 October to 2 December 2024').click();
  await desk.expectSearch('?actor=south-korea');
  await desk.sentence.token('South Korea').click();
  await desk.expectSearch('');
});

test('counts disputed events and says so', async ({ desk }) => {
  await desk.open('?theme=trilateral&from=2024-10-13&to=2024-10-16');
  await expect(desk.sentence.announced).toContainText(
    /^2 of \d+ events \(1 disputed\), on Cooperation with South Korea/,
  );
});

test('keeps an event of several days, or of a month, that touches the range', async ({ desk }) => {
  await desk.open('?theme=trilateral&from=2024-11-15&to=2024-11-15');
  await expect(desk.sentence.announced).toContainText(
    /^2 of \d+ events, on Cooperation with South Korea, on 15 November 2024;/,
  );
  await desk.rail.unfold('Kind');
  await desk.rail.expectCount('Kind', 'Exercise', 1);
  await desk.rail.expectCount('Kind', 'Meeting', 1);
});
