import { CITING } from './citations.ts';
import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { citesOf } from './walk.ts';
import { faultAt } from '#data/fault.ts';
import type { RecordFault } from '#data/fault.ts';
import { formatDate } from '#domain/dates.ts';
import type { EventRecord } from '#domain/events.ts';
import type { Source } from '#domain/evidence.ts';

const ordinal = (place: number): string => {
  const teen = place % 100 > 10 && place % 100 < 14;
  return `${place}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')}`;
};

/** The locators of a source's chronology with the date each is printed under: one per declared entry. */
const entriesOf = ({ chronology = [] }: Source): ReadonlyMap<string, string> =>
  new Map(
    chronology.flatMap(({ date, entries }) =>
      Array.from({ length: entries }, (_, index): [string, string] => [
        `Chronology, ${formatDate(date)}, ${ordinal(index + 1)} entry`,
        date,
      ]),
    ),
  );

type Chronology = { readonly source: string; readonly entries: ReadonlyMap<string, string> };

const chronologiesOf = (sources: readonly Source[]): readonly Chronology[] =>
  sources
    .filter(({ chronology }) => chronology !== undefined)
    .map((source) => ({ source: source.id, entries: entriesOf(source) }));

const locators = CITING.map((name) =>
  rule([name, 'sources'], (resources) => {
    const at = { file: `${name}.json`, data: resources[name] };
    const known = new Map(chronologiesOf(resources.sources).map(({ source, entries }) => [source, entries]));
    return citesOf(resources[name])
      .filter(({ value: { source, locator } }) => {
        const entries = known.get(source);
        return entries !== undefined && /^Chronology\b/.test(locator) && !entries.has(locator);
      })
      .map(({ path, value }) =>
        faultAt(at, [...path, 'locator'], {
          found: `"${value.locator}"`,
          expected: `an entry that ${value.source} declares: "Chronology, 2 Oct 2024, 1st entry"`,
          rule: 'chronology',
        }),
      );
  }),
);

/** The locators of a chronology that an event cites. */
const citedBy = ({ cite }: EventRecord, { source, entries }: Chronology): readonly string[] => [
  ...new Set(
    cite.filter((one) => one.source === source && entries.has(one.locator)).map(({ locator }) => locator),
  ),
];

const coverage = (events: readonly EventRecord[], chronology: Chronology): readonly RecordFault[] => {
  const at = { file: 'events.json', data: events };
  const tellers = new Map<string, number[]>([...chronology.entries.keys()].map((locator) => [locator, []]));
  for (const [index, event] of events.entries()) {
    for (const locator of citedBy(event, chronology)) tellers.get(locator)?.push(index);
  }
  return [...tellers].flatMap(([locator, [first, ...others]]) => {
    const expected = `one event that cites "${locator}" of ${chronology.source}`;
    if (first === undefined) return [faultAt(at, [], { found: 'none', expected, rule: 'chronology' })];
    const found = `another event that cites it, after ${events[first]?.id}`;
    return others.map((index) => faultAt(at, [index, 'cite'], { found, expected, rule: 'chronology' }));
  });
};

/** Events that cover several entries, or stand on another date than their entry, say why by a disagreement. */
const explained = (events: readonly EventRecord[], chronology: Chronology): readonly RecordFault[] =>
  events.flatMap((event, index) => {
    const cited = citedBy(event, chronology);
    const dates = cited.map((locator) => chronology.entries.get(locator));
    const moved = dates.some((date) => date !== event.date);
    if (event.disagreement !== undefined || (cited.length < 2 && !moved)) return [];
    const why =
      cited.length > 1
        ? `${cited.length} entries became one event`
        : `its entry is printed under ${dates[0]}`;
    return [
      faultAt({ file: 'events.json', data: events }, [index, cited.length > 1 ? 'disagreement' : 'date'], {
        found: cited.length > 1 ? 'nothing' : `"${event.date}"`,
        expected:
          cited.length > 1
            ? `a disagreement that says why ${why}`
            : `the same date or a disagreement: ${why}`,
        rule: 'chronology',
      }),
    ];
  });

const toldOnce = rule(['events', 'sources'], ({ events, sources }) =>
  chronologiesOf(sources).flatMap((chronology) => [
    ...coverage(events, chronology),
    ...explained(events, chronology),
  ]),
);

/**
 * Every entry that a source declares for its chronology is told by exactly one event, which cites it by date and
 * position; entries that became one event, and events on another date than printed, have a disagreement that says why.
 */
export const CHRONOLOGY_RULES: readonly Rule[] = [...locators, toldOnce];
