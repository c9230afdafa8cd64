import { catalog, dataPackage } from '#data/schemas/package.ts';
import { RESOURCE_SCHEMAS } from '#data/schemas/resources.ts';
import { z } from '#data/zod.ts';

const SCHEMAS: Readonly<Record<string, z.ZodMiniType>> = {
  ...RESOURCE_SCHEMAS,
  datapackage: dataPackage,
  catalog,
};

/**
 * The JSON Schema (draft 2020-12) of every kind of data file, by the name it is published under:
 * `events.schema.json` is for `events.json`. An editor that is pointed to them completes and checks as one writes.
 */
export function jsonSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const { $schema, ...body } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
      const file = `${name}.schema.json`;
      return [file, { $schema, $id: file, title: `${name}.json`, ...body }];
    }),
  );
}
