import { day, id, some, words } from './words.ts';
import { z } from '#data/zod.ts';
import { RESOURCE_NAMES } from '#domain/record.ts';

const filePath = z.string().check(
  z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/, {
    error: 'the name of a file of this folder, such as events.json',
  }),
);
const webAddress = z.url({ protocol: /^https?$/, error: 'a web address that begins with https://' });

/** One file of a package as its descriptor announces it. */
const packagedFile = z.strictObject({
  name: z.enum(RESOURCE_NAMES),
  path: filePath,
  schema: z.exactOptional(words.check(z.describe('Path or address of the JSON Schema of the file'))),
  bytes: z.int().check(z.gte(0)),
  hash: z
    .string()
    .check(z.regex(/^sha256:[0-9a-f]{64}$/, { error: 'a hash such as sha256:9f86d081… in hex' })),
  mediatype: z.exactOptional(z.literal('application/json')),
  format: z.exactOptional(z.literal('json')),
  title: z.exactOptional(words),
  description: z.exactOptional(words),
});

/** `datapackage.json`: a Data Package v2 descriptor, with the span the timeline shows when nothing is selected. */
export const dataPackage = z.strictObject({
  $schema: webAddress,
  name: id,
  title: words,
  description: z.exactOptional(words),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, { error: 'a version such as 1.0.0' })),
  created: z.string().check(
    z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, {
      error: 'a date and time such as 2024-12-02T00:00:00Z',
      abort: true,
    }),
    z.refine((text) => day.safeParse(text.slice(0, 10)).success, { error: 'a day that the calendar has' }),
    z.describe('The edition, which "known by" begins with'),
  ),
  keywords: z.exactOptional(z.array(words)),
  homepage: z.exactOptional(webAddress),
  licenses: some(
    z.strictObject({ name: words, path: z.exactOptional(webAddress), title: z.exactOptional(words) }),
    'at least one license',
  ),
  sources: some(
    z.strictObject({ title: words, path: z.exactOptional(webAddress), version: z.exactOptional(words) }),
    'at least one source',
  ),
  resources: some(packagedFile, 'at least one resource'),
  questions: z.array(
    z.strictObject({
      text: words,
      search: words.check(z.describe('The part of a link after "?" that answers the question')),
    }),
  ),
  span: z
    .strictObject({ from: day, to: day })
    .check(z.refine(({ from, to }) => from <= to, { error: 'a span whose "from" is not after its "to"' })),
});

/** The descriptor of a package. */
export type DataPackage = z.output<typeof dataPackage>;

/** `catalog.json`: the packages on offer. */
export const catalog = z.strictObject({
  packages: some(
    z.strictObject({
      id,
      title: words,
      path: z.string().check(
        z.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, {
          error: 'a folder beside the catalog, such as us-japan-2024',
        }),
      ),
      default: z.exactOptional(z.literal(true)),
    }),
    'at least one package',
  ),
});

/** The packages on offer. */
export type Catalog = z.output<typeof catalog>;
