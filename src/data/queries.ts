import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { loadFile } from './load.ts';
import { packageInfoOf, readAs, readResource } from './read.ts';
import { fileError } from './record-error.ts';
import type { RecordError } from './record-error.ts';
import { catalog, dataPackage } from '#data/schemas/package.ts';
import type { Catalog } from '#data/schemas/package.ts';
import { EVENT_CONTEXT } from './event-reader.ts';
import type { EventContext } from './event-reader.ts';
import { isLarge, largeEvents } from './large-events.ts';
import type { LoadedResources, PackageInfo, ResourceName, Resources } from '#domain/record.ts';

const RETRIES = 2;
const RETRY_DELAY_MS = 400;

/**
 * A file is fetched once and kept. Only a server that could not be reached is asked again, twice: a file that is there
 * and wrong stays wrong, silence has been waited for, and a catalog that failed has had its own retries.
 */
const once = (file: string) => ({
  networkMode: 'always' as const,
  staleTime: Infinity,
  gcTime: Infinity,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  retryOnMount: false,
  retryDelay: RETRY_DELAY_MS,
  retry: (failures: number, error: RecordError): boolean =>
    failures < RETRIES &&
    error.kind === 'unreachable' &&
    error.file === file &&
    error.faults.every(({ rule }) => rule !== 'silence'),
});

/** The packages on offer. Fails with a `RecordError`. */
export const catalogQuery = queryOptions<Catalog, RecordError>({
  queryKey: ['catalog'],
  queryFn: () =>
    loadFile({
      file: 'catalog.json',
      path: 'catalog.json',
      read: (raw) => readAs('catalog.json', catalog, raw),
    }),
  ...once('catalog.json'),
});

/** The folder of a package by the catalog. */
const folderOf = async (client: QueryClient, packageId: string): Promise<string> => {
  const { packages } = await client.query(catalogQuery);
  const found = packages.find(({ id }) => id === packageId);
  if (found) return found.path;
  throw fileError('missing', 'catalog.json', {
    found: `no package "${packageId}"`,
    expected: `one of ${packages.map(({ id }) => id).join(', ')}`,
    rule: 'file',
  });
};

/** What a package says of itself. Fails with a `RecordError`, also where the catalog does not know the package. */
export const packageInfoQuery = (packageId: string) =>
  queryOptions<PackageInfo, RecordError>({
    queryKey: ['package', packageId],
    queryFn: async ({ client }) => {
      const descriptor = await loadFile({
        file: 'datapackage.json',
        path: `${await folderOf(client, packageId)}/datapackage.json`,
        read: (raw) => readAs('datapackage.json', dataPackage, raw),
      });
      return packageInfoOf(descriptor);
    },
    ...once('datapackage.json'),
  });

/**
 * The records of one file of a package. Fails with a `RecordError`, also where the catalog does not know the package.
 * A large file of events is read by a worker, against the other files of its package; what these lack costs the events
 * too.
 */
export const resourceQuery = <Name extends ResourceName>(packageId: string, name: Name) =>
  queryOptions<LoadedResources[Name], RecordError>({
    queryKey: ['package', packageId, name],
    queryFn: async ({ client }) => {
      const path = `${await folderOf(client, packageId)}/${name}.json`;
      const info = name === 'events' ? await client.query(packageInfoQuery(packageId)) : undefined;
      if (info !== undefined && isLarge(info)) {
        const context = await contextOf(client, packageId);
        return (await largeEvents({ path, info, context })) as LoadedResources[Name];
      }
      return await loadFile<Resources[Name]>({
        file: `${name}.json`,
        path,
        announced: info?.eventBytes,
        read: (raw) => readResource(name, raw),
      });
    },
    ...once(`${name}.json`),
  });

/** The files that events are held against. Fails with the error of the first that cannot be read. */
const contextOf = async (client: QueryClient, packageId: string): Promise<EventContext> => {
  const found = await Promise.all(
    EVENT_CONTEXT.map(async (name) => [name, await client.query(resourceQuery(packageId, name))] as const),
  );
  return Object.fromEntries(found);
};
