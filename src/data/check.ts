import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { faultAt } from './fault.ts';
import type { RecordFault } from './fault.ts';
import { packageFaults } from './package-faults.ts';
import { packageInfoOf, readAs, readJson } from './read.ts';
import { catalog, dataPackage } from '#data/schemas/package.ts';
import type { Catalog, DataPackage } from '#data/schemas/package.ts';
import { RESOURCE_NAMES } from '#domain/record.ts';

/** The bytes of a file; undefined where there is none. */
const bytesOf = async (folder: string, file: string): Promise<Uint8Array | undefined> => {
  try {
    return await readFile(path.join(folder, file));
  } catch {
    return undefined;
  }
};

const missing = (file: string): RecordFault => ({
  file,
  pointer: '',
  found: 'no such file',
  expected: 'the file',
  rule: 'file',
});

/** A file as it lies on the disk: its bytes and, where it is JSON, what it says. */
type StoredFile = {
  readonly bytes?: Uint8Array;
  readonly raw?: unknown;
  readonly faults: readonly RecordFault[];
};

const stored = async (folder: string, file: string): Promise<StoredFile> => {
  const bytes = await bytesOf(folder, file);
  if (!bytes) return { faults: [missing(file)] };
  const { data, faults } = readJson(file, new TextDecoder().decode(bytes));
  return faults ? { bytes, faults } : { bytes, raw: data, faults: [] };
};

type Announced = { readonly descriptor: DataPackage; readonly raw: unknown };

/** A descriptor announces every resource once, under the path the page asks for, with its bytes and its hash. */
const announcementFaults = (
  { descriptor, raw }: Announced,
  files: ReadonlyMap<string, StoredFile>,
): readonly RecordFault[] => {
  const at = { file: 'datapackage.json', data: raw };
  const fault = (index: number, field: 'path' | 'bytes' | 'hash', found: string, expected: string) =>
    faultAt(at, ['resources', index, field], { found, expected, rule: 'package' });
  const announced = descriptor.resources.map(({ name }) => name);
  const absent = RESOURCE_NAMES.filter((name) => announced.filter((other) => other === name).length !== 1);
  return [
    ...absent.map((name) =>
      faultAt(at, ['resources'], {
        found: announced.includes(name) ? `${name} twice` : `no ${name}`,
        expected: `one resource ${name}`,
        rule: 'package',
      }),
    ),
    ...descriptor.resources.flatMap(({ name, path: file, bytes, hash }, index) => {
      if (file !== `${name}.json`) return [fault(index, 'path', `"${file}"`, `"${name}.json"`)];
      const content = files.get(name)?.bytes;
      if (!content) return [];
      const actual = `sha256:${createHash('sha256').update(content).digest('hex')}`;
      return [
        ...(bytes === content.byteLength
          ? []
          : [fault(index, 'bytes', String(bytes), `${content.byteLength}, the size of ${file}`)]),
        ...(hash === actual ? [] : [fault(index, 'hash', hash, `${actual}, the hash of ${file}`)]),
      ];
    }),
  ];
};

/** Everything that is wrong with a package; its files are named from its own folder. */
const faultsOfPackage = async (folder: string, id: string): Promise<readonly RecordFault[]> => {
  const description = await stored(folder, 'datapackage.json');
  const { data: descriptor, faults = [] } =
    description.raw === undefined
      ? { faults: description.faults }
      : readAs('datapackage.json', dataPackage, description.raw);
  const files = new Map<string, StoredFile>();
  for (const name of RESOURCE_NAMES) files.set(name, await stored(folder, `${name}.json`));
  const raw = Object.fromEntries(
    [...files].filter(([, file]) => file.raw !== undefined).map(([name, file]) => [name, file.raw]),
  );
  const misnamed =
    descriptor && descriptor.name !== id
      ? [
          faultAt({ file: 'datapackage.json', data: description.raw }, ['name'], {
            found: `"${descriptor.name}"`,
            expected: `"${id}", its id in the catalog`,
            rule: 'package',
          }),
        ]
      : [];
  return [
    ...faults,
    ...misnamed,
    ...(descriptor ? announcementFaults({ descriptor, raw: description.raw }, files) : []),
    ...[...files.values()].flatMap((file) => file.faults),
    ...packageFaults(raw, descriptor && packageInfoOf(descriptor)),
  ];
};

const catalogFaults = ({ packages }: Catalog, raw: unknown): readonly RecordFault[] => {
  const at = { file: 'catalog.json', data: raw };
  const ids = packages.map(({ id }) => id);
  const marked = packages.filter((one) => one.default).length;
  return [
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [
            faultAt(at, ['packages', index, 'id'], {
              found: `"${id}" again`,
              expected: 'an id that no other package has',
              rule: 'unique',
            }),
          ],
    ),
    ...(marked === 1
      ? []
      : [
          faultAt(at, ['packages'], {
            found: `${marked} marked as default`,
            expected: 'one package marked as default',
            rule: 'default',
          }),
        ]),
  ];
};

/**
 * Everything that is wrong with the packages on offer: the catalog, every descriptor, every file by syntax, schema
 * and size, and the records against each other. All faults at once; an empty list for a record that holds.
 * @param dataFolder the folder of `catalog.json`. Files are named from there: "us-japan-2024/events.json".
 */
export async function checkCatalog(dataFolder: string): Promise<readonly RecordFault[]> {
  const { raw, faults: unread } = await stored(dataFolder, 'catalog.json');
  if (raw === undefined) return unread;
  const { data, faults } = readAs('catalog.json', catalog, raw);
  if (faults) return faults;
  const all: RecordFault[] = [...catalogFaults(data, raw)];
  for (const { id, path: folder } of data.packages) {
    const found = await faultsOfPackage(path.join(dataFolder, folder), id);
    all.push(...found.map((fault) => ({ ...fault, file: `${folder}/${fault.file}` })));
  }
  return all;
}
