import { setTimeout as pause } from 'node:timers/promises';
import { runSequence, settle, Unfinished, within } from './sequence.mjs';
import { withTab } from './tab.mjs';

/** How long a page may take until it shows its events, in milliseconds. */
const LOAD_LIMIT = 180_000;

/**
 * @typedef {object} Visit what one page came to in one round
 * @property {import('./tab.mjs').Heap} [heap] after load
 * @property {import('./sequence.mjs').Step[]} steps
 * @property {number[]} totals
 * @property {string} [unfinished] why it did not come to its end
 */

/**
 * Opens a page in a browser of its own, measures what it holds, and goes through the plan.
 * @param {import('./contenders.mjs').Contender} contender
 * @param {{ executable: string, address: string, events: number, plan: import('./sequence.mjs').Plan }} asked
 * @returns {Promise<Visit>}
 */
export function visit(contender, { executable, address, events, plan }) {
  return withTab({ executable, address: address + contender.path(events) }, async (tab) => {
    /** @type {Visit} */
    const found = { steps: [], totals: [] };
    try {
      await loaded(tab, contender);
      await settle(tab, plan.waits);
      found.heap = await within(LOAD_LIMIT, tab.heap());
      Object.assign(found, await runSequence(tab, contender, plan));
    } catch (error) {
      const picture = process.env['BENCH_PICTURE'];
      if (picture) await tab.shoot(picture).catch(console.error);
      if (!(error instanceof Unfinished)) throw error;
      found.unfinished = found.heap === undefined ? `load ${error.message}` : error.message;
    }
    refuseErrors(tab, contender);
    return found;
  });
}

/**
 * @param {import('./tab.mjs').Tab} tab
 * @param {import('./contenders.mjs').Contender} contender
 */
async function loaded(tab, contender) {
  const end = Date.now() + LOAD_LIMIT;
  while (Date.now() < end) {
    if (await within(LOAD_LIMIT, tab.ask(contender.ready)).catch(notYet)) return;
    refuseErrors(tab, contender);
    await pause(100);
  }
  throw new Unfinished(`took longer than ${LOAD_LIMIT / 1000} s`);
}

/** @param {unknown} error while the address is being turned to, the page that is asked goes away */
function notYet(error) {
  if (error instanceof Unfinished) throw error;
  return false;
}

/**
 * @param {import('./tab.mjs').Tab} tab
 * @param {import('./contenders.mjs').Contender} contender
 */
function refuseErrors(tab, { name }) {
  const [error] = tab.errors();
  if (error !== undefined) throw new Error(`The page of ${name} threw: ${error}`);
}
