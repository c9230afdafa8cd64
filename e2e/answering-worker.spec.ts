import type { Desk } from './desk/desk.ts';
import { againstNaive, number } from './against-naive.ts';
import type { Watched } from './against-naive.ts';
import { NaiveFilter } from './fixtures/naive-filter.ts';
import type { Asked } from './fixtures/naive-filter.ts';
import { RecordServer } from './fixtures/record-server.ts';
import { letWorkerAnswer, workerRecord } from './fixtures/worker-record.ts';
import { expect, test as base } from './test.ts';

const EDITION = '2024-12-02';

/** A desk before a record of which a worker answers the questions, and the same events in a list of the test's own. */
const test = base.extend<{ readonly naive: NaiveFilter; readonly questions: () => Promise<number> }>({
  questions: async ({ page }, use) => {
    await use(await letWorkerAnswer(page));
  },
  naive: async ({ page }, use) => {
    const { files, events, actors } = workerRecord();
    const server = new RecordServer(files);
    await server.start();
    await server.serve(page);
    await use(new NaiveFilter(events, actors, EDITION));
    await server.stop();
  },
});

const WATCHED: readonly Watched[] = [
  ['actor', 'Actors', 'Sato', 'sato'],
  ['actor', 'Actors', 'Adams', 'adams'],
  ['theme', 'Theme', 'Trade', 'trade'],
  ['format', 'Format', 'Video', 'video'],
  ['level', 'Level', 'Leader', 'leader'],
];

const expectNaive = againstNaive(WATCHED);

/** What the page shows at one moment: how many events it speaks of in the sentence, over the list and in the rail. */
const shownOf = (naive: NaiveFilter, asked: Asked): string => {
  const total = number(naive.matching(asked).length);
  const counts = WATCHED.map(
    ([facet, , label, value]) => `${label}, ${number(naive.count(asked, facet, value))} events`,
  );
  return [total, asked.theme !== undefined, `${total} events`, ...counts].join(' | ');
};

/** Looks at the page after every change of it; gives what has been seen so far. */
async function watch(desk: Desk): Promise<() => Promise<readonly string[]>> {
  const seen = await desk.page.evaluateHandle(
    (labels) => {
      const texts = new Set<string>();
      const look = () => {
        const status = Array.from(
          document.querySelectorAll('main [role="status"]'),
          (one) => one.textContent,
        );
        const sentence = status.find((text) => text.includes('the world as of')) ?? '';
        const list = document.querySelector('[data-view="timeline"] h3')?.textContent;
        const names = Array.from(document.querySelectorAll('aside label [hidden]'), (one) => one.textContent);
        const boxes = labels.map((label) => names.find((name) => name.startsWith(`${label}, `)));
        texts.add([/[\d,]+/.exec(sentence)?.[0], sentence.includes('on Trade'), list, ...boxes].join(' | '));
      };
      new MutationObserver(look).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      look();
      return texts;
    },
    WATCHED.map(([, , label]) => label),
  );
  return async () => await seen.evaluate((texts) => [...texts]);
}

/** Clicks boxes of the rail one after the other, and waits for nothing between. */
async function toggleQuickly(desk: Desk, labels: readonly string[]): Promise<void> {
  await desk.page.evaluate(async (all) => {
    for (const label of all) {
      const rows = Array.from(document.querySelectorAll<HTMLElement>('aside label'));
      rows.find((row) => row.textContent.startsWith(`${label}, `))?.click();
      await new Promise((next) => {
        setTimeout(next);
      });
    }
  }, labels);
}

test('the answers of a worker equal a naive filter, the newest question’s last, and are shown together', async ({
  desk,
  naive,
  questions,
}) => {
  await desk.open();
  await expectNaive(desk, naive, {});

  await desk.rail.value('Theme', 'Trade').check();
  await expectNaive(desk, naive, { theme: ['trade'] });
  await desk.rail.value('Actors', 'Sato').check();
  await desk.rail.value('Actors', 'Adams').check();
  await desk.rail.events('all of');
  const both: Asked = { theme: ['trade'], actor: ['sato', 'adams'], actors: 'all' };
  await expectNaive(desk, naive, both);
  await desk.timeline.start.press('PageUp');
  await desk.timeline.end.press('PageDown');
  await desk.expectSearch('?actor=sato,adams&theme=trade&actors=all&from=2024-05-08&to=2024-12-24');
  await expectNaive(desk, naive, { ...both, from: '2024-05-08', to: '2024-12-24' });
  await desk.rail.clear.click();
  await expectNaive(desk, naive, {});

  const seen = await watch(desk);
  await toggleQuickly(desk, ['Video', 'Trade', 'Phone', 'Leader', 'Video', 'Minister', 'Sato']);
  const steps: readonly Asked[] = [
    {},
    { format: ['video'] },
    { format: ['video'], theme: ['trade'] },
    { format: ['video', 'phone'], theme: ['trade'] },
    { format: ['video', 'phone'], theme: ['trade'], level: ['leader'] },
    { format: ['phone'], theme: ['trade'], level: ['leader'] },
    { format: ['phone'], theme: ['trade'], level: ['leader', 'minister'] },
    { format: ['phone'], theme: ['trade'], level: ['leader', 'minister'], actor: ['sato'] },
  ];
  await expectNaive(desk, naive, steps.at(-1) ?? {});
  const whole = steps.map((step) => shownOf(naive, step));
  expect(whole).toEqual(expect.arrayContaining([...(await seen())]));
  expect((await seen()).at(-1)).toBe(whole.at(-1));
  await desk.rail.clear.click();

  await desk.rail.text.pressSequentially('steel');
  await expectNaive(desk, naive, { text: 'steel' });
  await desk.rail.clear.click();
  await expectNaive(desk, naive, {});
  expect(await questions()).toBeGreaterThan(10);
});
