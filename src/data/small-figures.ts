import type { Chamber } from '#domain/chamber.ts';
import type { Defense } from '#domain/defense.ts';
import type { Cite, Figure } from '#domain/evidence.ts';

const table: readonly Cite[] = [{ source: 'white-paper', locator: 'table 1' }];

const seats = (id: string, value: number, more: Partial<Figure> = {}): Figure => ({
  id,
  value,
  unit: 'seats',
  basis: 'members of the group',
  period: '2024-10-09',
  status: 'stated',
  knownOn: '2024-10-09',
  confidence: 'B',
  cite: table,
  ...more,
});

const yen = (id: string, value: number, more: Partial<Figure> = {}): Figure =>
  seats(id, value, { unit: 'jpy-trillion', basis: 'initial budget', period: 'FY2024', ...more });

/** The house of the small record: ten seats, two groups, two counts. */
export const SMALL_CHAMBER: Chamber = {
  id: 'house',
  name: { en: 'House' },
  seats: seats('house-seats', 10),
  thresholds: [{ id: 'majority', label: 'Majority', seats: seats('majority-seats', 6) }],
  bases: [{ id: 'groups', label: 'Groups', description: 'Members of a group.' }],
  groups: [
    {
      id: 'reds-group',
      name: { en: 'Reds' },
      short: 'Reds',
      party: 'reds',
      color: { light: '#0B4430', dark: '#4A9374' },
      pattern: 'solid',
      glyph: 'disc',
      order: 1,
      bloc: 'coalition',
    },
    {
      id: 'others',
      name: { en: 'Others' },
      short: 'Others',
      color: { light: '#2A65BB', dark: '#5BA1FF' },
      pattern: 'dots',
      glyph: 'ring',
      order: 2,
      bloc: 'none',
    },
  ],
  snapshots: [
    {
      id: 'before',
      basis: 'groups',
      label: 'Before',
      asOf: '2024-10-09',
      seats: [
        { group: 'reds-group', figure: seats('reds-before', 6) },
        { group: 'others', figure: seats('others-before', 3) },
      ],
      vacancies: seats('vacant-before', 1),
    },
    {
      id: 'after',
      basis: 'groups',
      label: 'After',
      asOf: '2024-11-11',
      seats: [
        {
          group: 'reds-group',
          figure: seats('reds-after', 4, {
            status: 'derived',
            operation: 'difference',
            inputs: ['reds-before', 'reds-left'],
          }),
        },
        { group: 'others', figure: seats('others-after', 6) },
      ],
    },
  ],
  comparisons: [
    {
      id: 'election',
      basis: 'groups',
      label: 'The election',
      before: 'before',
      after: 'after',
      default: true,
    },
  ],
  periods: [
    { state: 'sitting', start: '2024-10-01', end: '2024-10-09', cite: table },
    { state: 'dissolved', start: '2024-10-09', end: '2024-10-27', cite: table },
  ],
  movements: [seats('reds-left', 2)],
};

/** The build-up of the small record: one budget, one plan in two parts. */
export const SMALL_DEFENSE: Defense = {
  id: 'build-up',
  budgets: [{ id: 'fy2024', fiscalYear: 'FY2024', stage: 'initial', excl: yen('excl-2024', 7.7) }],
  plans: [
    {
      id: 'level',
      label: 'Level',
      kind: 'level',
      first: 'FY2023',
      last: 'FY2027',
      total: yen('level-total', 43, { period: 'FY2023/FY2027' }),
      note: 'The parts exceed the total by 0.5, for which no source gives a reason.',
    },
  ],
  planParts: [
    { id: 'part-a', of: 'level', label: 'A', figure: yen('level-a', 40.5) },
    { id: 'part-b', of: 'level', label: 'B', figure: yen('level-b', 3) },
  ],
  contracts: [],
  securityShare: [
    {
      id: 'share-2024',
      fiscalYear: 'FY2024',
      stage: 'initial',
      share: yen('share-value-2024', 1.38, {
        unit: 'percent',
        status: 'derived',
        operation: 'share',
        inputs: ['excl-2024', 'gdp'],
      }),
    },
  ],
  gdpShare: [],
  gdpBase: yen('gdp', 560),
};
