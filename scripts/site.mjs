import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { cache, root, tool } from './paths.mjs';
import { freePort } from './port.mjs';
import { closeAtStop, runNode } from './processes.mjs';

const site = join(root, 'dist');
const next = join(cache, 'dist-next');
const last = join(cache, 'dist-last');
const stampFile = join(site, '.vite', 'built-from.json');

/** What a build reads. A changed test is not a changed site. */
const inputs = [
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'src',
  'public',
];

/**
 * Makes `dist` what the sources give, and does nothing when it is. The build is made aside and put in place whole, so
 * that a server which is running never lacks a file for longer than two renames.
 * @returns {Promise<boolean>} false when the build failed; its errors have been shown
 */
export async function ensureSite() {
  if (isSiteCurrent()) return true;
  return withLock('site', 'Another command is building the site; waiting for it.', async () => {
    if (isSiteCurrent()) return true;
    const built = digest(inputs.map((name) => join(root, name)));
    console.log('Building the site …');
    // Its list of files would be mostly slices of fonts.
    const args = ['build', '--logLevel', 'warn', '--outDir', next, '--emptyOutDir'];
    const { ok } = await runNode(tool('vite/bin/vite.js'), args);
    if (!ok) return false;
    rmSync(last, { recursive: true, force: true });
    if (existsSync(site)) renameSync(site, last);
    renameSync(next, site);
    rmSync(last, { recursive: true, force: true });
    mkdirSync(join(site, '.vite'), { recursive: true });
    writeFileSync(stampFile, JSON.stringify({ built, site: digest([site]) }));
    return true;
  });
}

function isSiteCurrent() {
  if (!existsSync(stampFile)) return false;
  const stamp = /** @type {{ built: string, site: string }} */ (JSON.parse(readFileSync(stampFile, 'utf8')));
  return stamp.site === digest([site]) && stamp.built === digest(inputs.map((name) => join(root, name)));
}

/**
 * @param {readonly string[]} places files and folders; one that is not there counts as such
 * @returns {string} the same for the same names and contents; the stamp itself and tests are left out
 */
function digest(places) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesIn(place)) {
      hash
        .update(`${file.slice(root.length)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {readonly string[]}
 */
function filesIn(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file !== stampFile)
    .toSorted();
}

/**
 * Serves `dist` from this process until it ends.
 * @param {number} asked the port wanted
 * @param {{ strict?: boolean }} [options] `strict` fails where otherwise the next free port is taken
 * @returns {Promise<string>} the address, such as `http://localhost:4173/`
 */
export async function serveSite(asked, { strict = false } = {}) {
  const { preview } = await import('vite');
  const port = await freePort(asked);
  if (strict && port !== asked) throw new Error(`Port ${asked} is taken by another program.`);
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port, strictPort: true, open: false },
  });
  closeAtStop(() => server.close());
  return `http://localhost:${port}/`;
}
