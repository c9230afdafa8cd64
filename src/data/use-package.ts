import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { catalogQuery, packageInfoQuery, resourceQuery } from './queries.ts';
import { unready } from './record-state.ts';
import type { Unready } from './record-state.ts';
import type * as schemas from '#data/schemas/package.ts';
import { RESOURCE_NAMES } from '#domain/record.ts';
import type { PackageInfo } from '#domain/record.ts';

/** The packages on offer. */
export type Catalog = schemas.Catalog;

/** The package that is open, and what else is on offer. */
export type PackageState =
  | Unready
  | { readonly state: 'ready'; readonly catalog: Catalog; readonly info: PackageInfo };

/** A package that cannot be described must not cost its events, once it can be: only a view asks for them. */
const AT_ONCE = RESOURCE_NAMES.filter((name) => name !== 'events');

/** The query keeps the error; the views that need the file show it. */
const shownWhereNeeded = (): void => undefined;

/**
 * Opens a package by its id, or the catalog's default where none or an unknown one is asked for; `info` tells which.
 * Begins to fetch all its files but the events, which wait for its description, so that they are under way before the
 * first view asks for them.
 */
export function usePackage(packageId: string | undefined): PackageState {
  const client = useQueryClient();
  const catalog = useQuery(catalogQuery);
  const offered = catalog.data?.packages;
  const asked = offered?.find((one) => one.id === packageId);
  const id = (asked ?? offered?.find((one) => one.default) ?? offered?.[0])?.id;
  const info = useQuery({ ...packageInfoQuery(id ?? ''), enabled: id !== undefined });
  useEffect(() => {
    if (id === undefined) return;
    for (const name of AT_ONCE) client.query(resourceQuery(id, name)).catch(shownWhereNeeded);
  }, [client, id]);
  const waiting = unready([
    { file: 'catalog.json', data: catalog.data, error: catalog.error, refetch: catalog.refetch },
    { file: 'datapackage.json', data: info.data, error: info.error, refetch: info.refetch },
  ]);
  if (waiting) return waiting;
  if (!catalog.data || !info.data) return { state: 'loading', files: ['catalog.json'] };
  return { state: 'ready', catalog: catalog.data, info: info.data };
}
