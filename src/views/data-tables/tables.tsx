import type { DataTableId } from '#domain/data-tables.ts';
import { open } from '#state/desk.ts';

import { actorTable } from './actor-table.ts';
import { ApprovalChart } from './ApprovalChart.tsx';
import { approvalPicture } from './approval-picture.ts';
import { approvalTable } from './approval-table.ts';
import { assistanceTable } from './assistance-table.ts';
import { ballotTable } from './ballot-table.ts';
import { budgetTable } from './budget-table.ts';
import { cabinetTable } from './cabinet-table.ts';
import { committeeTable } from './committee-table.ts';
import { compositionTable } from './composition-table.ts';
import { contractTable } from './contract-table.ts';
import { readFrom } from './data-table.ts';
import type { DataTable } from './data-table.ts';
import { eventTable } from './event-table.ts';
import { exchangeRateTable } from './exchange-rate-table.ts';
import { financingTable } from './financing-table.ts';
import { hostNationTable } from './host-nation-table.ts';
import { internationalTable } from './international-table.ts';
import { officeTable } from './office-table.ts';
import { pillarTable } from './pillar-table.ts';
import { planTable } from './plan-table.ts';
import { positionTable } from './position-table.ts';
import { procurementTable } from './procurement-table.ts';
import { seatTable } from './seat-table.ts';
import { shareTable } from './share-table.ts';
import { supplementaryTable } from './supplementary-table.ts';
import { taxTable } from './tax-table.ts';
import { tenureTable } from './tenure-table.ts';
import { themeTable } from './theme-table.ts';
import { thresholdTable } from './threshold-table.ts';
import { upperHouseTable } from './upper-house-table.ts';

/** Every table of the page, by its id. */
export const TABLES: Readonly<Record<DataTableId, DataTable>> = {
  actors: readFrom(['actors', 'sources'], actorTable),
  offices: readFrom(['offices', 'tenures', 'actors', 'sources'], officeTable),
  tenures: readFrom(['tenures', 'offices', 'cabinets', 'actors', 'sources'], tenureTable),
  cabinets: readFrom(['cabinets', 'tenures', 'actors', 'sources'], cabinetTable),
  events: readFrom(['events', 'actors', 'offices', 'tenures', 'themes', 'sources'], eventTable),
  themes: readFrom(['themes', 'sources'], themeTable),
  seats: readFrom(['chamber', 'sources'], seatTable),
  thresholds: readFrom(['chamber', 'sources'], thresholdTable),
  committees: readFrom(['chamber', 'actors', 'sources'], committeeTable),
  'upper-house': readFrom(['chamber', 'sources'], upperHouseTable),
  ballots: readFrom(['ballots', 'actors', 'sources'], ballotTable),
  approval: readFrom(['approval', 'cabinets', 'sources'], approvalTable, (record, { knowledge }) => {
    const picture = approvalPicture(record, knowledge);
    return picture === undefined ? null : <ApprovalChart picture={picture} onOpen={open} />;
  }),
  positions: readFrom(['positions', 'actors', 'sources'], positionTable),
  budgets: readFrom(['defense', 'sources'], budgetTable),
  supplementary: readFrom(['defense', 'sources'], supplementaryTable),
  plans: readFrom(['defense', 'sources'], planTable),
  contracts: readFrom(['defense', 'sources'], contractTable),
  shares: readFrom(['defense', 'sources'], shareTable),
  pillars: readFrom(['defense', 'sources'], pillarTable),
  'two-percent': readFrom(['defense', 'sources'], compositionTable),
  financing: readFrom(['defense', 'sources'], financingTable),
  taxes: readFrom(['defense', 'sources'], taxTable),
  procurement: readFrom(['defense', 'sources'], procurementTable),
  assistance: readFrom(['defense', 'actors', 'sources'], assistanceTable),
  'host-nation': readFrom(['defense', 'sources'], hostNationTable),
  international: readFrom(['defense', 'actors', 'sources'], internationalTable),
  'exchange-rates': readFrom(['defense', 'sources'], exchangeRateTable),
};
