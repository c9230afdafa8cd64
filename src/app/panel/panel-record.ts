import { useRecord } from '#data/use-record.ts';
import type { Resources } from '#domain/record.ts';

const NEEDED = [
  'sources',
  'actors',
  'offices',
  'tenures',
  'themes',
  'events',
  'chamber',
  'defense',
  'disagreements',
] as const;

/** What details are read from. */
export type PanelRecord = Pick<Resources, (typeof NEEDED)[number]>;

export function usePanelRecord(packageId: string) {
  return useRecord(packageId, NEEDED);
}
