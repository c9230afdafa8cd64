import { expect, test } from './test.ts';

test('an event says when, where, who in which office, how sure, and where it is written', async ({
  desk,
}) => {
  await desk.open('?open=event:2024-07-28-security-consultative-committee');
  const { panel } = desk;
  await expect(panel.heading).toHaveText('Foreign and defense ministers’ 2+2 in Tokyo');
  await expect(panel.fact('Date')).toHaveText('Sunday 28 July 2024');
  await expect(panel.fact('Where')).toHaveText('Tokyo, in person');
  await expect(panel.fact('Who')).toContainText('Kamikawa Yoko 上川陽子, Minister for Foreign Affairs');
  await expect(panel.fact('Who')).toContainText('Lloyd Austin, Secretary of Defense');
  await expect(panel.fact('Confidence')).toHaveText(/^[ABC]: /);
  await expect(panel.citations.first()).toContainText('Chronology, 28 Jul 2024');
});

test('an actor of an event leads to the actor, its offices with their days, and its events', async ({
  desk,
}) => {
  await desk.open('?open=event:2024-10-15-iwaya-campbell');
  await desk.panel.details.getByRole('button', { name: 'Iwaya Takeshi' }).click();
  await expect(desk.panel.heading).toHaveText('Iwaya Takeshi 岩屋毅');
  const offices = desk.panel.details.getByRole('region', { name: 'Offices' }).getByRole('listitem');
  await expect(offices.filter({ hasText: '1 Oct 2024 – 11 Nov 2024' })).toContainText([
    'Minister for Foreign Affairs',
  ]);
  await expect(desk.panel.details).toContainText('former defense minister');
  await expect(desk.panel.details.getByRole('region', { name: 'Events' })).toContainText('7 events');
});

test('an actor can be filtered to, by the same act as in the rail', async ({ desk }) => {
  await desk.open('?open=actor:iwaya');
  await desk.panel.details.getByRole('button', { name: 'Filter to Iwaya' }).click();
  await desk.expectSearch('?actor=iwaya&open=actor:iwaya');
  await expect(desk.rail.value('Actors', 'Iwaya')).toBeChecked();
  await desk.panel.details.getByRole('button', { name: 'Remove from the filter' }).click();
  await desk.expectSearch('?open=actor:iwaya');
});

test('a figure says value, basis, since when known, how sure, and where it is written', async ({ desk }) => {
  await desk.open('?open=figure:seats-groups-2024-10-09-ldp');
  const { panel } = desk;
  await expect(panel.heading).toHaveText('258 seats');
  await expect(panel.fact('Period')).toHaveText('9 October 2024');
  await expect(panel.fact('Known since')).toHaveText(/^\d+ Oct 2024$/);
  await expect(panel.fact('Confidence')).toHaveText(/^[AB]: /);
  await expect(panel.citations).not.toHaveCount(0);
});

test('a derived figure is computed before the eyes of the reader, and each input leads on', async ({
  desk,
}) => {
  await desk.open('?open=figure:seats-groups-2024-11-11-ldp');
  const steps = desk.panel.details.getByRole('region', { name: 'How it is computed' }).getByRole('listitem');
  await expect(steps).toHaveText([/^197 seats/, /^− 1 seat/, /^= 196 seats/]);
  await steps.getByRole('button', { name: '197 seats' }).click();
  await desk.expectSearch('?open=figure:seats-groups-2024-11-08-ldp');
  await expect(desk.panel.heading).toHaveText('197 seats');
});

test('the events of a selection can be walked through', async ({ desk }) => {
  await desk.open('?actor=ishiba,biden&actors=all&open=event:2024-10-02-ishiba-biden-call');
  const { panel } = desk;
  await expect(panel.details).toContainText('Event 2 of 2');
  await expect(panel.next).toBeDisabled();
  await panel.previous.click();
  await expect(panel.heading).toHaveText('Leaders meet beside APEC');
  await expect(panel.previous).toBeDisabled();
  await expect(panel.fact('Date')).toHaveText('November 2024');
  await expect(panel.fact('Where')).toHaveText('Peru, in person');
});

test('a disagreement shows each claim with who says so, and which one the views use', async ({ desk }) => {
  await desk.open();
  await desk.panel.guide.getByRole('button', { name: /^CDP gain/ }).click();
  await desk.expectSearch('?open=disagreement:cdp-gain');
  const claims = desk.panel.details.getByRole('list').first().getByRole('listitem');
  await expect(claims).toHaveCount(4);
  await expect(claims.filter({ hasText: 'views use this' })).toHaveText(/^\+49/);
  await expect(desk.panel.details).toContainText('Likely reason:');
});

test('a disputed event shows both sides', async ({ desk }) => {
  await desk.open('?open=event:2024-10-13-vice-minister-talks-seoul');
  await expect(desk.panel.details.getByText('disputed', { exact: true })).toBeVisible();
  const claims = desk.panel.details
    .getByRole('region', { name: /\?$/ })
    .getByRole('list')
    .getByRole('listitem');
  await expect(claims.filter({ hasText: '16 October' })).toContainText('views use this');
  await expect(claims.filter({ hasText: '13 October' })).toHaveCount(1);
});

test('closing gives back the guide, whose questions are filters with live counts', async ({ desk }) => {
  await desk.open('?open=actor:ishiba');
  await desk.panel.close.click();
  await desk.expectSearch('');
  const question = desk.panel.guide.getByRole('button', { name: 'What did Ishiba and Biden do together? 2' });
  await question.click();
  await desk.expectSearch('?actor=ishiba,biden&actors=all');
  await expect(desk.sentence.announced).toContainText(/^2 of/);
});

test.describe('the gesture that asks who says so', () => {
  test('is the key E on whatever has the focus', async ({ desk, page }) => {
    await desk.open();
    await desk.timeline.event('Lai stops in Hawaii').focus();
    await page.keyboard.press('e');
    await desk.expectSearch('?open=event:2024-11-30-lai-hawaii');
    await desk.roster.person('Ishiba Shigeru').focus();
    await page.keyboard.press('e');
    await desk.expectSearch('?open=actor:ishiba');
    await desk.lowerHouse.group('CDP').focus();
    await page.keyboard.press('e');
    await desk.expectSearch('?open=group:cdp');
  });

  test('is a right click, which filters nothing', async ({ desk }) => {
    await desk.open();
    await desk.lowerHouse.group('DPP').click({ button: 'right' });
    await desk.expectSearch('?open=group:dpp');
    await expect(desk.panel.heading).toHaveText(/^Democratic Party for the People/);
  });
});

test('another claim can be preferred: the views follow, the link and the sentence say so', async ({
  desk,
  page,
}) => {
  await desk.open('?open=disagreement:coalition-after');
  const claims = desk.panel.details.getByRole('region', { name: /\?$/ }).getByRole('listitem');
  await expect(claims.filter({ hasText: 'views use this' })).toContainText('220');
  await claims.filter({ hasText: /^215/ }).getByRole('radio').check();
  await desk.expectSearch('?basis=labels&open=disagreement:coalition-after');
  await expect(claims.filter({ hasText: 'views use this' })).toContainText('215');
  await expect(claims.filter({ hasText: 'the record’s lead' })).toContainText('220');
  await expect(desk.lowerHouse.title).toHaveText('The coalition is 18 seats short of a majority');
  await page.goBack();
  await expect(desk.lowerHouse.title).toHaveText('The coalition is 13 seats short of a majority');
});
