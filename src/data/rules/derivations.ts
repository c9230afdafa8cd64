import { computed, decimals, isRounded, unitOf } from '#domain/arithmetic.ts';
import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { FIGURE_FILES, figuresOf } from './walk.ts';
import type { Placed } from './walk.ts';
import { faultAt } from '#data/fault.ts';
import type { RecordFault } from '#data/fault.ts';
import type { Figure } from '#domain/evidence.ts';

type File = { readonly file: string; readonly data: unknown };
type Known = ReadonlyMap<string, Figure>;

const byId = (figures: readonly Placed<Figure>[]): Known =>
  new Map(figures.map(({ value }) => [value.id, value]));

/** A derived figure says how it follows from what; any other figure stands on its own. */
const shape = (at: File, { path, value: figure }: Placed<Figure>): readonly RecordFault[] =>
  (['operation', 'inputs'] as const).flatMap((field) => {
    const derived = figure.status === 'derived';
    if (derived === (figure[field] !== undefined)) return [];
    const [found, expected] = derived
      ? ['nothing', field === 'inputs' ? 'the figures it is computed from' : 'the operation that computes it']
      : [`a ${figure.status} figure with ${field}`, 'nothing: only a derived figure is computed'];
    return [faultAt(at, [...path, field], { found, expected, rule: 'derivation' })];
  });

/** Whether a figure is, by whatever steps, an input of itself. */
const isCircular = (figure: Figure, known: Known): boolean => {
  const seen = new Set<string>();
  const open = [...(figure.inputs ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === figure.id) return true;
    if (!seen.has(id)) open.push(...(known.get(id)?.inputs ?? []));
    seen.add(id);
  }
  return false;
};

/** The faults of a figure against its inputs, all of which are known. */
const against = (
  at: File,
  { path, value: figure }: Placed<Figure>,
  inputs: readonly Figure[],
): readonly RecordFault[] => {
  const { operation, unit, value, knownOn } = figure;
  if (operation === undefined) return [];
  const faults: RecordFault[] = [];
  const fault = (field: 'unit' | 'value' | 'knownOn', found: string, expected: string, name: string) =>
    faults.push(faultAt(at, [...path, field], { found, expected, rule: name }));
  const units = inputs.map((input) => input.unit);
  const follows = unitOf(operation, units);
  const exact = computed(operation, inputs);
  if (follows !== unit) {
    fault(
      'unit',
      `"${unit}" for a ${operation} of ${units.join(', ')}`,
      follows ?? 'inputs that go together, as many as the operation takes',
      'unit',
    );
  } else if (!isRounded(value, exact)) {
    const precise = Number.isNaN(exact)
      ? 'inputs that it can be computed from'
      : String(Number(exact.toFixed(decimals(value) + 2)));
    fault(
      'value',
      String(value),
      `${precise}, the ${operation} of ${figure.inputs?.join(', ')}`,
      'derivation',
    );
  }
  const latest =
    inputs
      .map((input) => input.knownOn)
      .toSorted()
      .at(-1) ?? knownOn;
  if (knownOn < latest)
    fault('knownOn', `"${knownOn}"`, `a day from ${latest} on, when its inputs are known`, 'derivation');
  return faults;
};

const derivation = (at: File, figure: Placed<Figure>, known: Known): readonly RecordFault[] => {
  const { path, value } = figure;
  if (isCircular(value, known)) {
    const expected = 'figures that do not follow from this one';
    return [
      faultAt(at, [...path, 'inputs'], {
        found: `"${value.id}" among its own inputs`,
        expected,
        rule: 'derivation',
      }),
    ];
  }
  const inputs = (value.inputs ?? []).flatMap((id) => known.get(id) ?? []);
  return against(at, figure, inputs);
};

const isKnown = ({ value: { inputs = [] } }: Placed<Figure>, known: Known): boolean =>
  inputs.every((id) => known.has(id));

const withinFile = FIGURE_FILES.map((name) =>
  rule([name], (resources) => {
    const at = { file: `${name}.json`, data: resources[name] };
    const figures = figuresOf(resources[name]);
    const known = byId(figures);
    return [
      ...figures.flatMap((figure) => shape(at, figure)),
      ...figures
        .filter((figure) => isKnown(figure, known))
        .flatMap((figure) => derivation(at, figure, known)),
    ];
  }),
);

const missing = (at: File, { path, value }: Placed<Figure>, known: Known): readonly RecordFault[] =>
  (value.inputs ?? []).flatMap((id, index) =>
    known.has(id)
      ? []
      : [
          faultAt(at, [...path, 'inputs', index], {
            found: `"${id}"`,
            expected: 'the id of a figure of the package',
            rule: 'reference',
          }),
        ],
  );

const acrossFiles = rule(FIGURE_FILES, (resources) => {
  const files = FIGURE_FILES.map((name) => {
    const figures = figuresOf(resources[name]);
    return { at: { file: `${name}.json`, data: resources[name] }, figures, own: byId(figures) };
  });
  const known: Known = new Map(files.flatMap(({ own }) => [...own]));
  return files.flatMap(({ at, figures, own }) =>
    figures
      .filter((figure) => !isKnown(figure, own))
      .flatMap((figure) =>
        isKnown(figure, known) ? derivation(at, figure, known) : missing(at, figure, known),
      ),
  );
});

/**
 * A derived figure names its inputs and its operation, is in the unit they give, is what they give when rounded to its
 * last printed digit, and is not known before they are.
 */
export const DERIVATION_RULES: readonly Rule[] = [...withinFile, acrossFiles];
