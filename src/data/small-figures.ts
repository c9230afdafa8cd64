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

/** The house of the small record: ten seats, two groups, two counts; a committee and the other house. */
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
  committees: [
    {
      id: 'budget',
      name: { en: 'Budget' },
      kind: 'standing',
      chair: 'hara',
      group: 'reds-group',
      since: '2024-11-13',
      confidence: 'B',
      cite: table,
    },
  ],
  upperHouse: {
    id: 'senate',
    name: { en: 'Senate' },
    seats: seats('senate-seats', 4),
    groups: [
      { id: 'reds', name: { en: 'Reds' }, short: 'Reds', party: 'reds', order: 1, bloc: 'coalition' },
      { id: 'rest', name: { en: 'Rest' }, short: 'Rest', order: 2, bloc: 'none' },
    ],
    snapshots: [
      {
        id: 'senate-2024',
        label: '2024',
        asOf: '2024-10-09',
        seats: [
          { group: 'reds', figure: seats('senate-reds', 2) },
          { group: 'rest', figure: seats('senate-rest', 1) },
        ],
        vacancies: seats('senate-vacant', 1),
      },
    ],
  },
};

/** The build-up of the small record: one budget, one plan in two parts, one of everything else. */
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
      amount: yen('share-amount-2024', 7.93),
    },
  ],
  gdpShare: [],
  gdpBase: yen('gdp', 560),
  pillars: [],
  composition: [
    { id: 'ministry', of: 'share-2024', label: 'Ministry', figure: yen('ministry-part', 7.7) },
    {
      id: 'fields',
      of: 'share-2024',
      label: 'Four fields',
      figure: yen('fields-part', 230, { unit: 'jpy-billion' }),
      parts: [
        {
          id: 'research',
          label: 'Research',
          figure: yen('research-part', 235, { unit: 'jpy-billion' }),
        },
      ],
      note: 'The parts come to 5 more.',
    },
  ],
  financing: [{ id: 'need', kind: 'need', label: 'Need', figure: yen('need-total', 14.6) }],
  taxTimeline: [
    {
      id: 'tax-2022',
      date: '2022-12-16',
      title: 'A tax is agreed',
      text: 'Two parties agree.',
      knownOn: '2022-12-16',
      confidence: 'B',
      cite: table,
    },
  ],
  procurement: [
    {
      id: 'missiles',
      name: 'Missiles',
      figures: [{ id: 'number', label: 'Number', figure: seats('missile-count', 400, { unit: 'missiles' }) }],
      facts: [{ id: 'ships', text: 'Ships.', knownOn: '2024-01-18', confidence: 'B', cite: table }],
    },
  ],
  assistance: [
    {
      id: 'grant',
      recipient: 'westland',
      fiscalYear: 'FY2024',
      knownOn: '2024-12-01',
      confidence: 'B',
      cite: table,
    },
  ],
  assistanceBudgets: [],
  hostNation: [],
  international: [
    {
      id: 'westland-2023',
      actor: 'westland',
      year: '2023',
      institute: 'Institute',
      edition: 'April 2024',
      share: yen('westland-share', 1.2, { unit: 'percent' }),
    },
  ],
  exchangeRates: [],
  plansInDollars: [
    {
      id: 'level-dollars',
      of: 'level',
      label: 'As printed',
      dollars: yen('level-in-dollars', 300, { unit: 'usd-billion' }),
      rate: yen('level-rate', 143.3, {
        unit: 'jpy-per-usd',
        status: 'derived',
        operation: 'ratio',
        inputs: ['level-total', 'level-in-dollars'],
      }),
    },
  ],
  supplementary: [],
  progress: [],
};
