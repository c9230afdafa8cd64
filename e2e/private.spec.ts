import { expect, test } from './test.ts';

// That no request leaves the origin is watched in every test of this folder; here the page is used a good deal.
test('nothing leaves the page, and nothing is stored', async ({ desk, page, context, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await desk.open();
  await desk.rail.value('Actors', 'Ishiba').check();
  await desk.rail.text.fill('石破');
  await desk.header.theme.click();
  await desk.open('?open=event:2024-10-02-ishiba-biden-call');
  await expect(desk.panel.heading).toBeVisible();
  const foreign = asked.filter((url) => !url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url));
  expect(foreign).toEqual([]);
  const kept = await page.evaluate(() => [window.localStorage.length, window.sessionStorage.length]);
  expect(kept).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
});

test('the page forbids by its own policy what it does not do', async ({ page }) => {
  const response = await page.goto('/');
  const written = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const sent = response?.headers()['content-security-policy'];
  for (const policy of [written, sent]) {
    expect(policy).toContain("default-src 'self'");
    // Compiling the counting kernel is allowed, evaluating text is not.
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toContain("'unsafe-eval'");
  }
});

test('links to sources open apart and tell them nothing', async ({ desk, page }) => {
  await desk.open('?open=event:2024-10-02-ishiba-biden-call');
  await expect(desk.panel.heading).toBeVisible();
  const away = page.locator('a[href^="http"]');
  for (const link of await away.all()) {
    await expect(link).toHaveAttribute('rel', /noreferrer/);
    await expect(link).toHaveAttribute('target', '_blank');
  }
});
