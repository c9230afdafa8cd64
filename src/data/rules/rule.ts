import type { RecordFault } from '#data/fault.ts';
import type { PackageInfo, ResourceName, Resources } from '#domain/record.ts';

/**
 * A rule that spans records. It looks at what it needs and is silent where that is not there: a file that is broken
 * or not loaded costs its own rules only. The package is absent while its descriptor is not there.
 */
export type Rule = (resources: Partial<Resources>, info: PackageInfo | undefined) => readonly RecordFault[];

const holds = <Name extends ResourceName>(
  resources: Partial<Resources>,
  needs: readonly Name[],
): resources is Partial<Resources> & Pick<Resources, Name> =>
  needs.every((name) => resources[name] !== undefined);

/**
 * A rule over the resources it needs. It remembers what it found last, so that a page which asks for every view
 * computes it once.
 */
export const rule = <const Name extends ResourceName>(
  needs: readonly Name[],
  faults: (resources: Pick<Resources, Name>, info: PackageInfo | undefined) => readonly RecordFault[],
): Rule => {
  let seen: readonly unknown[] = [];
  let last: readonly RecordFault[] = [];
  return (resources, info) => {
    if (!holds(resources, needs)) return [];
    const now = [info, ...needs.map((name) => resources[name])];
    if (seen.length !== now.length || now.some((value, index) => value !== seen[index])) {
      last = faults(resources, info);
      seen = now;
    }
    return last;
  };
};
