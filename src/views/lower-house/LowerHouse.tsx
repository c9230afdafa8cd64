import { exportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';
import type { Comparison, Group } from '#domain/chamber.ts';
import type { Reading } from '#domain/reading.ts';
import { defaultComparison } from '#domain/seats.ts';
import { compareBy, open, toggle, useDesk } from '#state/desk.ts';

import { chamberPicture } from './chamber-picture.ts';
import { LowerHouseChart } from './LowerHouseChart.tsx';
import { SeatBasisSwitch } from './SeatBasisSwitch.tsx';
import { seatExhibit } from './seat-exhibit.ts';

const NEEDED = ['chamber', 'sources'] as const;
const HELPFUL = ['disagreements'] as const;

/** The Lower House before and after the election of 27 October 2024, on a named basis. */
export function LowerHouse({ reading }: { readonly reading: Reading }) {
  const record = useRecord(reading.info.id, NEEDED);
  const helpful = useRecord(reading.info.id, HELPFUL);
  const comparison = useDesk((d) => d.comparison);
  const actors = useDesk((d) => d.selection.values.actor);
  if (record.state !== 'ready') return <UnreadyExhibit name="Lower House" {...record} />;
  const { chamber, sources } = record.data;
  const disagreements = helpful.state === 'ready' ? helpful.data.disagreements : [];
  const picture = chamberPicture(chamber, reading, { comparison, actors, disagreements });
  const filters = ({ party }: Group) => party !== undefined && reading.index?.whole.actor.has(party) === true;
  const pick = (group: Group) => {
    if (group.party !== undefined && filters(group)) toggle('actor', group.party);
    else open({ kind: 'group', id: group.id });
  };
  const choose = (chosen: Comparison) =>
    compareBy(chosen.id === defaultComparison(chamber).id ? undefined : chosen.id);
  return (
    <ExhibitFrame
      exhibit={seatExhibit(picture, sources)}
      context={exportContext(reading)}
      onOpen={open}
      switches={
        <SeatBasisSwitch chamber={chamber} comparison={picture.compared.comparison} onChoose={choose} />
      }
    >
      <LowerHouseChart picture={picture} filters={filters} onPick={pick} onOpen={open} />
    </ExhibitFrame>
  );
}
