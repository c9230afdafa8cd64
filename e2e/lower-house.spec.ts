import { expect, test } from './test.ts';

test.describe('by parliamentary group', () => {
  test.beforeEach(async ({ desk }) => {
    await desk.open();
    await desk.lowerHouse.showTable();
  });

  test('the LDP fell from 258 to 196 and the coalition from 290 to 220, 13 short of 233', async ({
    desk,
  }) => {
    await desk.lowerHouse.expectRow('LDP (Liberal Democratic Party)', ['258', '196', '−62', '42.2']);
    await desk.lowerHouse.expectRow('Komeito', ['32', '24', '−8', '5.2']);
    await desk.lowerHouse.expectRow('CDP (Constitutional Democratic Party of Japan)', [
      '99',
      '148',
      '+49',
      '31.8',
    ]);
    await desk.lowerHouse.expectRow('DPP (Democratic Party for the People)', ['7', '28', '+21', '6.0']);
    await expect(desk.lowerHouse.title).toHaveText('The coalition is 13 seats short of a majority');
    await desk.lowerHouse.expectRow('Coalition (LDP, Komeito)', ['290', '220', '−70', '47.3']);
    await desk.lowerHouse.expectRow('Distance to majority (233)', [
      '57 over',
      '13 short',
      '−70',
      'needs 50.1',
    ]);
    await desk.lowerHouse.expectRow('Distance to stable majority (244)', [
      '46 over',
      '24 short',
      '−70',
      'needs 52.5',
    ]);
    await desk.lowerHouse.expectRow('Distance to absolute stable majority (261)', [
      '29 over',
      '41 short',
      '−70',
      'needs 56.1',
    ]);
    await desk.lowerHouse.expectRow('Distance to two-thirds (310)', [
      '20 short',
      '90 short',
      '−70',
      'needs 66.7',
    ]);
  });

  test('a group that did not exist has a dash and no zero, and the seats add up to 465', async ({ desk }) => {
    await desk.lowerHouse.expectRow('CPJ (Conservative Party of Japan)', ['–', '3', '+3', '0.6']);
    await expect(
      desk.lowerHouse
        .row('CPJ (Conservative Party of Japan)')
        .first()
        .getByTitle(/no count of its own/),
    ).toBeVisible();
    for (const column of [0, 1]) {
      const cells = await desk.lowerHouse.table
        .getByRole('row')
        .filter({ hasNot: desk.page.getByRole('rowheader', { name: /^(Coalition|Distance)/ }) })
        .filter({ has: desk.page.getByRole('rowheader') })
        .evaluateAll((rows, at) => rows.map((row) => row.querySelectorAll('td')[at]?.textContent), column);
      expect(cells).toHaveLength(11);
      const sum = cells.reduce((total, text) => total + (text === '–' ? 0 : Number(text)), 0);
      expect(sum).toBe(465);
    }
  });
});

test.describe('each basis has its own numbers and names itself', () => {
  const BASES = [
    {
      search: '?basis=groups-early-november',
      ldp: ['258', '197', '−61', '42.4'],
      coalition: ['290', '221', '−69', '47.5'],
      short: '12 short',
    },
    {
      search: '?basis=labels',
      ldp: ['256', '191', '−65', '41.1'],
      coalition: ['288', '215', '−73', '46.2'],
      short: '18 short',
    },
    {
      search: '?basis=labels-nhk',
      ldp: ['247', '191', '−56', '41.1'],
      coalition: ['279', '215', '−64', '46.2'],
      short: '18 short',
    },
    {
      search: '?basis=elections',
      ldp: ['261', '191', '−70', '41.1'],
      coalition: ['293', '215', '−78', '46.2'],
      short: '18 short',
    },
    {
      search: '?basis=elections-ipu',
      ldp: ['259', '191', '−68', '41.1'],
      coalition: ['291', '215', '−76', '46.2'],
      short: '18 short',
    },
  ] as const;

  test('which are never mixed with those of another', async ({ desk }) => {
    for (const { search, ldp, coalition, short } of BASES) {
      await desk.open(search);
      await desk.lowerHouse.showTable();
      await desk.lowerHouse.expectRow('LDP (Liberal Democratic Party)', ldp);
      await desk.lowerHouse.expectRow('Coalition (LDP, Komeito)', coalition);
      await expect(desk.lowerHouse.row('Distance to majority (233)').nth(1)).toHaveText(short);
    }
  });

  test('the switch goes from basis to basis, and back to the first without a trace', async ({ desk }) => {
    await desk.open();
    await desk.lowerHouse.choose('Party labels');
    await desk.expectSearch('?basis=labels');
    await expect(desk.lowerHouse.title).toHaveText('The coalition is 18 seats short of a majority');
    await desk.lowerHouse.variant('LDP at 247').click();
    await desk.expectSearch('?basis=labels-nhk');
    await desk.lowerHouse.choose('Since 2021');
    await desk.expectSearch('?basis=elections');
    await desk.lowerHouse.variant('by nomination').click();
    await desk.expectSearch('?basis=elections-ipu');
    await desk.lowerHouse.choose('Groups');
    await desk.expectSearch('');
  });

  test('the caption of the table names the basis', async ({ desk }) => {
    await desk.open('?basis=labels');
    await desk.lowerHouse.showTable();
    await expect(desk.lowerHouse.table.getByRole('caption')).toContainText('Seats by party label');
  });
});

