import { expect, test } from './test.ts';

test('FY2024 is 7.7249 trillion yen without and 7.9496 with US-forces realignment', async ({ desk }) => {
  await desk.open();
  await desk.defense.showTable();
  await desk.defense.expectRow('FY2024', ['Initial', '7.7249', '7.9496', '1.6']);
  await desk.defense.expectRow('FY2023', ['Initial', '6.6001', '6.8219', '1.4']);
  await desk.defense.expectRow('FY2025', ['Request', '8.5389', '–', '–']);
  await desk.defense.expectRow('FY2026', ['–', '–', '–', '–']);
  await desk.defense.expectRow('FY2027', ['Plan', '8.9000', '–', '2.0 (target)']);
  // A missing value has a reason.
  await expect(
    desk.defense.row('FY2026').nth(1).getByTitle('No budget of FY2026 was known by then.'),
  ).toBeVisible();
  await expect(
    desk.defense
      .row('FY2025')
      .nth(2)
      .getByTitle(/left SACO and realignment/),
  ).toBeVisible();
});

test('progress is measured against each of three totals, never one for another', async ({ desk }) => {
  await desk.open();
  await expect(desk.defense.title).toHaveText('Two of five budgets fill 35% of the envelope');
  await expect(desk.defense.totals).toHaveText([
    /^Budget envelope: 14\.3 of ¥40\.5 tn.*35%$/,
    /^Plan level: 14\.3 of ¥43\.0 tn.*33%$/,
    /^New contracts: 18\.3 of ¥43\.5 tn.*42%$/,
  ]);
  await desk.defense.showTable();
  await desk.defense.expectRow('Budget envelope, FY2023 to FY2027', [
    '2 of 5 years',
    '14.325 of 40.5',
    '–',
    '35.4% of 40.5',
  ]);
  await desk.defense.expectRow('Plan level, FY2023 to FY2027', [
    '2 of 5 years',
    '14.325 of 43.0',
    '–',
    '33.3% of 43.0',
  ]);
  await desk.defense.expectRow('New contracts, FY2023 to FY2027', [
    '2 of 5 years',
    '18.315 of 43.5',
    '–',
    '42.1% of 43.5',
  ]);
});

test('the basis of the bars can be chosen, and is part of the link', async ({ desk }) => {
  await desk.open();
  await expect(desk.defense.year('FY2024')).toHaveAccessibleName('FY2024, initial budget ¥7.7249 tn');
  await desk.defense.choose('incl. US forces');
  await desk.expectSearch('?budget=incl');
  await expect(desk.defense.year('FY2024')).toHaveAccessibleName('FY2024, initial budget ¥7.9496 tn');
  // The totals of the plan leave US-forces realignment out, whatever the bars show.
  await expect(desk.defense.totals.first()).toHaveText(/14\.3 of ¥40\.5 tn.*35%$/);
});

test('what became known after the edition is hidden until it is admitted', async ({ desk }) => {
  await desk.open();
  await expect(desk.defense.year('FY2025')).toHaveAccessibleName('FY2025, request ¥8.5389 tn');
  await expect(desk.defense.root).not.toContainText('27 Dec 2024');
  await desk.header.admitUntil('31 Dec 2024');
  await desk.expectSearch('?known=2024-12-31');
  await expect(desk.defense.year('FY2025')).toHaveAccessibleName('FY2025, initial budget ¥8.4748 tn');
  await expect(
    desk.defense.root.getByRole('button', { name: /^FY25 8\.47, known 27 Dec 2024/ }),
  ).toBeVisible();
  await desk.defense.showTable();
  const rows = desk.defense.yearRows('FY2025');
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Request' })).toContainText('8.5389');
  await expect(rows.filter({ hasText: 'Initial, known 27 Dec 2024' })).toContainText('8.47488.7005');
});

test('before it was decided, a budget is not known', async ({ desk }) => {
  await desk.open('?known=2021-12-31');
  await expect(desk.defense.year('FY2022')).toHaveAccessibleName('FY2022, initial budget ¥5.1788 tn');
  await expect(desk.defense.year('FY2024')).toHaveAccessibleName(/not known|No budget/);
  await desk.defense.showTable();
  await desk.defense.expectRow('FY2024', ['–', '–', '–', '–']);
});

test('a year selects its dates, and the selection leaves every year in place', async ({ desk }) => {
  await desk.open();
  await desk.defense.year('FY2024').click();
  await desk.expectSearch('?from=2024-04-01&to=2025-03-31');
  await expect(desk.timeline.from).toHaveValue('1 Apr 2024');
  await expect(desk.timeline.to).toHaveValue('31 Mar 2025');
  await expect(desk.defense.year('FY2024')).toHaveAttribute('aria-pressed', 'true');
  await expect(
    desk.defense.root.getByRole('group', { name: 'Fiscal years' }).getByRole('button'),
  ).toHaveCount(15);
  await expect(desk.defense.year('FY2013')).toHaveAccessibleName(/¥4\.6804 tn, \d+ selected events$/);
  await desk.defense.year('FY2024').click();
  await desk.expectSearch('');
});

test('every number of the table opens its source', async ({ desk }) => {
  await desk.open();
  await desk.defense.showTable();
  await desk.defense.row('FY2024').getByRole('button', { name: '7.7249' }).click();
  await expect(desk.panel.heading).toHaveText('¥7.7249 tn');
  await expect(desk.panel.fact('Period')).toHaveText('FY2024');
  await expect(desk.panel.citations).not.toHaveCount(0);
});
