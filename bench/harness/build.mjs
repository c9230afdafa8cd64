import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bench, root, site } from './places.mjs';

/** Builds our page and the pages of the peers into `.data`. @throws {Error} when one does not build */
export async function buildPages() {
  build(root, ['--outDir', site, '--emptyOutDir']);
  build(bench, []);
}

/**
 * @param {string} folder of the package, whose own vite builds it
 * @param {readonly string[]} args
 */
function build(folder, args) {
  const vite = join(folder, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn', ...args], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed.`);
}
