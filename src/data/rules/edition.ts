import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { figuresOf } from './walk.ts';
import { faultAt } from '#data/fault.ts';
import { dayNumber, parseDate } from '#domain/dates.ts';

const figures = (['chamber', 'defense'] as const).map((name) =>
  rule([name], (resources, info) => {
    if (!info) return [];
    const created = dayNumber(info.created);
    return figuresOf(resources[name])
      .filter(({ value: { period, knownOn } }) => {
        const span = parseDate(period);
        const onDays = span?.precision === 'day' || span?.precision === 'range';
        return span && onDays && span.first > created && knownOn <= info.created;
      })
      .map(({ path, value }) =>
        faultAt({ file: `${name}.json`, data: resources[name] }, [...path, 'knownOn'], {
          found: `"${value.knownOn}" for ${value.period}`,
          expected: `a day after the edition, ${info.created}`,
          rule: 'edition',
        }),
      );
  }),
);

const events = rule(['events'], (resources, info) => {
  if (!info) return [];
  const created = dayNumber(info.created);
  return resources.events.flatMap(({ date, state, knownOn }, index) => {
    const span = parseDate(date);
    const ahead = span !== undefined && span.first > created;
    const over = span !== undefined && span.last <= created;
    const later = knownOn !== undefined && knownOn > info.created;
    if (state === 'due' ? !over : !ahead || later) return [];
    return [
      faultAt({ file: 'events.json', data: resources.events }, [index, 'state'], {
        found: `"${state}" on ${date}`,
        expected: ahead
          ? `"due", or a knownOn after the edition, ${info.created}`
          : `what became of it: the edition is of ${info.created}`,
        rule: 'edition',
      }),
    ];
  });
});

/**
 * What the edition could not know says since when it is known: a figure counted on days after it, and an event after
 * it that is not merely due. Months, years and fiscal years that lie ahead are plans, known when their source says.
 */
export const EDITION_RULES: readonly Rule[] = [...figures, events];
