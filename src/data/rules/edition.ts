import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { FIGURE_FILES, figuresOf } from './walk.ts';
import { faultAt } from '#data/fault.ts';
import type { Path, RecordFault } from '#data/fault.ts';
import { dayNumber, parseDate } from '#domain/dates.ts';

const figures = FIGURE_FILES.map((name) =>
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

/** What was said or decided after the edition, and is not said to be known later. */
const early = (
  at: { readonly file: string; readonly data: unknown },
  said: readonly { readonly path: Path; readonly date: string; readonly knownOn: string | undefined }[],
  created: string,
): readonly RecordFault[] =>
  said
    .filter(
      ({ date, knownOn = '' }) => (parseDate(date)?.first ?? 0) > dayNumber(created) && knownOn <= created,
    )
    .map(({ path, date, knownOn }) =>
      faultAt(at, [...path, 'knownOn'], {
        found: knownOn === undefined ? `nothing for ${date}` : `"${knownOn}" for ${date}`,
        expected: `a day after the edition, ${created}`,
        rule: 'edition',
      }),
    );

const statements = [
  rule(['positions'], ({ positions }, info) =>
    info === undefined
      ? []
      : early(
          { file: 'positions.json', data: positions },
          positions.map(({ said, knownOn }, index) => ({ path: [index], date: said, knownOn })),
          info.created,
        ),
  ),
  rule(['defense'], ({ defense }, info) =>
    info === undefined
      ? []
      : early(
          { file: 'defense.json', data: defense },
          defense.taxTimeline.map(({ date, knownOn }, index) => ({
            path: ['taxTimeline', index],
            date,
            knownOn,
          })),
          info.created,
        ),
  ),
];

/**
 * What the edition could not know says since when it is known: a figure counted on days after it, and an event after
 * it that is not merely due; a position taken or a step decided after it. Months, years and fiscal years that lie ahead are plans, known when their source says.
 */
export const EDITION_RULES: readonly Rule[] = [...figures, events, ...statements];
