import { setTimeout as pause } from 'node:timers/promises';
import { callText } from './call-text.mjs';

/** Where the window is drawn first, and how far the pointer moves it at each of the 12 steps, in shares of the axis. */
const WINDOW = { from: 0.2, to: 0.7 };
const MOVES = [0.01, 0.01, 0.01, 0.02, 0.02, 0.04, 0.08, -0.04, -0.08, -0.02, -0.01, -0.01];

/** The window after each step. */
export const WINDOWS = MOVES.map((_, i) => {
  const by = MOVES.slice(0, i + 1).reduce((sum, move) => sum + move, 0);
  return [WINDOW.from + by, WINDOW.to + by];
});

/**
 * @typedef {object} Plan what is done on every page
 * @property {readonly { facet: import('./contenders.mjs').Facet, value: Choice }[]} values chosen one by one, then taken
 *   back one by one: 12 toggles
 * @property {readonly { facet: 'theme', value: Choice }[]} themes the same for a page that knows themes only
 * @property {string} text to search for
 * @property {Waits} waits
 */
/** @typedef {import('./contenders.mjs').Choice} Choice */
/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./tab.mjs').Tab} Tab */
/** @typedef {{ quiet: number, patience: number, limit: number }} Waits milliseconds; see last-change.js */
/**
 * @typedef {object} Step
 * @property {'brush' | 'toggle' | 'search' | 'clear'} name
 * @property {number} took milliseconds from the input to the last change of the page
 * @property {number} work milliseconds the page's thread worked for it
 * @property {number} longest its longest task, 0 where none took 50 ms
 */

/** The page could not do a step; says which. */
export class Unfinished extends Error {}

/**
 * Goes through the plan like a reader.
 * @param {Tab} tab with the page ready
 * @param {Contender} contender
 * @param {Plan} plan
 * @returns {Promise<{ steps: Step[], totals: number[] }>} the totals after each toggle, after the search and at the end, which are
 *   the same for all contenders
 * @throws {Unfinished}
 */
export async function runSequence(tab, contender, plan) {
  const reader = contender.calls === undefined ? pointerReader(tab, contender) : callReader(contender.calls);
  /** @type {Step[]} */
  const steps = [];
  /** @type {number[]} */
  const totals = [];
  /**
   * @param {Step['name']} name
   * @param {Act} act
   */
  const step = async (name, act) => void steps.push({ name, ...(await measured(tab, act, plan.waits)) });
  const total = async () => void totals.push(await tab.ask(contender.total));

  await reader.beginBrush(plan.waits);
  for (const [from = 0] of WINDOWS) await step('brush', await reader.brush(from - WINDOW.from));
  await reader.endBrush(plan.waits);
  const values = contender.calls === undefined ? plan.values : plan.themes;
  for (const { facet, value } of [...values, ...values]) {
    await step('toggle', await reader.toggle(facet, value, plan.waits));
    await total();
  }
  await step('search', await reader.search(plan.text, plan.waits));
  await total();
  await step('clear', await reader.clear(plan.waits));
  await total();
  return { steps, totals };
}

/**
 * Waits until the page has come to rest.
 * @param {Tab} tab
 * @param {Waits} waits
 */
export async function settle(tab, waits) {
  const rested = await within(2 * waits.limit, tab.evaluate(`lastChange.settled(${JSON.stringify(waits)})`));
  if (!rested) throw new Unfinished('did not come to rest');
}

/** @typedef {{ input: 'pointermove' | 'pointerdown' | 'click' | 'input' | 'call', run: () => Promise<unknown> } | { call: string }} Act */

/**
 * @param {Tab} tab
 * @param {Act} act
 * @param {Waits} waits
 * @returns {Promise<Omit<Step, 'name'>>}
 */
async function measured(tab, act, waits) {
  await settle(tab, waits);
  const before = await tab.work();
  if ('call' in act) await within(waits.limit, tab.evaluate(`lastChange.arm('call'); ${act.call}; 0`));
  else {
    await tab.evaluate(`lastChange.arm('${act.input}')`);
    await within(waits.limit, act.run());
  }
  const found = await within(2 * waits.limit, tab.evaluate(`lastChange.measured(${JSON.stringify(waits)})`));
  const { done, heard, took, longTasks } = found;
  if (!done) throw new Unfinished(`took longer than ${waits.limit / 1000} s`);
  if (!heard) throw new Error('The page did not hear the input.');
  return { took, work: (await tab.work()) - before, longest: Math.max(0, ...longTasks) };
}

