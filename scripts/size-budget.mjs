import './node-version.mjs';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCommand } from './command.mjs';
import { root } from './paths.mjs';

/** The JavaScript needed before the first useful paint, gzip -9, in bytes; 1 kB is 1000 bytes. */
const budget = 200_000;

/**
 * Text that only the code of a library has which must wait until a chart is wanted.
 * @type {Record<string, string>}
 */
const mustWait = { recharts: 'recharts-' };

const site = join(root, 'dist');

/** @typedef {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} Manifest Vite's, by module */

await runCommand(async () => {
  const manifestFile = join(site, '.vite', 'manifest.json');
  if (!existsSync(manifestFile)) throw new Error('dist has no manifest: run "npm run build" first.');
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const first = firstLoad(manifest);
  const lazy = new Set(Object.values(manifest).flatMap(({ file }) => (first.has(file) ? [] : [file])));

  console.log('First load, gzip -9');
  const bytes = printSizes(first);
  console.log('\nLoaded when needed, gzip -9');
  printSizes(lazy);
  console.log(`\nFirst load: ${inKilobytes(bytes)} of ${inKilobytes(budget)}`);

  if (bytes > budget) fail(`The first load is ${inKilobytes(bytes - budget)} above its budget.`);
  for (const [library, text] of Object.entries(mustWait)) {
    const holder = [...first].find((file) => read(file).includes(text));
    if (holder !== undefined)
      fail(`${library} is part of the first load, in ${holder}; load it with import().`);
  }
});

/**
 * The entries, everything they import statically, and what the page asks for ahead.
 * @param {Manifest} manifest
 */
function firstLoad(manifest) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} name */
  const add = (name) => {
    const chunk = manifest[name];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry) add(name);
  for (const [, file = ''] of read('index.html').matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) files.add(file);
  return files;
}

/**
 * @param {ReadonlySet<string>} files
 * @returns {number} the bytes of all of them together
 */
function printSizes(files) {
  const sizes = [...files]
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, bytes: gzipSync(read(file), { level: 9 }).length }))
    .toSorted((one, other) => other.bytes - one.bytes);
  for (const { file, bytes } of sizes) console.log(`${inKilobytes(bytes).padStart(10)}  ${file}`);
  if (sizes.length === 0) console.log('        none');
  return sizes.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** @param {string} file in dist */
function read(file) {
  return readFileSync(join(site, file), 'utf8');
}

/** @param {number} bytes */
function inKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
