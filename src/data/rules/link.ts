import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { faultAt } from '#data/fault.ts';
import type { Path } from '#data/fault.ts';
import type { ResourceName, Resources } from '#domain/record.ts';

/** An id that stands for a record elsewhere; undefined where the optional field is absent. */
export type Reference = { readonly path: Path; readonly id: string | undefined };

/** A field of one file that holds ids of another, or of itself. */
export type Link<From extends ResourceName, To extends ResourceName> = {
  readonly from: From;
  readonly to: To;
  readonly references: (data: Resources[From]) => readonly Reference[];
  readonly targets: (data: Resources[To]) => Iterable<string>;
  readonly expected: string;
};

/** The rule that every reference of a link finds its target. */
export const link = <From extends ResourceName, To extends ResourceName>({
  from,
  to,
  references,
  targets,
  expected,
}: Link<From, To>): Rule =>
  rule([from, to], (resources: Pick<Resources, From | To>) => {
    const data = resources[from];
    const known = new Set(targets(resources[to]));
    return references(data).flatMap(({ path, id }) =>
      id === undefined || known.has(id)
        ? []
        : [faultAt({ file: `${from}.json`, data }, path, { found: `"${id}"`, expected, rule: 'reference' })],
    );
  });

/** The ids of records. */
export const ids = (records: readonly { readonly id: string }[]): readonly string[] =>
  records.map(({ id }) => id);
