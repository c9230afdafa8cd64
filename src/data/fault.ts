import { plain } from '#domain/amounts.ts';
import type { z } from '#data/zod.ts';

/** Steps from the root of a file to a value in it. */
export type Path = readonly (string | number)[];

/** One place where a file is not what it should be. */
export type RecordFault = {
  /** "events.json". */
  readonly file: string;
  /** Id of the record it lies in, where one can be told. */
  readonly record?: string;
  /** JSON pointer (RFC 6901) to the value; empty for the file as a whole. */
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
  /** What was broken, in one word: "schema", "reference", "incumbents". */
  readonly rule: string;
};

const LONGEST_SHOWN = 60;

/** A value as a fault quotes it: `"isiba"`, `3`, `a list of 2`, `nothing`. */
export const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${plain(value.length)}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
};

/** The JSON pointer of a path: `/3/actors/0`. */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const step = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

/** The value at a path, or undefined where the path leaves the data. */
export const valueAt = (data: unknown, path: Path): unknown => path.reduce<unknown>(step, data);

/**
 * Id of the record a path lies in: the list entry for a file that is a list, else the innermost object with an id
 * (in `chamber.json` the figure rather than the house).
 */
const recordAt = (data: unknown, path: Path): string | undefined => {
  const depths = Array.isArray(data) ? [1] : path.map((_, index) => path.length - index);
  return depths
    .map((depth) => step(valueAt(data, path.slice(0, depth)), 'id'))
    .find((id) => typeof id === 'string');
};

/** The fault of a value in the data of a file. */
export const faultAt = (
  { file, data }: { readonly file: string; readonly data: unknown },
  path: Path,
  { found, expected, rule }: Pick<RecordFault, 'found' | 'expected' | 'rule'>,
): RecordFault => {
  const record = recordAt(data, path);
  return {
    file,
    ...(record === undefined ? {} : { record }),
    pointer: pointerOf(path),
    found,
    expected,
    rule,
  };
};

/** The fault of a file that is longer than its package says: it has more bytes than these. */
export const oversizeFault = (
  file: string,
  { bytes, announced }: { readonly bytes: number; readonly announced: number },
): RecordFault => ({
  file,
  pointer: '',
  found: `more than ${bytes} bytes`,
  expected: `the ${announced} bytes that datapackage.json announces`,
  rule: 'size',
});

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
};

/** What an issue asks for: the words of our schema, else those of the locale without their opening. */
const expectation = (issue: z.core.$ZodIssue): string => {
  if (!/^(?:Invalid|Too)\b/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map((value) => JSON.stringify(value)).join(', ');
    return issue.values.length === 1 ? values : `one of ${values}`;
  }
  return issue.message.replace(/^.*?expected /, '');
};

/** The faults that a schema found in a file; of unknown fields, each is its own fault. */
export const schemaFaults = (
  file: string,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly RecordFault[] =>
  issues.flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        faultAt({ file, data }, [...path, key], {
          found: `a field ${JSON.stringify(key)}`,
          expected: 'no such field',
          rule: 'schema',
        }),
      );
    }
    const found = shown(valueAt(data, path));
    return faultAt({ file, data }, path, { found, expected: expectation(issue), rule: 'schema' });
  });

/** A fault in one line: `events.json, ishiba-biden-call, /3/actors/0/actor: found "isiba", expected …`. */
export const faultLine = ({ file, record, pointer, found, expected }: RecordFault): string => {
  const place = [file, record, pointer].filter((part) => part !== undefined && part !== '').join(', ');
  return `${place}: found ${found}, expected ${expected}`;
};
