import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where commands keep what they need between runs: locks and the build in progress. */
export const cache = join(root, '.cache');

/**
 * The JavaScript file of a tool in node_modules, to be run by this Node: neither a shell nor npx is needed.
 * @param {string} file such as `vite/bin/vite.js`
 */
export const tool = (file) => join(root, 'node_modules', file);

/**
 * The real file behind the first of these names that is in PATH.
 * @param {readonly string[]} names
 * @returns {string[]} every match, in the order of the names, then of PATH
 */
export function inPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((file) => existsSync(file))
    .map((file) => realpathSync(file));
}
