import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { importSource } from './source-module.mjs';

/** Where the record lies: the catalog, one folder per package, and the schemas. */
export const dataFolder = join(root, 'public', 'data');

/**
 * The files under the data folder that follow from others: every package's `datapackage.json`, with the bytes and the
 * hash of each resource, and the JSON Schemas of the program's own schemas.
 * @returns {Promise<{ wanted: ReadonlyMap<string, string>, superfluous: readonly string[] }>} what each file must
 *   contain, by its path; and schema files that no schema gives any more
 * @throws {Error} when a package names a resource that is not there
 */
export async function derivedFiles() {
  const schemas = await schemaFiles();
  const packages = packageFolders().map((folder) => packageDescription(folder));
  return { wanted: new Map([...packages, ...schemas]), superfluous: schemasBeside(schemas) };
}

function packageFolders() {
  /** @type {{ packages: { path: string }[] }} */
  const catalog = JSON.parse(readFileSync(join(dataFolder, 'catalog.json'), 'utf8'));
  return catalog.packages.map(({ path }) => join(dataFolder, path));
}

/**
 * @param {string} folder
 * @returns {[path: string, content: string]}
 */
function packageDescription(folder) {
  const path = join(folder, 'datapackage.json');
  /** @type {{ resources: { path: string }[] }} */
  const description = JSON.parse(readFileSync(path, 'utf8'));
  const resources = description.resources.map((resource) => ({
    ...resource,
    ...imprint(join(folder, resource.path)),
  }));
  return [path, inJson({ ...description, resources })];
}

/** @param {string} file */
function imprint(file) {
  if (!existsSync(file))
    throw new Error(`${file.slice(root.length)} is named in datapackage.json and is not there.`);
  const content = readFileSync(file);
  return { bytes: content.length, hash: `sha256:${createHash('sha256').update(content).digest('hex')}` };
}

async function schemaFiles() {
  /** @type {{ jsonSchemas: () => Record<string, unknown> }} */
  const { jsonSchemas } = await importSource('src/data/json-schemas.ts');
  const folder = join(dataFolder, 'schemas');
  return new Map(Object.entries(jsonSchemas()).map(([name, schema]) => [join(folder, name), inJson(schema)]));
}

/** @param {ReadonlyMap<string, string>} schemas */
function schemasBeside(schemas) {
  const folder = join(dataFolder, 'schemas');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
    .filter((path) => !schemas.has(path));
}

/** A value as a file of the data folder is written. @param {unknown} value */
export const inJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The derived files that are not what they must be.
 * @returns {Promise<readonly string[]>} one sentence for each, with its path from the repository's folder
 */
export async function staleFiles() {
  const { wanted, superfluous } = await derivedFiles();
  const stale = [...wanted].filter(
    ([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content,
  );
  return [
    ...stale.map(([path]) => `${path.slice(root.length)} is not up to date: run "npm run data:package".`),
    ...superfluous.map(
      (path) => `${path.slice(root.length)} belongs to no schema: run "npm run data:package".`,
    ),
  ];
}
