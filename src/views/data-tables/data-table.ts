import type { ReactNode } from 'react';

import type { LongExhibit } from '#charts/exhibit.ts';
import type { LoadedResources, ResourceName } from '#domain/record.ts';

import type { TableReading } from './table-reading.ts';

/** A table of the page: which files it is read from, and how it is filled. A bad file costs only its own tables. */
export type DataTable = {
  readonly needs: readonly ResourceName[];
  readonly fill: (record: LoadedResources, reading: TableReading) => LongExhibit;
  /** What is drawn above the table. */
  readonly picture?: (record: LoadedResources, reading: TableReading) => ReactNode;
};

/** A table that is read from certain files and can see no others. */
export function readFrom<Name extends ResourceName>(
  needs: readonly Name[],
  fill: (record: Pick<LoadedResources, Name>, reading: TableReading) => LongExhibit,
  picture?: (record: Pick<LoadedResources, Name>, reading: TableReading) => ReactNode,
): DataTable {
  return picture === undefined ? { needs, fill } : { needs, fill, picture };
}
