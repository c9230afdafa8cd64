/** The parts of the record that have a table of their own, by subject, in the order of the list a reader chooses from. */
export const DATA_TABLES = [
  {
    subject: 'People and offices',
    tables: [
      { id: 'actors', name: 'Actors' },
      { id: 'offices', name: 'Offices' },
      { id: 'tenures', name: 'Tenures' },
      { id: 'cabinets', name: 'Cabinets' },
    ],
  },
  {
    subject: 'Events',
    tables: [
      { id: 'events', name: 'Events' },
      { id: 'themes', name: 'Themes' },
    ],
  },
  {
    subject: 'Parliament',
    tables: [
      { id: 'seats', name: 'Seats' },
      { id: 'thresholds', name: 'Thresholds' },
      { id: 'committees', name: 'Committee chairs' },
      { id: 'upper-house', name: 'Upper House' },
      { id: 'ballots', name: 'Ballots' },
    ],
  },
  {
    subject: 'Opinion',
    tables: [
      { id: 'approval', name: 'Cabinet approval' },
      { id: 'positions', name: 'Party positions' },
    ],
  },
  {
    subject: 'Defense',
    tables: [
      { id: 'budgets', name: 'Budgets' },
      { id: 'supplementary', name: 'Extra budgets' },
      { id: 'plans', name: 'Five-year plan' },
      { id: 'contracts', name: 'New contracts' },
      { id: 'shares', name: 'Shares of GDP' },
      { id: 'pillars', name: 'Pillars' },
      { id: 'two-percent', name: 'What the 2% counts' },
      { id: 'financing', name: 'Financing' },
      { id: 'taxes', name: 'Tax timeline' },
      { id: 'procurement', name: 'Procurement' },
      { id: 'assistance', name: 'Assistance' },
      { id: 'host-nation', name: 'Host-nation support' },
      { id: 'international', name: 'Other countries' },
      { id: 'exchange-rates', name: 'Exchange rates' },
    ],
  },
] as const;

/** A part of the record with a table of its own. */
export type DataTableId = (typeof DATA_TABLES)[number]['tables'][number]['id'];

/** The table shown until another is chosen. */
export const FIRST_TABLE: DataTableId = 'actors';

/** Every table, in the order of the list. */
export const DATA_TABLE_IDS: readonly DataTableId[] = DATA_TABLES.flatMap(({ tables }) =>
  tables.map(({ id }) => id),
);
