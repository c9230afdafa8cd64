import '../scripts/node-version.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../scripts/browser.mjs';
import { runCommand } from '../scripts/command.mjs';
import { askedFor } from './harness/arguments.mjs';
import { agree } from './harness/agreement.mjs';
import { buildPages } from './harness/build.mjs';
import { CONTENDERS } from './harness/contenders.mjs';
import { surroundings } from './harness/machine.mjs';
import { bench, made, peers, rows, site } from './harness/places.mjs';
import { ensureRecord } from './harness/record.mjs';
import { writeReport } from './harness/report.mjs';
import { serve } from './harness/server.mjs';
import { visit } from './harness/visit.mjs';
import { measureIndexes } from './index-alone.mjs';

/** A word of about one title in a hundred. */
const TEXT = 'training';
const WAITS = { quiet: 250, patience: 10_000, limit: 60_000 };

await runCommand(async () => {
  const asked = askedFor(process.argv.slice(2));
  const executable = await findBrowser();
  /** @type {import('./harness/report.mjs').Results} */
  const results = { ...surroundings(executable), sizes: {}, indexes: {} };
  const save = () => writeFileSync(join(bench, 'results.json'), `${JSON.stringify(results)}\n`);
  const choices = new Map();
  for (const { events } of asked.sizes) choices.set(events, await ensureRecord(events));

  await buildPages();
  if (asked.index) {
    for (const { events, rounds } of asked.sizes.filter((size) => size.events >= 100_000)) {
      results.indexes[events] = await measureIndexes({ executable, events, rounds });
      save();
    }
  }
  if (asked.only.length > 0) {
    const server = await serve({ '/peers/': peers, '/rows/': rows, '/data/': made, '/': site });
    const contenders = CONTENDERS.filter(({ name }) => asked.only.includes(name));
    for (const { events, rounds } of asked.sizes) {
      /** @type {Record<string, import('./harness/visit.mjs').Visit[]>} */
      const visits = Object.fromEntries(contenders.map(({ name }) => [name, []]));
      results.sizes[events] = visits;
      const plan = { ...choices.get(events), text: TEXT, waits: WAITS };
      for (let round = 0; round < rounds; round += 1) {
        for (const contender of contenders) {
          const before = visits[contender.name] ?? [];
          if (before.some(({ unfinished }) => unfinished !== undefined)) continue;
          console.log(`${events} events, round ${round + 1} of ${rounds}: ${contender.name}`);
          before.push(await visit(contender, { executable, address: server.address, events, plan }));
          save();
          agree(visits);
        }
      }
    }
    server.close();
  }
  writeReport(results);
});
