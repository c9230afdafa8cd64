import { readFileSync, writeFileSync } from 'node:fs';
import { inTemporaryFolder } from '../../scripts/temporary-folder.mjs';
import { callText } from './call-text.mjs';
import { startBrowser } from './devtools.mjs';

const WINDOW = { width: 1440, height: 1000, deviceScaleFactor: 1, mobile: false };
const BUTTON = { button: 'left', buttons: 1, clickCount: 1 };
const script = (/** @type {string} */ name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const lastChange = script('last-change.js');
const programMemory = script('program-memory.js');

/**
 * @typedef {object} Tab the one page of a browser of its own
 * @property {<T>(expression: string) => Promise<T>} evaluate waits for a promise; throws what the page throws
 * @property {<A extends unknown[], T>(question: (...values: A) => T, ...values: A) => Promise<T>} ask evaluates a function
 *   that sees nothing but the page and the values
 * @property {(point: Point) => Promise<void>} move
 * @property {(point: Point) => Promise<void>} press
 * @property {(point: Point) => Promise<void>} release
 * @property {(text: string) => Promise<void>} type puts a text into the focused field as one input
 * @property {() => Promise<number>} work milliseconds that the page's thread has worked since it began
 * @property {() => Promise<Heap>} heap after garbage is collected
 * @property {() => readonly string[]} errors that the page has thrown
 * @property {(path: string) => Promise<void>} shoot writes a picture of the window
 * @property {(held: boolean) => void} shift whether the shift key is held
 * @property {() => Promise<void>} close
 */
/** @typedef {{ x: number, y: number }} Point in CSS pixels of the window */
/**
 * @typedef {object} Heap bytes
 * @property {number} objects of JavaScript, of the page and its workers
 * @property {number} buffers outside of them: array buffers
 * @property {number} programs the memories of WebAssembly, as far as they have grown
 */

/**
 * Lends a page in a browser of its own, with an empty profile, to a piece of work.
 * @template T
 * @param {{ executable: string, address: string }} where
 * @param {(tab: Tab) => Promise<T>} work
 * @returns {Promise<T>}
 */
export function withTab({ executable, address }, work) {
  return inTemporaryFolder(async (profile) => {
    const tab = await openTab({ executable, profile, address });
    try {
      return await work(tab);
    } finally {
      await tab.close();
    }
  });
}

/**
 * @param {{ executable: string, profile: string, address: string }} where
 * @returns {Promise<Tab>}
 */
async function openTab({ executable, profile, address }) {
  const browser = startBrowser({ executable, profile });
  /** @type {Set<string>} */
  const workers = new Set();
  /** @type {string[]} */
  const errors = [];
  browser.listen((method, params) => {
    if (method === 'Target.attachedToTarget' && params.waitingForDebugger) {
      const { sessionId: worker, targetInfo } = params;
      if (targetInfo.type === 'worker') workers.add(worker);
      void begin(browser, worker);
    }
    if (method === 'Target.detachedFromTarget') workers.delete(params.sessionId);
    if (method === 'Runtime.exceptionThrown')
      errors.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
  });
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  /**
   * @param {string} method
   * @param {object} [params]
   */
  const send = (method, params) => browser.send(method, params, sessionId);
  await send('Page.enable');
  await send('Runtime.enable');
  // The thread's own time: what other programs take of the machine is not in it.
  await send('Performance.enable', { timeDomain: 'threadTicks' });
  await send('Emulation.setDeviceMetricsOverride', WINDOW);
  await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  await send('Page.addScriptToEvaluateOnNewDocument', { source: lastChange + programMemory });
  await send('Page.navigate', { url: address });
  let modifiers = 0;
  /**
   * @param {string} type
   * @param {Point} point
   * @param {object} [more]
   */
  const mouse = (type, { x, y }, more) =>
    send('Input.dispatchMouseEvent', { type, x, y, modifiers, pointerType: 'mouse', ...more });
  let held = 0;
  /** @param {string} expression */
  const evaluate = async (expression) => {
    const asked = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails: fault } = await send('Runtime.evaluate', asked);
    if (fault) throw new Error(fault.exception?.description ?? fault.text);
    return result.value;
  };
  return {
    evaluate,
    ask: (question, ...values) => evaluate(callText(question, values)),
    move: (point) => mouse('mouseMoved', point, { buttons: held, button: held === 0 ? 'none' : 'left' }),
    press: (point) => mouse('mousePressed', point, { ...BUTTON, buttons: (held = 1) }),
    release: (point) => mouse('mouseReleased', point, { ...BUTTON, buttons: (held = 0) }),
    shift: (on) => {
      modifiers = on ? 8 : 0;
    },
    type: (text) => send('Input.insertText', { text }),
    work: async () => {
      const { metrics } = await send('Performance.getMetrics');
      return 1000 * metrics.find((/** @type {any} */ m) => m.name === 'TaskDuration').value;
    },
    heap: () => heapOf(browser, sessionId, workers),
    errors: () => errors,
    shoot: async (path) => {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    close: () => browser.close(),
  };
}

/**
 * @param {import('./devtools.mjs').DevTools} browser
 * @param {string} page
 * @param {Iterable<string>} workers
 * @returns {Promise<Heap>}
 */
async function heapOf(browser, page, workers) {
  const sum = { objects: 0, buffers: 0, programs: 0 };
  for (const session of [page, ...workers]) {
    /**
     * @param {string} method
     * @param {object} [params]
     */
    const send = (method, params) => browser.send(method, params, session);
    for (let i = 0; i < 2; i += 1) await send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await send('Runtime.getHeapUsage');
    sum.objects += usedSize;
    sum.buffers += backingStorageSize;
    const { result } = await send('Runtime.evaluate', { expression: 'programMemory()', returnByValue: true });
    sum.programs += result.value;
  }
  return sum;
}

/**
 * Lets a worker run that waits for its first script.
 * @param {import('./devtools.mjs').DevTools} browser
 * @param {string} session
 */
async function begin(browser, session) {
  await browser.send('Runtime.evaluate', { expression: programMemory }, session);
  await browser.send('Runtime.runIfWaitingForDebugger', {}, session);
}
