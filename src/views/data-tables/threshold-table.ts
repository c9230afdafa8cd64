import type { Exhibit } from '#charts/exhibit.ts';
import type { Chamber } from '#domain/chamber.ts';
import { formatDate } from '#domain/dates.ts';
import type { Source } from '#domain/evidence.ts';

import { figureList } from './figure-list.ts';
import type { TableReading } from './table-reading.ts';

/** The numbers of seats that decide something, and the movements between groups that counts are computed from. */
export function thresholdTable(
  { chamber, sources }: { readonly chamber: Chamber; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  const majority = chamber.thresholds.find((t) => t.id === 'majority') ?? chamber.thresholds[0];
  const title =
    majority === undefined
      ? `${chamber.seats.value} seats in the chamber`
      : `${majority.seats.value} of ${chamber.seats.value} seats are a majority`;
  return figureList(
    {
      id: 'thresholds',
      title,
      basis: 'Seats of the Lower House that decide something, and members who changed or left groups',
      subject: 'Threshold',
      sections: 'Part',
      sources,
    },
    [
      { label: 'All seats', figure: chamber.seats, section: 'The chamber' },
      ...chamber.thresholds.map(({ label, seats }) => ({ label, figure: seats, section: 'Thresholds' })),
      ...chamber.movements.map((figure) => ({
        label: `Movement, ${formatDate(figure.period)}`,
        figure,
        section: 'Movements between groups',
      })),
    ],
    reading,
  );
}