/**
 * @template T
 * @param {number} limit milliseconds
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
export async function within(limit, promise) {
  const timer = new AbortController();
  const late = pause(limit, undefined, { signal: timer.signal }).then(() => {
    throw new Unfinished(`took longer than ${limit / 1000} s`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
  }
}

/**
 * Does everything with the pointer and the keyboard.
 * @param {Tab} tab
 * @param {Contender} contender
 */
function pointerReader(tab, contender) {
  let plot = { left: 0, right: 0, y: 0 };
  const at = (/** @type {number} */ share) => ({
    x: plot.left + share * (plot.right - plot.left),
    y: plot.y,
  });
  const middle = (WINDOW.from + WINDOW.to) / 2;
  /**
   * @param {() => Promise<{ x: number, y: number }>} find
   * @param {Waits} waits
   */
  const hover = async (find, waits) => {
    await find(); // may scroll
    await settle(tab, waits);
    const point = await find();
    await tab.move(point);
    await settle(tab, waits);
    return point;
  };
  /** @param {{ x: number, y: number }} point */
  const click = async (point) => {
    await tab.press(point);
    await tab.release(point);
  };
  const clearPoint = () => centerOf(tab, contender.clear);
  return {
    /** @param {Waits} waits */
    beginBrush: async (waits) => {
      plot = await tab.ask(contender.plot);
      await tab.move(at(WINDOW.from));
      await settle(tab, waits);
      await tab.press(at(WINDOW.from));
      for (const share of [0.3, 0.5, WINDOW.to]) await tab.move(at(share));
      await tab.release(at(WINDOW.to));
      await tab.move(at(middle));
      await settle(tab, waits);
      await tab.press(at(middle));
    },
    /** @param {number} by */
    brush: async (by) => ({
      input: /** @type {const} */ ('pointermove'),
      run: () => tab.move(at(middle + by)),
    }),
    /** @param {Waits} waits */
    endBrush: async (waits) => {
      await tab.release(at(middle));
      await click(await hover(clearPoint, waits));
    },
    /**
     * @param {import('./contenders.mjs').Facet} facet
     * @param {Choice} value
     * @param {Waits} waits
     */
    toggle: async (facet, value, waits) => {
      const find = async () => {
        const point = await tab.ask(contender.value, facet, value);
        if (point === undefined) throw new Error(`${contender.name} does not show ${facet} ${value.label}.`);
        return point;
      };
      const point = await hover(find, waits);
      const run = async () => {
        tab.shift(contender.withShift);
        await click(point);
        tab.shift(false);
      };
      return { input: contender.answers, run };
    },
    /**
     * @param {string} text
     * @param {Waits} waits
     */
    search: async (text, waits) => {
      const find = () => centerOf(tab, contender.search);
      await click(await hover(find, waits));
      return { input: /** @type {const} */ ('input'), run: () => tab.type(text) };
    },
    /** @param {Waits} waits */
    clear: async (waits) => {
      const point = await hover(clearPoint, waits);
      return { input: /** @type {const} */ ('click'), run: () => click(point) };
    },
  };
}

/**
 * Calls the functions of a page without controls.
 * @param {import('./contenders.mjs').Calls} calls
 */
function callReader(calls) {
  /** @type {(called: (...values: any[]) => void, ...values: unknown[]) => Promise<Act>} */
  const call = async (called, ...values) => ({ call: callText(called, values) });
  return {
    beginBrush: async () => undefined,
    /** @param {number} by */
    brush: (by) => call(calls.brush, WINDOW.from + by, WINDOW.to + by),
    endBrush: async () => undefined,
    /**
     * @param {string} facet
     * @param {Choice} value
     */
    toggle: (facet, value) => call(calls.toggle, facet, value),
    /** @param {string} text */
    search: (text) => call(calls.search, text),
    clear: () => call(calls.clear),
  };
}

/**
 * @param {Tab} tab
 * @param {() => HTMLElement | null | undefined} find
 */
async function centerOf(tab, find) {
  const point = await tab.evaluate(`(() => {
    const found = ${callText(find)};
    found?.scrollIntoView({ block: 'center' });
    const box = found?.getBoundingClientRect();
    return box === undefined ? undefined : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  })()`);
  if (point === undefined) throw new Error(`The page does not have what ${String(find)} looks for.`);
  return /** @type {{ x: number, y: number }} */ (point);
}
