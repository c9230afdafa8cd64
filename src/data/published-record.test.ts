import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { computed, isRounded, unitOf } from '#domain/arithmetic.ts';
import { citationIndex } from '#domain/citation-index.ts';
import { allFigures, derivedFigures } from '#domain/derived-figures.ts';
import { eventPacking, unpackedEvents } from '#domain/packed-events.ts';
import { RESOURCE_NAMES } from '#domain/record.ts';
import type { Resources } from '#domain/record.ts';

const FOLDER = new URL('../../public/data/us-japan-2024/', import.meta.url);

function published<Name extends keyof Resources>(name: Name): Resources[Name] {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as Resources[Name];
}

const chamber = published('chamber');
const defense = published('defense');
const sources = new Set(published('sources').map((s) => s.id));
const knowledge = { edition: '2024-12-02', knownBy: '2025-12-31' };
const record = {
  ...Object.fromEntries(RESOURCE_NAMES.map((name) => [name, published(name)])),
  chamber,
  defense,
};
const figures = allFigures(record, knowledge);

describe('every figure of the published record', () => {
  it('cites a source of the record', () => {
    const uncited = [...figures.values()].filter(
      (f) => f.cite.length === 0 || f.cite.some((c) => !sources.has(c.source)),
    );
    expect(uncited.map((f) => f.id)).toEqual([]);
  });

  it('that is derived follows from its inputs', () => {
    const wrong = [...figures.values()]
      .filter((f) => f.status === 'derived')
      .flatMap((figure) => {
        const inputs = (figure.inputs ?? []).flatMap((id) => figures.get(id) ?? []);
        const { operation } = figure;
        if (operation === undefined || inputs.length !== figure.inputs?.length)
          return [`${figure.id}: inputs missing`];
        const exact = computed(operation, inputs);
        const unit = unitOf(
          operation,
          inputs.map((f) => f.unit),
        );
        return isRounded(figure.value, exact) && unit === figure.unit
          ? []
          : [`${figure.id}: ${exact} ${unit}`];
      });
    expect(wrong).toEqual([]);
  });

  it('that the views compute has the value analysts quote', () => {
    const values = (id: string) => {
      const figure = figures.get(id);
      return [figure?.value, ...(figure?.inputs ?? []).map((input) => figures.get(input)?.value)];
    };
    expect(values('coalition-groups-2024-11-11')).toEqual([220, 196, 24]);
    expect(values('majority-distance-groups-2024-11-11')).toEqual([-13, 220, 233]);
    expect(values('majority-distance-labels-2024-10-27')).toEqual([-18, 215, 233]);
    expect(
      derivedFigures({ chamber, defense }, { edition: '2024-12-02', knownBy: '2024-12-02' }).find(
        (f) => f.id === 'plan-envelope-done',
      )?.value,
    ).toBe(14.325);
  });
});

describe('every source of the published record', () => {
  it('is cited by something', () => {
    const { sources: _sources, ...files } = Object.fromEntries(
      RESOURCE_NAMES.map((name) => [name, published(name)]),
    );
    const cited = citationIndex(files);
    expect([...sources].filter((id) => !cited.has(id))).toEqual([]);
  });
});

describe('every event of the published record', () => {
  it('is the same again after it was packed', () => {
    const events = published('events');
    const packing = eventPacking();
    for (const event of events) packing.pack(event);
    const order = Int32Array.from(events, (_, number) => number);
    const { at, find } = unpackedEvents(packing.packed(), order);
    expect(events.map((_, number) => at(number)?.event)).toEqual(events);
    expect(events.map(({ id }) => find(id)?.position)).toEqual([...order]);
  });
});
