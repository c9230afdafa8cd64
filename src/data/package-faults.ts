import type { RecordFault } from './fault.ts';
import { readResource } from './read.ts';
import { recordFaults } from '#data/rules/record.ts';
import { RESOURCE_NAMES } from '#domain/record.ts';
import type { PackageInfo, ResourceName, Resources } from '#domain/record.ts';

const put = <Name extends ResourceName>(
  into: Partial<Resources>,
  name: Name,
  data: Resources[Name],
): void => {
  Object.assign(into, { [name]: data });
};

/**
 * Everything that is wrong with the files of a package, by the name of their resource: first by schema, then by the
 * rules that span records. A file that is not there or not in form costs the rules that need it, and no others.
 * @param raw what JSON.parse gave for each file; files that could not be parsed are left out.
 * @param info the package, if its descriptor could be read; without it the rules about the edition are left out.
 */
export const packageFaults = (
  raw: Readonly<Record<string, unknown>>,
  info: PackageInfo | undefined,
): readonly RecordFault[] => {
  const resources: Partial<Resources> = {};
  const faults: RecordFault[] = [];
  for (const name of RESOURCE_NAMES.filter((known) => Object.hasOwn(raw, known))) {
    const reading = readResource(name, raw[name]);
    if (reading.faults) faults.push(...reading.faults);
    else put(resources, name, reading.data);
  }
  return [...faults, ...recordFaults(resources, info)];
};
