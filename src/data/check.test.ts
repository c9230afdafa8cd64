import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkCatalog } from './check.ts';
import { faultLine } from './fault.ts';
import { changed } from './small-record.ts';
import { RESOURCE_NAMES } from '#domain/record.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'record-'));
  await mkdir(path.join(folder, 'small'));
});

afterEach(() => rm(folder, { recursive: true }));

const write = (file: string, text: string) => writeFile(path.join(folder, file), text);

const catalog = { packages: [{ id: 'small', title: 'Small record', path: 'small', default: true }] };

/** Writes the small record with its descriptor; texts replace the content of files after they were announced. */
const stored = async (texts: Readonly<Record<string, string>> = {}, resources = changed()) => {
  const files = RESOURCE_NAMES.map((name) => ({ name, text: JSON.stringify(resources[name]) }));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'small',
    title: 'Small record',
    version: '1.0.0',
    created: '2024-12-02T00:00:00Z',
    licenses: [{ name: 'MIT' }],
    sources: [{ title: 'A chronicle' }],
    resources: files.map(({ name, text }) => ({
      name,
      path: `${name}.json`,
      bytes: new TextEncoder().encode(text).byteLength,
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    })),
    span: { from: '2024-05-01', to: '2024-12-31' },
    questions: [],
  };
  await write('catalog.json', JSON.stringify(catalog));
  await write('small/datapackage.json', JSON.stringify(descriptor));
  for (const { name, text } of files) await write(`small/${name}.json`, text);
  for (const [file, text] of Object.entries(texts)) await write(file, text);
  return descriptor;
};

const lines = async () => (await checkCatalog(folder)).map(faultLine);

it('finds no fault with a package that holds', async () => {
  await stored();
  expect(await lines()).toEqual([]);
});

it('names the package of a fault', async () => {
  await stored({}, changed({ at: '/disagreements/0/lead', to: 'by-vote' }));
  expect(await lines()).toEqual([
    'small/disagreements.json, gain, /0/lead: found "by-vote", expected the id of one of its claims: by-group, by-label',
  ]);
});

it('finds a file that was changed after it was announced, and where it stops being JSON', async () => {
  await stored({ 'small/themes.json': '[{"id": "bilateral"' });
  const found = await lines();
  expect(found).toHaveLength(3);
  expect(found[0]).toMatch(
    /^small\/datapackage\.json, \/resources\/5\/bytes: found \d+, expected 19, the size/,
  );
  expect(found[1]).toMatch(/^small\/datapackage\.json, \/resources\/5\/hash: found sha256:/);
  expect(found[2]).toBe(
    'small/themes.json, /0/id: found the end of the file at line 1, column 20, expected "," or the end of the list or object',
  );
});

it('finds files that are not there', async () => {
  await stored();
  await rm(path.join(folder, 'small/offices.json'));
  expect(await lines()).toEqual(['small/offices.json: found no such file, expected the file']);
  await rm(path.join(folder, 'small/datapackage.json'));
  expect(await lines()).toContain('small/datapackage.json: found no such file, expected the file');
  await rm(path.join(folder, 'catalog.json'));
  expect(await lines()).toEqual(['catalog.json: found no such file, expected the file']);
});

it('holds the descriptor against the catalog and the page', async () => {
  const { resources, ...descriptor } = await stored();
  const [first, second, ...others] = resources;
  const wrong = {
    ...descriptor,
    name: 'tiny',
    resources: [{ ...first, path: 'docs.json' }, first, ...others],
  };
  await write('small/datapackage.json', JSON.stringify(wrong));
  expect(second?.name).toBe('actors');
  expect(await lines()).toEqual([
    'small/datapackage.json, /name: found "tiny", expected "small", its id in the catalog',
    'small/datapackage.json, /resources: found sources twice, expected one resource sources',
    'small/datapackage.json, /resources: found no actors, expected one resource actors',
    'small/datapackage.json, /resources/0/path: found "docs.json", expected "sources.json"',
  ]);
});

it('asks for an edition with its time, and for a span that runs forward', async () => {
  const descriptor = await stored();
  const wrong = { ...descriptor, created: '2024-12-02', span: { from: '2024-12-31', to: '2024-05-01' } };
  await write('small/datapackage.json', JSON.stringify(wrong));
  expect(await lines()).toEqual([
    'small/datapackage.json, /created: found "2024-12-02", expected a date and time such as 2024-12-02T00:00:00Z',
    'small/datapackage.json, /span: found an object, expected a span whose "from" is not after its "to"',
  ]);
});

it('keeps the catalog in its folder, with one default', async () => {
  await stored();
  await write('catalog.json', JSON.stringify({ packages: [{ id: 'a', title: 'A', path: '../elsewhere' }] }));
  expect(await lines()).toEqual([
    'catalog.json, a, /packages/0/path: found "../elsewhere", expected a folder beside the catalog, such as us-japan-2024',
  ]);
  const [small] = catalog.packages;
  await write('catalog.json', JSON.stringify({ packages: [small, small] }));
  expect(await lines()).toEqual([
    'catalog.json, small, /packages/1/id: found "small" again, expected an id that no other package has',
    'catalog.json, /packages: found 2 marked as default, expected one package marked as default',
  ]);
});
