import { useAvailable } from '#app/use-available.ts';
import type { Available } from '#app/use-available.ts';
import { useRecord } from '#data/use-record.ts';
import type { LoadedResources } from '#domain/record.ts';

const NEEDED = ['sources', 'actors', 'offices', 'tenures', 'themes', 'events'] as const;

/** What details are read from. Figures and disagreements are there as far as their files can be read. */
export type PanelRecord = Pick<LoadedResources, (typeof NEEDED)[number]> & Available;

export function usePanelRecord(packageId: string) {
  const needed = useRecord(packageId, NEEDED);
  const available = useAvailable(packageId);
  return needed.state === 'ready' ? { ...needed, data: { ...needed.data, ...available } } : needed;
}
