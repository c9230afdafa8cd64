import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { faultAt } from '#data/fault.ts';
import type { Path, RecordFault } from '#data/fault.ts';
import { parseDate } from '#domain/dates.ts';

type File = { readonly file: string; readonly data: unknown };

/** A stretch of time that covers its start and ends before its end; open where one is absent. */
type Term = {
  /** Where the record lies that has `start` and `end`. */
  readonly path: Path;
  /** Who or what fills it, for the fault. */
  readonly of: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
};

const runsBackward = ({ start, end }: Term): boolean => {
  const [first, last] = [start, end].map((date) => (date === undefined ? undefined : parseDate(date)));
  return first !== undefined && last !== undefined && first.first > last.last;
};

const backward = (at: File, terms: readonly Term[]): readonly RecordFault[] =>
  terms.filter(runsBackward).map(({ path, start, end }) =>
    faultAt(at, [...path, 'end'], {
      found: `"${end}"`,
      expected: `a date that is not before the start, ${start}`,
      rule: 'order',
    }),
  );

const BEGINNING = '0000';
const FOREVER = '9999';

/** One fault for every term that begins while an earlier one runs. Days compare as their text does. */
const overlaps = (
  at: File,
  terms: readonly Term[],
  fault: Pick<RecordFault, 'expected' | 'rule'>,
): readonly RecordFault[] => {
  const faults: RecordFault[] = [];
  let running: Term | undefined;
  const lasting = terms.filter(({ start = BEGINNING, end = FOREVER }) => start < end);
  for (const term of lasting.toSorted((a, b) => (a.start ?? BEGINNING).localeCompare(b.start ?? BEGINNING))) {
    const { path, of, start, end = FOREVER } = term;
    const until = running?.end ?? FOREVER;
    if (running && (start ?? BEGINNING) < until) {
      const found = `${of} from ${start ?? 'the beginning'}, while ${running.of} runs to ${running.end ?? 'the end'}`;
      faults.push(faultAt(at, start === undefined ? path : [...path, 'start'], { found, ...fault }));
    }
    if (!running || end > until) running = term;
  }
  return faults;
};

const memberships = rule(['actors'], ({ actors }) =>
  backward(
    { file: 'actors.json', data: actors },
    actors.flatMap(({ memberships: list = [] }, actor) =>
      list.map(({ party, start, end }, index) => ({
        path: [actor, 'memberships', index],
        of: party,
        start,
        end,
      })),
    ),
  ),
);

const tenuresInOrder = rule(['tenures'], ({ tenures }) =>
  backward(
    { file: 'tenures.json', data: tenures },
    tenures.map(({ person, start, end }, index) => ({ path: [index], of: person, start, end })),
  ),
);

const incumbents = rule(['tenures', 'offices'], ({ tenures, offices }) => {
  const at = { file: 'tenures.json', data: tenures };
  const held = tenures.flatMap(({ person, office, start, end, status }, index) =>
    status === 'incumbent' ? [{ path: [index], of: person, start, end, office }] : [],
  );
  return offices
    .filter(({ holders }) => holders === 'one')
    .flatMap(({ id }) =>
      overlaps(
        at,
        held.filter(({ office }) => office === id),
        { expected: `one incumbent of ${id} at a time`, rule: 'incumbents' },
      ),
    );
});

const cabinetsInOrder = rule(['cabinets'], ({ cabinets }) => {
  const at = { file: 'cabinets.json', data: cabinets };
  const terms = cabinets.map(({ id, country, state, start, end }, index) => ({
    path: [index],
    of: id,
    start,
    end,
    country,
    state,
  }));
  const inOffice = terms.filter(({ state }) => state === 'in-office');
  const countries = [...new Set(inOffice.map(({ country }) => country))];
  return [
    ...backward(at, terms),
    ...countries.flatMap((country) =>
      overlaps(
        at,
        inOffice.filter((term) => term.country === country),
        { expected: `one cabinet of ${country} in office at a time`, rule: 'cabinets' },
      ),
    ),
  ];
});

const sittings = rule(['chamber'], ({ chamber }) => {
  const at = { file: 'chamber.json', data: chamber };
  const terms = chamber.periods.map(({ state, start, end }, index) => ({
    path: ['periods', index],
    of: state,
    start,
    end,
  }));
  return [
    ...backward(at, terms),
    ...overlaps(at, terms, { expected: 'a house that is either sitting or dissolved', rule: 'periods' }),
  ];
});

const plans = rule(['defense'], ({ defense }) =>
  defense.plans.flatMap(({ first, last }, index) =>
    first <= last
      ? []
      : [
          faultAt({ file: 'defense.json', data: defense }, ['plans', index, 'last'], {
            found: `"${last}"`,
            expected: `a fiscal year that is not before the first, ${first}`,
            rule: 'order',
          }),
        ],
  ),
);

/** No start follows its end; nobody shares an office for one, no cabinet runs beside another of its country. */
export const TERM_RULES: readonly Rule[] = [
  memberships,
  tenuresInOrder,
  incumbents,
  cabinetsInOrder,
  sittings,
  plans,
];
