import { useRecord } from '#data/use-record.ts';
import type { Resources } from '#domain/record.ts';

const CHAMBER = ['chamber'] as const;
const DEFENSE = ['defense'] as const;
const BALLOTS = ['ballots'] as const;
const APPROVAL = ['approval'] as const;
const DISAGREEMENTS = ['disagreements'] as const;

/** The resources that a part of the page can do without: each is there, or its file is still loading or bad. */
export type Available = Partial<
  Pick<Resources, 'chamber' | 'defense' | 'ballots' | 'approval' | 'disagreements'>
> & {
  /** Whether a file is still on its way. */
  readonly loading: boolean;
};

/** What of the figures and disagreements of a package can be read; a bad file leaves out only its own. */
export function useAvailable(packageId: string): Available {
  const chamber = useRecord(packageId, CHAMBER);
  const defense = useRecord(packageId, DEFENSE);
  const ballots = useRecord(packageId, BALLOTS);
  const approval = useRecord(packageId, APPROVAL);
  const disagreements = useRecord(packageId, DISAGREEMENTS);
  const all = [chamber, defense, ballots, approval, disagreements];
  return {
    ...(chamber.state === 'ready' ? chamber.data : {}),
    ...(defense.state === 'ready' ? defense.data : {}),
    ...(ballots.state === 'ready' ? ballots.data : {}),
    ...(approval.state === 'ready' ? approval.data : {}),
    ...(disagreements.state === 'ready' ? disagreements.data : {}),
    loading: all.some((record) => record.state === 'loading'),
  };
}
