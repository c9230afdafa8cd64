import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { bench } from './places.mjs';

/**
 * Where and with what a run is made.
 * @param {string} executable of the browser
 */
export function surroundings(executable) {
  const { dependencies } = JSON.parse(readFileSync(join(bench, 'package.json'), 'utf8'));
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  return {
    day: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    browser: /[\d.]+/.exec(stdout)?.[0] ?? 'unknown',
    packages: /** @type {Record<string, string>} */ (dependencies),
  };
}
