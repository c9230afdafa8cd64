import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { madeEvents } from './made-record/events.mjs';
import { description, madeRecord } from './made-record/record.mjs';
import { inJson } from './package-files.mjs';

/** @typedef {{ id: string, title: string, path: string, default?: true }} CatalogEntry */
/** @typedef {{ bytes: number, hash: string }} Imprint */

const MADE_ID = /^made-\d+$/;

/** How much text is gathered before it is written, in characters. */
const CHUNK = 1_000_000;

/**
 * Writes a text that comes in pieces, none of which is kept.
 * @param {string} file
 * @param {Iterable<string>} pieces
 * @returns {Imprint}
 */
function writeStream(file, pieces) {
  const hash = createHash('sha256');
  const handle = openSync(file, 'w');
  let bytes = 0;
  let waiting = '';
  const flush = () => {
    const content = Buffer.from(waiting);
    hash.update(content);
    bytes += content.length;
    for (let written = 0; written < content.length;) written += writeSync(handle, content, written);
    waiting = '';
  };
  try {
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length >= CHUNK) flush();
    }
    flush();
  } finally {
    closeSync(handle);
  }
  return { bytes, hash: `sha256:${hash.digest('hex')}` };
}

/**
 * A list as JSON with one record a line.
 * @param {Iterable<unknown>} records
 * @param {(count: number) => void} tell called after every record
 */
function* inLines(records, tell) {
  let count = 0;
  for (const one of records) {
    yield `${count === 0 ? '[' : ','}\n${JSON.stringify(one)}`;
    tell(++count);
  }
  yield count === 0 ? '[]\n' : '\n]\n';
}

/** @param {string} folder */
const catalogFile = (folder) => join(folder, 'catalog.json');

/**
 * @param {string} folder
 * @returns {{ packages: CatalogEntry[], ending: string }}
 */
function readCatalog(folder) {
  const file = catalogFile(folder);
  if (!existsSync(file)) return { packages: [], ending: '\n' };
  const text = readFileSync(file, 'utf8');
  /** @type {{ packages: CatalogEntry[] }} */
  const { packages } = JSON.parse(text);
  return { packages, ending: text.endsWith('\n') ? '\n' : '' };
}

/**
 * @param {string} folder
 * @param {{ packages: CatalogEntry[], ending: string }} catalog
 */
function writeCatalog(folder, { packages, ending }) {
  const file = catalogFile(folder);
  const [first, ...others] = packages;
  if (first === undefined) {
    rmSync(file, { force: true });
    return;
  }
  const listed = packages.some((one) => one.default) ? packages : [{ ...first, default: true }, ...others];
  writeFileSync(file, inJson({ packages: listed }).trimEnd() + ending);
}

/**
 * Writes the made package into a folder and lists it in the catalog there; one of the same size is replaced.
 * @param {string} folder of `catalog.json`; it is made where it is not there
 * @param {{ events: number, seed: number }} size
 * @param {(count: number) => void} tell called after every event
 * @returns {{ id: string, folder: string, bytes: number }} the bytes of all files of the package
 */
export function writeMadePackage(folder, size, tell) {
  const about = description(size.events);
  const { name: id, title } = about;
  const own = join(folder, id);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  const { sources, ...others } = madeRecord(size.seed);
  const write = (/** @type {string} */ name, /** @type {Iterable<string>} */ pieces) => ({
    name,
    path: `${name}.json`,
    ...writeStream(join(own, `${name}.json`), pieces),
    mediatype: 'application/json',
    format: 'json',
  });
  const resources = [
    write('sources', [inJson(sources)]),
    write('events', inLines(madeEvents(size), tell)),
    ...Object.entries(others).map(([name, data]) => write(name, [inJson(data)])),
  ];
  writeFileSync(join(own, 'datapackage.json'), inJson({ ...about, resources }));
  const { packages, ending } = readCatalog(folder);
  const entry = { id, title, path: id };
  const before = packages.find((one) => one.id === id);
  const listed =
    before === undefined
      ? [...packages, entry]
      : packages.map((one) =>
          one === before ? { ...entry, ...(one.default && { default: one.default }) } : one,
        );
  writeCatalog(folder, { packages: listed, ending });
  return { id, folder: own, bytes: resources.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/**
 * Removes every made package of a folder, and its line in the catalog; a catalog of nothing else goes with them.
 * @param {string} folder
 * @returns {readonly string[]} the ids of what was removed
 */
export function forgetMadePackages(folder) {
  const { packages, ending } = readCatalog(folder);
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => MADE_ID.test(name)) : [];
  for (const name of found) rmSync(join(folder, name), { recursive: true });
  const kept = packages.filter(({ id }) => !MADE_ID.test(id));
  if (kept.length < packages.length) writeCatalog(folder, { packages: kept, ending });
  return [...new Set([...found, ...packages.map(({ id }) => id).filter((id) => MADE_ID.test(id))])];
}
