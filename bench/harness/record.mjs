import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { importSource } from '../../scripts/source-module.mjs';
import { byFrequency, columnsOf, writeColumns } from './columns.mjs';
import { made, root, rows } from './places.mjs';

/** @typedef {import('./contenders.mjs').Choice} Choice */
/** @typedef {import('./contenders.mjs').Facet} Facet */
/**
 * @typedef {object} Choices the values that are chosen in a run, the most frequent ones of the record
 * @property {{ facet: Facet, value: Choice }[]} values
 * @property {{ facet: 'theme', value: Choice }[]} themes
 */

/** In how many facets which of the most frequent values are chosen, in this order. */
const CHOSEN = /** @type {const} */ ([
  ['theme', 0],
  ['actor', 0],
  ['level', 1],
  ['theme', 2],
  ['actor', 1],
  ['format', 0],
]);

/**
 * Makes sure of the record with so many events: as a package for our page, and as rows for the peers.
 * @param {number} events
 * @returns {Promise<Choices>}
 */
export async function ensureRecord(events) {
  const folder = join(rows, String(events));
  const finished = join(folder, 'choices.json');
  if (!existsSync(finished)) {
    console.log(`Making ${events} events …`);
    const args = ['scripts/record-make.mjs', '--events', String(events), '--into', made];
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error('The record could not be made.');
    const columns = await columnsOf(knownEvents(events));
    writeColumns(columns, folder);
    writeFileSync(`${finished}.part`, JSON.stringify(await choicesOf(columns, events)));
    renameSync(`${finished}.part`, finished);
  }
  return JSON.parse(readFileSync(finished, 'utf8'));
}

/**
 * The events that the page admits on its first screen: not those known only after the edition.
 * @param {number} events
 */
async function* knownEvents(events) {
  const { created } = readJson(events, 'datapackage');
  const lines = createInterface({ input: createReadStream(fileOf(events, 'events')) });
  for await (const line of lines) {
    if (!line.startsWith('{') && !line.startsWith(',{')) continue;
    const event = JSON.parse(line.replace(/^,|,$/g, ''));
    if (event.knownOn === undefined || event.knownOn <= created.slice(0, 10)) yield event;
  }
}

/**
 * @param {import('./columns.mjs').Columns} columns
 * @param {number} events
 * @returns {Promise<Choices>}
 */
async function choicesOf(columns, events) {
  const names = /** @type {typeof import('../../src/domain/facet-labels.ts')} */ (
    await importSource('src/domain/facet-labels.ts')
  );
  const record = { actors: readJson(events, 'actors'), themes: readJson(events, 'themes'), events: [] };
  const ranked = {
    theme: byFrequency(columns.themes),
    actor: byFrequency(columns.actors),
    format: byFrequency(columns.format),
    level: byFrequency(columns.level),
  };
  /**
   * @template {Facet} F
   * @param {F} facet
   * @param {number} rank
   */
  const choice = (facet, rank) => {
    const id = ranked[facet][rank] ?? '';
    return { facet, value: { id, label: names.facetHeading(record, facet, id) } };
  };
  return {
    values: CHOSEN.map(([facet, rank]) => choice(facet, rank)),
    themes: CHOSEN.map((_, rank) => choice('theme', rank)),
  };
}

/**
 * @param {number} events
 * @param {string} resource
 */
const fileOf = (events, resource) => join(made, `made-${events}`, `${resource}.json`);

/**
 * @param {number} events
 * @param {string} resource
 */
const readJson = (events, resource) => JSON.parse(readFileSync(fileOf(events, resource), 'utf8'));