test.describe('the chamber on the day the world is shown on', () => {
  const DAYS = [
    ['2024-07-15', 'counted 9 Oct'],
    ['2024-10-08', 'counted 9 Oct'],
    ['2024-10-09', 'dissolved, since 9 Oct'],
    ['2024-10-15', 'dissolved, since 9 Oct'],
    ['2024-10-26', 'dissolved, since 9 Oct'],
    ['2024-10-27', 'elected 27 Oct'],
    ['2024-11-11', 'elected 27 Oct, counted 11 Nov'],
  ] as const;

  test('is the one counted, dissolved or elected by then', async ({ desk }) => {
    await desk.open();
    for (const [day, words] of DAYS) {
      await desk.header.showAsOf(day);
      await expect(desk.lowerHouse.chamber).toHaveAccessibleName(new RegExp(`^The chamber: .*${words}`));
    }
  });

  test('a dissolved chamber has seats and nobody on them', async ({ desk }) => {
    await desk.open('?asof=2024-10-15');
    await expect(desk.lowerHouse.chamber).toContainText('465');
    await expect(desk.lowerHouse.chamber).not.toContainText('LDP');
  });
});

test.describe('the selection', () => {
  test('a party toggles the same actor as the rail, and no seat is lost', async ({ desk }) => {
    await desk.open();
    await desk.lowerHouse.group('CDP').click();
    await desk.expectSearch('?actor=cdp');
    await expect(desk.rail.value('Actors', 'CDP')).toBeChecked();
    await expect(desk.lowerHouse.group('CDP')).toHaveAttribute('aria-pressed', 'true');
    await expect(desk.lowerHouse.root).toContainText('Selected here: CDP');
    await expect(desk.lowerHouse.groups).toHaveCount(11);
    await expect(desk.lowerHouse.title).toHaveText('The coalition is 13 seats short of a majority');
    await expect(desk.lowerHouse.chamber).toContainText('220of 465');
    await desk.lowerHouse.group('CDP').click();
    await desk.expectSearch('');
  });

  test('one that does not touch the chamber says so and changes nothing', async ({ desk }) => {
    await desk.open('?actor=blinken');
    await expect(desk.lowerHouse.root).toContainText('Not touched by the selection');
    await desk.lowerHouse.showTable();
    await desk.lowerHouse.expectRow('Coalition (LDP, Komeito)', ['290', '220', '−70', '47.3']);
  });
});

test('a change opens how it is computed, and every count of the group', async ({ desk }) => {
  await desk.open();
  await desk.lowerHouse.groups.getByRole('button', { name: 'LDP: change −62' }).click();
  await desk.expectSearch('?open=group:ldp');
  await expect(desk.panel.heading).toHaveText(/^Liberal Democratic Party/);
  await expect(desk.panel.details.getByRole('region', { name: 'Change' })).toContainText(
    '196 − 258 = −62 seats',
  );
  const counts = desk.panel.details.getByRole('region', { name: 'Every count' }).getByRole('listitem');
  await expect(counts).toHaveText([
    /^260/,
    /^258/,
    /^197/,
    /^196/,
    /^256/,
    /^247/,
    /^191/,
    /^261/,
    /^259/,
    /^191/,
  ]);
});

test('a count that was not known yet is held back', async ({ desk }) => {
  await desk.open('?known=2024-10-20&asof=2024-10-20');
  await expect(desk.lowerHouse.title).toHaveText('The Lower House is dissolved');
  await desk.lowerHouse.showTable();
  await desk.lowerHouse.expectRow('LDP (Liberal Democratic Party)', ['258', '–', '–', '–']);
});
