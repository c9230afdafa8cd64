import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexTables } from './index-tables.mjs';
import { pageTables } from './page-tables.mjs';
import { bench } from './places.mjs';
import { targetTable } from './targets.mjs';

/** @typedef {import('./visit.mjs').Visit} Visit */
/**
 * @typedef {ReturnType<typeof import('./machine.mjs').surroundings> & {
 *   sizes: Record<string, Record<string, Visit[]>>,
 *   indexes: Record<string, import('../index-alone.mjs').Indexes>,
 * }} Results
 */

const BEGIN = '<!-- results: written by npm run bench -->';
const END = '<!-- end of results -->';

/**
 * Writes the tables of a run into README.md, between its marks.
 * @param {Results} results
 * @throws {Error} when the marks are not there
 */
export function writeReport(results) {
  const file = join(bench, 'README.md');
  const text = readFileSync(file, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${file} lacks the lines "${BEGIN}" and "${END}".`);
  const parts = [origin(results), targetTable(results), ...pageTables(results), ...indexTables(results)];
  writeFileSync(file, `${text.slice(0, begin)}${BEGIN}\n\n${parts.join('\n\n')}\n\n${text.slice(end)}`);
}

/** @param {Results} results */
const origin = ({ day, processor, cores, memory, browser, packages: p }) =>
  `Measured on ${day}: ${processor}, ${cores} cores, ${memory} GB, Chromium ${browser}. ` +
  `dc.js ${p['dc']} with crossfilter2 ${p['crossfilter2']}, vgplot ${p['@uwdata/vgplot']} with DuckDB-Wasm ` +
  `${p['@duckdb/duckdb-wasm']}, vis-timeline ${p['vis-timeline']}.`;
