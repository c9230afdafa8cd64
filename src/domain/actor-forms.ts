import type { Actor } from '#domain/actors.ts';
import type { Findable, Form } from '#domain/findings.ts';

/** An actor as it can be found: listed by its full name, under every other name, and marked where a source misspells it. */
export function actorForms({ name, aliases }: Actor, events: number): Findable {
  const { en, ja, short } = name;
  const named: readonly Form[] = [{ text: short }, ...(ja === undefined ? [] : [{ text: ja }])];
  const others = aliases.map(({ form, misspelled }) => ({
    text: form,
    ...(misspelled === true ? { misspelled } : {}),
  }));
  const forms = [...named, ...others].filter(
    ({ text }, at, all) => text !== en && all.findIndex((other) => other.text === text) === at,
  );
  return { label: en, forms, weight: events };
}
