import type { Path } from '#data/fault.ts';
import type { Cite, Figure } from '#domain/evidence.ts';

/** A value and where it lies in its file. */
export type Placed<Value> = { readonly path: Path; readonly value: Value };

const isFigure = (value: object): value is Figure => 'unit' in value && 'knownOn' in value;
const isCite = (value: object): value is Cite => 'source' in value && 'locator' in value;

/** All objects of one kind in a value, in file order. */
const placed = <Value>(
  data: unknown,
  is: (value: object) => value is Value & object,
): readonly Placed<Value>[] => {
  const found: Placed<Value>[] = [];
  const path: (string | number)[] = [];
  const enter = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (is(value)) found.push({ path: [...path], value });
    const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const step of steps) {
      path.push(step);
      enter(Reflect.get(value, step));
      path.pop();
    }
  };
  enter(data);
  return found;
};

/** The same function, asked only once for the same data: several rules look for the same things in a file. */
const remembered = <Found>(find: (data: object) => Found): ((data: object) => Found) => {
  const known = new WeakMap<object, Found>();
  return (data) => {
    const found = known.get(data) ?? find(data);
    known.set(data, found);
    return found;
  };
};

/** The resources that hold figures. */
export const FIGURE_FILES = ['chamber', 'ballots', 'approval', 'defense'] as const;

/** Every figure in the data of a file that its schema has admitted. */
export const figuresOf = remembered((data): readonly Placed<Figure>[] => placed(data, isFigure));

/** Every citation in the data of a file that its schema has admitted. */
export const citesOf = remembered((data): readonly Placed<Cite>[] => placed(data, isCite));
