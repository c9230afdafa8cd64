import { expect, test } from './test.ts';

/** What the page answered when every different mark on it was asked for its evidence. */
type Answers = {
  readonly asked: number;
  /** The marks that led to no heading or to no place where it is written. */
  readonly silent: readonly string[];
};

/**
 * Asks every different mark by a right click and reads the details; runs in the page. A disagreement answers by its
 * claims, everything else by the places where it is written.
 */
async function askEveryMark(): Promise<Answers> {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const marks = new Map<string, Element>();
  for (const mark of document.querySelectorAll('main [data-evidence]:not(aside *)')) {
    marks.set(mark.getAttribute('data-evidence') ?? '', mark);
  }
  const silent: string[] = [];
  for (const [reference, first] of marks) {
    const mark = first.isConnected ? first : document.querySelector(`[data-evidence="${reference}"]`);
    // The list of events has only the rows in view, and moves to what is open.
    if (mark === null) continue;
    mark.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    await drawn();
    const details = document.querySelector('aside[aria-label="Details"]');
    const shown = new URLSearchParams(window.location.search).get('open');
    const answered = details?.querySelector('h3') !== null && details?.querySelector('cite') !== null;
    if (shown !== reference || !answered) silent.push(reference);
  }
  return { asked: marks.size, silent };
}

const PAGES = [
  { name: 'the overview', search: '', least: 100 },
  { name: 'the overview with later knowledge', search: '?known=2025-12-31', least: 100 },
  { name: 'the Lower House by party label, dissolved', search: '?basis=labels&asof=2024-10-15', least: 100 },
  { name: 'the contacts', search: '?page=contacts', least: 20 },
  { name: 'the road ahead', search: '?page=outlook', least: 10 },
];

for (const { name, search, least } of PAGES) {
  test(`every mark of ${name} answers says who`, async ({ desk, page }) => {
    test.setTimeout(90_000);
    await desk.open(search);
    if (!search.includes('page=')) await desk.expectDrawn();
    await expect.poll(() => page.locator('main [data-evidence]').count()).toBeGreaterThanOrEqual(least);
    const { asked, silent } = await page.evaluate(askEveryMark);
    expect(silent).toEqual([]);
    expect(asked).toBeGreaterThanOrEqual(least);
  });
}

test('220 leads to 196 and 24, and each of them to who says so', async ({ desk, page }) => {
  await desk.open();
  await page.getByRole('button', { name: 'Coalition 220 after: LDP 196 + Komeito 24' }).click();
  const { panel } = desk;
  const after = panel.details.getByRole('region', { name: 'After 11 November 2024' });
  await expect(after).toContainText('196 + 24 = 220 seats, 13 short of the majority of 233');
  await after.getByRole('button', { name: '196' }).click();
  await expect(panel.heading).toHaveText('196 seats');
  await expect(panel.details.getByRole('region', { name: 'How it is computed' })).toContainText('197 seats');
  await page.goBack();
  await after.getByRole('button', { name: '24' }).click();
  await expect(panel.heading).toHaveText('24 seats');
  await expect(panel.citations.first()).toContainText('Kyodo News');
});

test('another claim for the gain of the CDP is shown with who makes it, in the row, the sentence and the link', async ({
  desk,
  page,
}) => {
  await desk.open('?open=disagreement:cdp-gain');
  await desk.panel.details.getByRole('radio', { name: /^\+53/ }).check();
  await desk.expectSearch('?lead=cdp-gain:crs&open=disagreement:cdp-gain');
  const row = page.getByRole('list', { name: 'Seats by group' });
  await expect(
    row.getByRole('button', {
      name: 'CDP: change +53 as claimed by Congressional Research Service, +49 computed',
    }),
  ).toBeVisible();
  await expect(page).toHaveTitle(/CDP gain taken as \+53 \(Congressional Research Service\)/);
  await desk.panel.details.getByRole('radio', { name: /^\+50/ }).check();
  await desk.expectSearch('?basis=labels&open=disagreement:cdp-gain');
  await expect(row.getByRole('button', { name: 'CDP: change +50' })).toBeVisible();
  await desk.panel.details.getByRole('radio', { name: /^\+49/ }).check();
  await desk.expectSearch('?open=disagreement:cdp-gain');
  await expect(row.getByRole('button', { name: 'CDP: change +49' })).toBeVisible();
});

test('the key E asks what has the focus', async ({ desk, page }) => {
  await desk.open();
  const person = page.getByRole('button', { name: 'Iwaya Takeshi former defense minister' });
  await person.focus();
  await page.keyboard.press('e');
  await expect(desk.panel.heading).toHaveText('Iwaya Takeshi 岩屋毅');
});

test('known by steps to the day the budget of fiscal 2025 was decided', async ({ desk, page }) => {
  await desk.open();
  const known = page.getByRole('group', { name: 'Known by' });
  await expect(known.getByRole('button', { name: 'Earlier knowledge' })).toBeDisabled();
  await known.getByRole('textbox').fill('31 Dec 2024');
  await known.getByRole('textbox').press('Enter');
  await desk.expectSearch('?known=2024-12-31');
  await expect(
    page.getByRole('heading', { name: 'Three of five budgets fill 56% of the envelope' }),
  ).toBeVisible();
  await known.getByRole('button', { name: 'Earlier knowledge' }).click();
  await expect(known.getByRole('textbox')).toHaveValue('27 Dec 2024');
});
