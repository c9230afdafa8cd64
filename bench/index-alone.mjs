import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { made, peers, rows } from './harness/places.mjs';
import { serve } from './harness/server.mjs';
import { WINDOWS } from './harness/sequence.mjs';
import { withTab } from './harness/tab.mjs';

const LOAD_LIMIT = 300_000;
/** How often the steps are gone through in a page; the first time is not counted. */
const TIMES = 6;

/** @typedef {{ name: 'brush' | 'toggle', took: number, total: number }} IndexStep */
/** @typedef {{ heap: import('./harness/tab.mjs').Heap, bytes: number, kept: number, steps: IndexStep[] }} IndexVisit */
/** @typedef {Record<'ours' | 'crossfilter' | 'read' | 'readKept', IndexVisit[]>} Indexes */

/**
 * Our index, crossfilter2, and one read of the bytes of our index, as bits and as kept, each in a browser of its own, in
 * turns: the 12 brushes and 12 toggles without a page to change. The reads' brushes are read by WebAssembly, their toggles
 * by JavaScript.
 * @param {{ executable: string, events: number, rounds: number }} asked
 * @returns {Promise<Indexes>}
 */
export async function measureIndexes({ executable, events, rounds }) {
  const server = await serve({ '/peers/': peers, '/rows/': rows, '/data/': made });
  const { values } = JSON.parse(readFileSync(join(rows, String(events), 'choices.json'), 'utf8'));
  /** @type {Indexes} */
  const found = { ours: [], crossfilter: [], read: [], readKept: [] };
  /** @param {string} search */
  const visited = (search) =>
    visit({ executable, address: `${server.address}peers/index/?events=${events}&${search}`, values });
  for (let round = 0; round < rounds; round += 1) {
    console.log(`${events} events, round ${round + 1} of ${rounds}: the index alone`);
    const ours = await visited('engine=ours');
    found.ours.push(ours);
    found.crossfilter.push(await visited('engine=crossfilter'));
    found.read.push(await visited(`engine=read&bytes=${ours.bytes}`));
    found.readKept.push(await visited(`engine=read&bytes=${ours.kept}`));
  }
  server.close();
  return found;
}

/**
 * @param {{ executable: string, address: string, values: unknown }} asked
 * @returns {Promise<IndexVisit>}
 */
function visit({ executable, address, values }) {
  return withTab({ executable, address }, async (tab) => {
    await built(tab);
    const heap = await tab.heap();
    const { bytes, kept } = /** @type {IndexVisit} */ (await tab.evaluate('engineBytes()'));
    /** @type {IndexStep[][]} */
    const runs = [];
    for (let time = 0; time < TIMES; time += 1) {
      runs.push(await tab.evaluate(`runSteps(${JSON.stringify({ windows: WINDOWS, values })})`));
    }
    return { heap, bytes, kept, steps: runs.slice(1).flat() };
  });
}

/** @param {import('./harness/tab.mjs').Tab} tab */
async function built(tab) {
  const end = Date.now() + LOAD_LIMIT;
  while ((await tab.evaluate('window.isReady').catch(() => false)) !== true) {
    const [error] = tab.errors();
    if (error !== undefined) throw new Error(`The index could not be built: ${error}`);
    if (Date.now() > end) throw new Error(`The index was not built after ${LOAD_LIMIT / 1000} s.`);
    await pause(100);
  }
}
