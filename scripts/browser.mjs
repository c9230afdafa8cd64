import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { inPath, tool } from './paths.mjs';
import { run, runNode, toolEnvironment } from './processes.mjs';
import { inTemporaryFolder } from './temporary-folder.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A Chromium that renders a page on this machine: named by the environment, downloaded by Playwright, or found in PATH
 * or a usual place. Failing these it is installed: by Playwright, and then, as root where there is apt, from the
 * distribution.
 * @returns {Promise<string>} its executable
 * @throws {Error} when there is none and none could be installed; says what to do
 */
export async function findBrowser() {
  const browser =
    (await firstThatRenders(present())) ??
    (await firstThatRenders(await installedByPlaywright())) ??
    (await firstThatRenders(await installedByApt()));
  if (browser !== undefined) return browser;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none that renders a page was found or could be installed.' +
      ' Install one (on Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium),' +
      ' or name one with CHROMIUM_PATH=/path/to/chromium, and run the command again.',
  );
}

/** @returns {AsyncGenerator<string>} */
async function* present() {
  for (const name of ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'])
    yield process.env[name] ?? '';
  yield await playwrightsOwn();
  yield* inPath(names);
  yield* usualPlaces;
}

/** Where Playwright's own download is, or would be. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

async function installedByPlaywright() {
  console.log('No browser that works was found. Downloading one with Playwright …');
  const { ok } = await runNode(tool('playwright/cli.js'), ['install', 'chromium']);
  if (!ok) return [];
  const executable = await playwrightsOwn();
  if (isRoot() && !(await rendersPage(executable))) {
    await runNode(tool('playwright/cli.js'), ['install-deps', 'chromium']);
  }
  return [executable];
}

async function installedByApt() {
  if (!isRoot() || inPath(['apt-get']).length === 0) return [];
  console.log('Installing Chromium with apt-get …');
  const env = toolEnvironment({ DEBIAN_FRONTEND: 'noninteractive' });
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  return [...inPath(names), ...usualPlaces];
}

/** @param {AsyncIterable<string> | Iterable<string>} executables */
async function firstThatRenders(executables) {
  const tried = new Set();
  for await (const executable of executables) {
    if (tried.has(executable) || !existsSync(executable)) continue;
    tried.add(executable);
    if (await rendersPage(executable)) return executable;
  }
  return undefined;
}

/**
 * Whether the browser starts, lays out a page and runs its script: being there is not enough (a stub that asks for a
 * snap is there too).
 * @param {string} executable
 */
function rendersPage(executable) {
  const page = 'data:text/html,<p id=x>x</p><script>x.textContent=x.offsetHeight>0?"renders":""</script>';
  return inTemporaryFolder(async (profile) => {
    const { output } = await run(
      executable,
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--disable-background-networking',
        `--user-data-dir=${profile}`,
        '--dump-dom',
        page,
      ],
      { capture: true, timeout: 30_000 },
    );
    return output.includes('<p id="x">renders</p>');
  });
}

function isRoot() {
  return process.getuid?.() === 0;
}
