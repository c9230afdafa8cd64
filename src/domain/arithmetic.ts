import type { Operation, Unit } from '#domain/evidence.ts';

const COUNTED: ReadonlySet<Unit> = new Set(['seats', 'votes', 'points', 'electors', 'missiles', 'count']);

/** How many yen or dollars one of a unit of money is. */
const YEN: Readonly<Partial<Record<Unit, number>>> = {
  'jpy-trillion': 1e12,
  'jpy-billion': 1e9,
  'jpy-million': 1e6,
};
const DOLLARS: Readonly<Partial<Record<Unit, number>>> = { 'usd-billion': 1e9, 'usd-million': 1e6 };

const DOLLARS_OF: Readonly<Partial<Record<Unit, Unit>>> = {
  'jpy-billion': 'usd-billion',
  'jpy-million': 'usd-million',
};
const YEN_OF: Readonly<Partial<Record<Unit, Unit>>> = {
  'usd-billion': 'jpy-billion',
  'usd-million': 'jpy-million',
};

const unitOfRatio = (a: Unit, b: Unit): Unit | undefined => {
  if (a === b) return 'count';
  if (b === 'jpy-per-usd') return DOLLARS_OF[a];
  if (DOLLARS[b] !== undefined) return YEN[a] === undefined ? undefined : 'jpy-per-usd';
  return COUNTED.has(b) ? a : undefined;
};

const unitOfProduct = (a: Unit, b: Unit): Unit | undefined => {
  if (b === 'jpy-per-usd') return YEN_OF[a];
  if (a === 'jpy-per-usd') return YEN_OF[b];
  if (COUNTED.has(b)) return a;
  return COUNTED.has(a) ? b : undefined;
};

/**
 * The unit that an operation on such inputs gives: seats of seats, percent for a share of two of a kind, yen for
 * dollars at a rate. Undefined where the inputs do not go together or are not as many as the operation takes: two, for
 * sum and difference any number; a sum of one is a value carried over.
 */
export const unitOf = (operation: Operation, units: readonly Unit[]): Unit | undefined => {
  const [a, b, ...more] = units;
  if (a === undefined) return undefined;
  if (operation === 'sum' || operation === 'difference')
    return units.every((unit) => unit === a) ? a : undefined;
  if (b === undefined || more.length > 0) return undefined;
  if (operation === 'share' || operation === 'change') return a === b ? 'percent' : undefined;
  return operation === 'ratio' ? unitOfRatio(a, b) : unitOfProduct(a, b);
};

/** An amount of yen in another unit of yen: 230 `jpy-billion` are 0.23 `jpy-trillion`. `NaN` for other units. */
export const inYen = (value: number, from: Unit, to: Unit): number =>
  from === to ? value : (value * (YEN[from] ?? Number.NaN)) / (YEN[to] ?? Number.NaN);

/** A number and what it counts: a figure, or a bare amount. */
export type Quantity = { readonly value: number; readonly unit: Unit };

const NOTHING: Quantity = { value: Number.NaN, unit: 'count' };

/** Yen per dollar, also where trillions of yen stand over billions of dollars; any other ratio as it is. */
const ratio = (a: Quantity, b: Quantity): number => {
  const [yen, dollars] = [YEN[a.unit], DOLLARS[b.unit]];
  const scale = yen !== undefined && dollars !== undefined ? yen / dollars : 1;
  return b.value === 0 ? Number.NaN : (scale * a.value) / b.value;
};

/** What an operation gives for its inputs in order; `NaN` where it is not defined for them, as for a share of nothing. */
export const computed = (operation: Operation, inputs: readonly Quantity[]): number => {
  const [first = NOTHING, second = NOTHING] = inputs;
  const [a, b] = [first.value, second.value];
  switch (operation) {
    case 'sum':
      return inputs.reduce((total, { value }) => total + value, 0);
    case 'difference':
      return inputs.slice(1).reduce((rest, { value }) => rest - value, a);
    case 'share':
      return b === 0 ? Number.NaN : (100 * a) / b;
    case 'change':
      return b === 0 ? Number.NaN : (100 * (a - b)) / b;
    case 'ratio':
      return ratio(first, second);
    case 'product':
      return a * b;
  }
};

/** How many digits a number has after its point: 2 for 8.54, 0 for 64. */
export const decimals = (value: number): number => {
  const [, fraction = '', exponent = '0'] = /^[^.e]*\.?(\d*)(?:e([+-]?\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
};

/** Whether a printed number is another one rounded: off by at most half of its last printed digit. */
export const isRounded = (printed: number, exact: number): boolean =>
  Math.abs(printed - exact) <= 0.5 * 10 ** -decimals(printed) * (1 + 1e-9);
