import type { Figure } from '#domain/evidence.ts';

/** Every figure of the given resources, by id, found wherever it stands in them. */
export function figureIndex(resources: object): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isFigure(value)) found.set(value.id, value);
    for (const part of Object.values(value)) walk(part);
  };
  walk(resources);
  return found;
}

function isFigure(value: object): value is Figure {
  return 'id' in value && 'value' in value && 'unit' in value && 'knownOn' in value && 'cite' in value;
}
