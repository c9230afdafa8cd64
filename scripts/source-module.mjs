import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * Loads a module of the program in this Node, which cannot read TypeScript by itself.
 * @template T
 * @param {string} file from the repository's folder, such as `src/data/check.ts`
 * @returns {Promise<T>} its exports; the caller says what they are
 */
export async function importSource(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, file), { root, configFile: false, logLevel: 'warn' });
  return /** @type {T} */ (module);
}
