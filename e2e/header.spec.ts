import { expect, test } from './test.ts';

const TITLE = 'The record of relations between the United States, Japan and their partners, second edition';

test('a package with a long title leaves the header its room, and its tip says all of it', async ({
  desk,
  page,
}) => {
  await page.route(/\/data\/catalog\.json$/, async (route) => {
    const response = await route.fetch();
    const { packages } = (await response.json()) as { readonly packages: readonly object[] };
    await route.fulfill({ response, json: { packages: [{ ...packages[0], title: TITLE }] } });
  });
  await desk.open();
  const title = page.getByRole('banner').getByText(TITLE);
  for (const width of [1360, 1440, 1536, 1680, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(desk.header.share).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await title.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
    await expect(title).toHaveCSS('text-overflow', 'ellipsis');
  }
  await title.hover();
  await expect(page.getByRole('tooltip')).toHaveText(TITLE);
});
