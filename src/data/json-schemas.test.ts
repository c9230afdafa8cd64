import { expect, it } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';
import { RESOURCE_NAMES } from '#domain/record.ts';

it('gives a schema for every file of a package, its descriptor and the catalog', () => {
  const names = [...RESOURCE_NAMES, 'datapackage', 'catalog'];
  expect(Object.keys(jsonSchemas()).toSorted()).toEqual(
    names.map((name) => `${name}.schema.json`).toSorted(),
  );
});

it('says what it is, closes its objects and explains its fields', () => {
  expect(jsonSchemas()['themes.schema.json']).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'themes.schema.json',
    title: 'themes.json',
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'label', 'short', 'description'],
      properties: {
        id: {
          type: 'string',
          pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
          description: 'an id in lower-case words: "ishiba", "kihara-minoru"',
        },
      },
    },
  });
});
