import { SMALL_CHAMBER, SMALL_DEFENSE } from './small-figures.ts';
import { SMALL_APPROVAL, SMALL_BALLOTS, SMALL_POSITIONS } from './small-votes.ts';
import type { Cite } from '#domain/evidence.ts';
import type { PackageInfo, Resources } from '#domain/record.ts';

const entry = (locator: string): readonly Cite[] => [{ source: 'chronicle', locator }];
const table: readonly Cite[] = [{ source: 'white-paper', locator: 'table 1' }];

/** What the small package says of itself: an invented one, small enough to add up by hand, for the tests here. */
export const SMALL_INFO: PackageInfo = {
  id: 'small',
  title: 'Small record',
  version: '1.0.0',
  created: '2024-12-02',
  span: { from: '2024-05-01', to: '2024-12-31' },
  questions: [],
};

/** The records of the small package. They hold: no rule finds a fault. */
export const SMALL_RECORD: Resources = {
  sources: [
    {
      id: 'chronicle',
      type: 'article-journal',
      title: 'A chronicle',
      role: 'founding',
      seen: 'original',
      chronology: [
        { date: '2024-10-02', entries: 2 },
        { date: '2024-11-13/2024-11-15', entries: 1 },
      ],
    },
    { id: 'white-paper', type: 'report', title: 'A white paper', role: 'public-record', seen: 'copy' },
  ],
  actors: [
    {
      id: 'sato',
      kind: 'person',
      name: { en: 'Sato Hana', ja: '佐藤花', short: 'Sato' },
      aliases: [{ form: 'Hana Sato' }],
      country: 'JP',
      memberships: [{ party: 'reds', start: '2020' }],
      cite: table,
    },
    { id: 'mori', kind: 'person', name: { en: 'Mori Ken', short: 'Mori' }, aliases: [], cite: table },
    { id: 'reds', kind: 'party', name: { en: 'Red Party', short: 'Reds' }, aliases: [], cite: table },
    { id: 'greens', kind: 'party', name: { en: 'Green Party', short: 'Greens' }, aliases: [], cite: table },
    {
      id: 'hara',
      kind: 'person',
      name: { en: 'Hara Aki', short: 'Hara' },
      aliases: [],
      memberships: [{ party: 'reds' }],
      cite: table,
    },
    {
      id: 'westland',
      kind: 'government',
      name: { en: 'Westland', short: 'Westland' },
      aliases: [],
      cite: table,
    },
  ],
  offices: [
    {
      id: 'premier',
      title: { en: 'Premier' },
      short: 'Premier',
      body: 'Government',
      country: 'JP',
      rank: 1,
      holders: 'one',
      cite: table,
    },
  ],
  tenures: [
    {
      id: 'sato-premier',
      person: 'sato',
      office: 'premier',
      end: '2024-10-01',
      status: 'incumbent',
      confidence: 'A',
      cite: table,
    },
    {
      id: 'mori-premier',
      person: 'mori',
      office: 'premier',
      start: '2024-10-01',
      status: 'incumbent',
      cabinet: 'mori-1',
      confidence: 'A',
      cite: table,
    },
  ],
  cabinets: [
    {
      id: 'sato-1',
      name: { en: 'Sato cabinet' },
      short: 'Sato',
      country: 'JP',
      start: '2023-09-13',
      end: '2024-10-01',
      head: 'sato',
      state: 'in-office',
      cite: table,
    },
    {
      id: 'mori-1',
      name: { en: 'Mori cabinet' },
      short: 'Mori',
      country: 'JP',
      start: '2024-10-01',
      head: 'mori',
      state: 'in-office',
      cite: table,
    },
  ],
  themes: [{ id: 'bilateral', label: { en: 'Bilateral' }, short: 'Bilateral', description: 'Two sides.' }],
  events: [
    {
      id: 'mori-call',
      date: '2024-10-02',
      title: { en: 'Mori calls' },
      actors: [{ actor: 'mori' }],
      themes: ['bilateral'],
      kind: 'call',
      format: 'phone',
      level: 'leader',
      state: 'occurred',
      confidence: 'B',
      cite: entry('Chronology, 2 Oct 2024, 1st entry'),
    },
    {
      id: 'second-call',
      date: '2024-10-02',
      title: { en: 'A second call' },
      actors: [{ actor: 'sato', role: 'subject' }],
      themes: ['bilateral'],
      kind: 'call',
      format: 'phone',
      level: 'minister',
      state: 'disputed',
      confidence: 'B',
      disagreement: 'gain',
      cite: entry('Chronology, 2 Oct 2024, 2nd entry'),
    },
    {
      id: 'exercise',
      date: '2024-11-13/2024-11-15',
      title: { en: 'An exercise' },
      actors: [],
      themes: ['bilateral'],
      kind: 'exercise',
      format: 'in-person',
      place: { name: 'Tokyo', country: 'JP', lat: 35.68, lon: 139.69 },
      level: 'military',
      state: 'occurred',
      confidence: 'B',
      cite: entry('Chronology, 13–15 Nov 2024, 1st entry'),
    },
    {
      id: 'review',
      date: '2026',
      title: { en: 'A review' },
      actors: [],
      themes: [],
      kind: 'government',
      format: 'none',
      level: 'public',
      state: 'due',
      confidence: 'B',
      cite: table,
    },
  ],
  chamber: SMALL_CHAMBER,
  ballots: SMALL_BALLOTS,
  approval: SMALL_APPROVAL,
  defense: SMALL_DEFENSE,
  positions: SMALL_POSITIONS,
  disagreements: [
    {
      id: 'gain',
      name: 'The gain',
      question: 'How many seats were lost?',
      kind: 'basis',
      claims: [
        { id: 'by-group', value: '2', number: 2, basis: 'groups', cite: table },
        { id: 'by-label', value: '3', basis: 'labels', cite: table },
      ],
      reason: 'Two bases.',
      lead: 'by-group',
      status: 'explained',
    },
  ],
};

/** A change to the small record: another value at a JSON pointer, or `undefined` to leave the field out. */
export type Change = { readonly at: string; readonly to: unknown };

const put = (data: unknown, [step, ...rest]: readonly string[], to: unknown): unknown => {
  if (step === undefined) return to;
  const below: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, step) : undefined;
  const value = put(below, rest, to);
  if (Array.isArray(data)) {
    const kept: readonly unknown[] = data;
    return [
      ...kept.slice(0, Number(step)),
      ...(value === undefined ? [] : [value]),
      ...kept.slice(Number(step) + 1),
    ];
  }
  return Object.fromEntries(
    Object.entries({ ...(data as object), [step]: value }).filter(([, kept]) => kept !== undefined),
  );
};

/** The small record as parsed JSON, with changes: `changed({ at: '/events/0/actors/0/actor', to: 'isiba' })`. */
export const changed = (...changes: readonly Change[]): Record<string, unknown> =>
  changes.reduce<Record<string, unknown>>(
    (raw, { at, to }) => put(raw, at.split('/').slice(1), to) as Record<string, unknown>,
    structuredClone(SMALL_RECORD) as unknown as Record<string, unknown>,
  );
