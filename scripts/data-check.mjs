import './node-version.mjs';
import { runCommand } from './command.mjs';
import { dataFolder, staleFiles } from './package-files.mjs';
import { importSource } from './source-module.mjs';

/**
 * What the program's own check reports.
 * @typedef {object} RecordFault
 * @property {string} file
 * @property {string} [record] the id of the record
 * @property {string} pointer a JSON pointer into it
 * @property {unknown} found
 * @property {unknown} expected
 * @property {string} rule
 */

await runCommand(async () => {
  /** @type {{ checkCatalog: (folder: string) => Promise<readonly RecordFault[]> }} */
  const { checkCatalog } = await importSource('src/data/check.ts');
  const faults = (await checkCatalog(dataFolder)).map(
    ({ file, record, pointer, found, expected }) =>
      `${[file, record, pointer].filter(Boolean).join(' ')}: found ${inWords(found)}, expected ${inWords(expected)}`,
  );
  const all = [...faults, ...(await staleFiles())];
  for (const fault of all) console.log(fault);
  console.log(all.length === 0 ? 'The record holds: no faults.' : `Faults in the record: ${all.length}.`);
  if (all.length > 0) process.exitCode = 1;
});

/** @param {unknown} value */
function inWords(value) {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}
