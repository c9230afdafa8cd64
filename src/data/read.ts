import { schemaFaults } from './fault.ts';
import type { RecordFault } from './fault.ts';
import { RESOURCE_SCHEMAS } from './schemas/resources.ts';
import { syntaxFault } from './syntax.ts';
import type { z } from './zod.ts';
import type { DataPackage } from '#data/schemas/package.ts';
import type { PackageInfo, ResourceName, Resources } from '#domain/record.ts';

/** What came of reading a file: its data, or everything that is wrong with it. */
export type Reading<Data> =
  | { readonly data: Data; readonly faults?: never }
  | { readonly data?: never; readonly faults: readonly [RecordFault, ...RecordFault[]] };

const whole = (file: string, found: string, expected: string, rule: string): RecordFault => ({
  file,
  pointer: '',
  found,
  expected,
  rule,
});

/** Reads a text as JSON; the fault says in which line and column it stops being so. */
export const readJson = (file: string, text: string): Reading<unknown> => {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    return { faults: [syntaxFault(file, text) ?? whole(file, String(error), 'JSON', 'syntax')] };
  }
};

/** Holds data against a schema; all faults at once. */
export const readAs = <Data>(file: string, schema: z.ZodMiniType<Data>, raw: unknown): Reading<Data> => {
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data };
  const [first, ...others] = schemaFaults(file, raw, result.error.issues);
  return { faults: [first ?? whole(file, 'other data', 'the data of its schema', 'schema'), ...others] };
};

const SCHEMAS: { readonly [Name in ResourceName]: z.ZodMiniType<Resources[Name]> } = RESOURCE_SCHEMAS;

/** Holds data against the schema of a resource. */
export const readResource = <Name extends ResourceName>(name: Name, raw: unknown): Reading<Resources[Name]> =>
  readAs(`${name}.json`, SCHEMAS[name], raw);

const eventBytes = (resources: DataPackage['resources']): Pick<PackageInfo, 'eventBytes'> => {
  const events = resources.find(({ name }) => name === 'events');
  return events === undefined ? {} : { eventBytes: events.bytes };
};

/** What a descriptor says of its package, as the page uses it. */
export const packageInfoOf = ({
  name,
  title,
  version,
  created,
  span,
  questions,
  resources,
}: DataPackage): PackageInfo => ({
  id: name,
  title,
  version,
  created: created.slice(0, 10),
  span,
  questions,
  ...eventBytes(resources),
});
