import type { Figure } from '#domain/evidence.ts';

/**
 * Every figure of the given resources, by id, found wherever it stands in them. A resource that was looked through
 * before is not looked through again: records never change.
 */
export function figureIndex(resources: object): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  for (const resource of Object.values(resources)) {
    for (const figure of figuresIn(resource)) found.set(figure.id, figure);
  }
  return found;
}

const seen = new WeakMap<object, readonly Figure[]>();

function figuresIn(resource: unknown): readonly Figure[] {
  if (typeof resource !== 'object' || resource === null) return [];
  const known = seen.get(resource);
  if (known !== undefined) return known;
  const found: Figure[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isFigure(value)) found.push(value);
    for (const part of Object.values(value)) walk(part);
  };
  walk(resource);
  seen.set(resource, found);
  return found;
}

function isFigure(value: object): value is Figure {
  return 'id' in value && 'value' in value && 'unit' in value && 'knownOn' in value && 'cite' in value;
}
