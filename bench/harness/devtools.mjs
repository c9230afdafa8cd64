import { spawn } from 'node:child_process';

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--force-prefers-reduced-motion',
  '--hide-scrollbars',
  '--remote-debugging-pipe',
];

/** How long a browser may take to close, in milliseconds. */
const CLOSE_LIMIT = 5000;

/**
 * @typedef {object} DevTools a browser of its own, spoken to by the DevTools protocol
 * @property {(method: string, params?: object, session?: string) => Promise<any>} send rejects with what the browser says
 * @property {(heard: (method: string, params: any, session: string | undefined) => void) => void} listen
 * @property {() => Promise<void>} close
 */

/**
 * Starts a browser with an empty profile.
 * @param {{ executable: string, profile: string }} places
 * @returns {DevTools}
 */
export function startBrowser({ executable, profile }) {
  const child = spawn(executable, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const [, , , input, output] = /** @type {any} */ (child.stdio);
  /** @type {Map<number, { method: string, resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  /** @type {((method: string, params: any, session: string | undefined) => void)[]} */
  const listeners = [];
  let last = 0;
  readMessages(output, ({ id, method, params, sessionId, result, error }) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (call === undefined) for (const heard of listeners) heard(method, params, sessionId);
    else if (error) call.reject(new Error(`The browser refused ${call.method}: ${error.message}`));
    else call.resolve(result);
  });
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser ended before it answered.'));
    waiting.clear();
  };
  child.once('close', fail);
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('close', () => process.off('exit', kill));
  input.on('error', fail);
  return {
    send: (method, params = {}, session) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { method, resolve, reject });
        input.write(`${JSON.stringify({ id, method, params, sessionId: session })}\0`);
      }),
    listen: (heard) => void listeners.push(heard),
    close: async () => {
      // Closed by itself it takes its processes along; a page that hangs keeps it from that.
      const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_LIMIT);
      if (child.exitCode === null)
        input.write(`${JSON.stringify({ id: ++last, method: 'Browser.close' })}\0`);
      await ended;
      clearTimeout(timer);
    },
  };
}

/**
 * @param {import('node:stream').Readable} stream of JSON texts that each end with a zero byte
 * @param {(message: any) => void} take
 */
function readMessages(stream, take) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (/** @type {string} */ part) => {
    const texts = (rest + part).split('\0');
    rest = texts.pop() ?? '';
    for (const text of texts) take(JSON.parse(text));
  });
}
