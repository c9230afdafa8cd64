import { useQueries, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useEventDoubt } from './event-loading.ts';
import { packageInfoQuery, resourceQuery } from './queries.ts';
import type { RecordError } from './record-error.ts';
import { recordState } from './record-state.ts';
import type { RecordState } from './record-state.ts';
import type { LoadedResources, ResourceName } from '#domain/record.ts';

/**
 * The resources a view needs, each file fetched once for the whole page. They are ready when all of them are there, in
 * form and free of contradiction; a file that no name asks for costs this view nothing. `data` stays the same object
 * from one rendering to the next, so it can be a dependency.
 * @param names a constant list: `const NEEDED = ['events', 'actors'] as const`.
 */
export function useRecord<Name extends ResourceName>(
  packageId: string,
  names: readonly Name[],
): RecordState<Name> {
  const { data: info } = useQuery(packageInfoQuery(packageId));
  const waits = useEventDoubt(packageId);
  const combine = useCallback(
    (results: readonly UseQueryResult<LoadedResources[Name], RecordError>[]) =>
      recordState(
        names,
        results.map(({ data, error, refetch }, index) => ({
          file: `${names[index]}.json`,
          data,
          error,
          refetch,
          waits: waits && names[index] === 'events',
        })),
        info,
      ),
    [names, info, waits],
  );
  return useQueries({ queries: names.map((name) => resourceQuery(packageId, name)), combine });
}
