import { describe, expectTypeOf, it } from 'vitest';
import type { RESOURCE_SCHEMAS } from './resources.ts';
import type { z } from '#data/zod.ts';
import type { ResourceName, Resources } from '#domain/record.ts';

/** The same type with nothing marked readonly, which a schema cannot say. */
type Written<T> = T extends readonly (infer Item)[]
  ? Written<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Written<T[Key]> }
    : T;

type Read<Name extends ResourceName> = Written<z.output<(typeof RESOURCE_SCHEMAS)[Name]>>;

describe('a schema reads exactly the type of the domain', () => {
  it('field for field, optional fields included', () => {
    expectTypeOf<Read<'sources'>>().toEqualTypeOf<Written<Resources['sources']>>();
    expectTypeOf<Read<'actors'>>().toEqualTypeOf<Written<Resources['actors']>>();
    expectTypeOf<Read<'offices'>>().toEqualTypeOf<Written<Resources['offices']>>();
    expectTypeOf<Read<'tenures'>>().toEqualTypeOf<Written<Resources['tenures']>>();
    expectTypeOf<Read<'cabinets'>>().toEqualTypeOf<Written<Resources['cabinets']>>();
    expectTypeOf<Read<'themes'>>().toEqualTypeOf<Written<Resources['themes']>>();
    expectTypeOf<Read<'events'>>().toEqualTypeOf<Written<Resources['events']>>();
    expectTypeOf<Read<'chamber'>>().toEqualTypeOf<Written<Resources['chamber']>>();
    expectTypeOf<Read<'ballots'>>().toEqualTypeOf<Written<Resources['ballots']>>();
    expectTypeOf<Read<'approval'>>().toEqualTypeOf<Written<Resources['approval']>>();
    expectTypeOf<Read<'positions'>>().toEqualTypeOf<Written<Resources['positions']>>();
    expectTypeOf<Read<'defense'>>().toEqualTypeOf<Written<Resources['defense']>>();
    expectTypeOf<Read<'disagreements'>>().toEqualTypeOf<Written<Resources['disagreements']>>();
  });
});
