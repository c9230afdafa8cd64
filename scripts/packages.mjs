import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withLock } from './lock.mjs';
import { inPath, root } from './paths.mjs';
import { runNode, toolEnvironment } from './processes.mjs';

const modules = join(root, 'node_modules');
const stampFile = join(modules, '.alliance-desk-packages.json');

/** Inherited settings of npm that would install something other than the lockfile says. */
const foreignSettings = new Set(
  ['omit', 'include', 'only', 'also', 'production', 'optional', 'ignore_scripts', 'dry_run', 'global'].map(
    (setting) => `npm_config_${setting}`,
  ),
);

/**
 * Makes node_modules what package-lock.json says, and does nothing when it is. Safe to call from several processes.
 * @throws {Error} when the packages cannot be installed
 */
export async function ensurePackages() {
  if (arePackagesCurrent()) return;
  await withLock('packages', 'Another command is installing the packages; waiting for it.', async () => {
    if (arePackagesCurrent()) return;
    if (!areInstalledByHand()) {
      console.log('Installing the packages (about 15 seconds) …');
      const installed = (await install(['--prefer-offline'])) || (await install([]));
      if (!installed) throw new Error('The packages could not be installed: see what npm says above.');
    }
    writeFileSync(stampFile, JSON.stringify({ lock: lockHash(), machine, files: countFiles(modules) }));
  });
}

/** Packages for another platform, or for another binary interface of Node, are no use here. */
const machine = `${process.platform} ${process.arch} ${process.versions.modules}`;

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/**
 * What was installed here last. It lies inside node_modules, so a wiped folder loses it.
 * @returns {{ lock: string, machine: string, files: number } | undefined}
 */
const readStamp = () => read(stampFile);

/** Fewer files than were installed tell a half-deleted folder. */
function arePackagesCurrent() {
  const stamp = readStamp();
  return stamp?.lock === lockHash() && stamp.machine === machine && countFiles(modules) >= stamp.files;
}

/** @typedef {{ integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Entry */
/** @typedef {{ packages: Record<string, Entry> } | undefined} Lock */

/** Whether somebody has run npm since, on this machine, and everything is there that npm lists at the end of that. */
function areInstalledByHand() {
  const stamp = readStamp();
  const locked = /** @type {Lock} */ (read(join(root, 'package-lock.json')));
  const installed = /** @type {Lock} */ (read(join(modules, '.package-lock.json')));
  if (locked === undefined || installed === undefined) return false;
  if (stamp !== undefined && (stamp.machine !== machine || stamp.lock === lockHash())) return false;
  return Object.entries(locked.packages).every(([path, wanted]) => {
    const found = installed.packages[path];
    if (path === '' || (found === undefined && !isNeeded(wanted))) return true;
    return found?.integrity === wanted.integrity && existsSync(join(root, path, 'package.json'));
  });
}

/**
 * Whether npm cannot have left the package out: an optional one is needed only where it names this very machine.
 * @param {Entry} entry
 */
function isNeeded({ optional, os, cpu, libc }) {
  if (!optional) return true;
  const cLibrary = existsSync('/etc/alpine-release') ? 'musl' : 'glibc';
  const fits = [
    os?.includes(process.platform),
    cpu?.includes(process.arch),
    process.platform !== 'linux' || libc === undefined || libc.includes(cLibrary),
  ];
  return fits.every(Boolean);
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Files in the folder and below it, hidden ones left out: tools keep their own there. 0 for a folder that is not there.
 * @param {string} folder
 * @returns {number}
 */
function countFiles(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .reduce((count, entry) => count + (entry.isDirectory() ? countFiles(join(folder, entry.name)) : 1), 0);
}

/** @param {readonly string[]} more */
async function install(more) {
  const env = Object.fromEntries(
    Object.entries(toolEnvironment()).filter(([name]) => !foreignSettings.has(name.toLowerCase())),
  );
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', ...more];
  const { ok } = await runNode(npmFile(), args, { env });
  return ok;
}

/** npm's own JavaScript file: the npm that started us, else the one beside this Node, else the one in PATH. */
function npmFile() {
  const nodeFolder = dirname(process.execPath);
  const file = [
    process.env['npm_execpath'] ?? '',
    join(nodeFolder, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(nodeFolder, 'node_modules/npm/bin/npm-cli.js'),
    ...inPath(['npm']),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ].find((candidate) => candidate.endsWith('npm-cli.js') && existsSync(candidate));
  if (file === undefined)
    throw new Error('npm was not found. Run "npm ci --include=dev" and then this command again.');
  return file;
}
