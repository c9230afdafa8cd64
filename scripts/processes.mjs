import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './paths.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {(() => Promise<void>)[]} */
const closers = [];
let stopping = false;

const windows = process.platform === 'win32';
const stopSignals = /** @type {const} */ ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 });
const patience = 3000;

/**
 * The environment tools run in: ours, without what would make them build, install or test something else because of
 * where the command was started. `NODE_ENV=production` drops the tools from an install and React's checks from tests.
 * @param {Record<string, string>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(more = {}) {
  const { NODE_ENV: _, ...rest } = process.env;
  return { ...rest, ...more };
}

/**
 * Runs a program until it ends. It stays in our process group, so that what ends the group ends it too.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, capture?: boolean, timeout?: number }} [options] `capture` gives the standard
 *   output back instead of showing it, and drops the errors; `timeout` in milliseconds ends the program
 * @returns {Promise<{ ok: boolean, output: string }>} never rejects: a program that cannot start is not ok
 */
export function run(file, args, { env = toolEnvironment(), capture = false, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    if (stopping) return; // the process is about to end; nothing may follow
    const child = spawn(file, args, {
      cwd: root,
      env,
      windowsHide: true,
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'ignore' : 'inherit'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
    });
    const timer = timeout > 0 ? setTimeout(() => interrupt(child, 'SIGKILL'), timeout) : undefined;
    /** @param {boolean} ok */
    const end = (ok) => {
      clearTimeout(timer);
      running.delete(child);
      if (!stopping) resolve({ ok, output });
    };
    running.add(child);
    child.once('error', () => end(false));
    child.once('close', (code) => end(code === 0));
  });
}

/**
 * Runs a JavaScript tool with this Node.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options);

/**
 * Something to close before the process ends on a signal.
 * @param {() => Promise<void>} close
 */
export function closeAtStop(close) {
  closers.push(close);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {'SIGINT' | 'SIGKILL'} signal
 */
function interrupt(child, signal) {
  if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else child.kill(signal);
}

/**
 * Interrupts every program still running, as Ctrl-C would (Playwright ends its browsers and its server only then),
 * waits for them, kills what stays, and ends this process.
 * @param {keyof typeof stopSignals} signal
 */
async function stop(signal) {
  if (stopping) return;
  stopping = true;
  const children = [...running];
  for (const child of children) interrupt(child, 'SIGINT');
  const limit = Date.now() + patience;
  while (running.size > 0 && Date.now() < limit) await pause(50);
  for (const child of children) interrupt(child, 'SIGKILL');
  await Promise.race([Promise.allSettled(closers.map((close) => close())), pause(patience)]);
  process.exit(128 + stopSignals[signal]);
}

/**
 * Makes this process end as its user expects: on a signal, and when the npm that runs it is gone, it takes along what
 * it started. A signal that is sent to npm alone does not always arrive here.
 */
export function obeySignals() {
  for (const signal of /** @type {(keyof typeof stopSignals)[]} */ (Object.keys(stopSignals))) {
    process.on(signal, () => void stop(signal));
  }
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const before = parents();
  setInterval(() => {
    if (parents() !== before) void stop('SIGTERM');
  }, 500).unref();
}

/** The ids of the shell that npm started us by and, where the system tells it, of that npm; they change when it ends. */
function parents() {
  const parent = process.ppid;
  try {
    const status = readFileSync(`/proc/${parent}/status`, 'utf8');
    const isNpm = /^Name:\s+(npm|node)/m.test(status);
    return isNpm ? String(parent) : `${parent} ${/^PPid:\s+(\d+)/m.exec(status)?.[1]}`;
  } catch {
    return String(parent);
  }
}
