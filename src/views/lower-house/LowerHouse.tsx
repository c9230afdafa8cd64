import { useMemo } from 'react';

import type { ExportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { useExportContext } from '#charts/use-export-context.ts';
import { useRecord } from '#data/use-record.ts';
import type { Chamber, Comparison, Group } from '#domain/chamber.ts';
import type { Disagreement, Source } from '#domain/evidence.ts';
import type { Reading } from '#domain/reading.ts';
import { defaultComparison } from '#domain/seats.ts';
import { compareBy, open, toggle, useDesk } from '#state/desk.ts';
import { useUnchanged } from '#ui/use-unchanged.ts';

import { chamberPicture } from './chamber-picture.ts';
import type { ChamberReading } from './chamber-picture.ts';
import { chamberTouched } from './describe-lower-house.ts';
import { LowerHouseChart } from './LowerHouseChart.tsx';
import { SeatBasisSwitch } from './SeatBasisSwitch.tsx';
import { seatExhibit } from './seat-exhibit.ts';

const NEEDED = ['chamber', 'sources'] as const;
const HELPFUL = ['disagreements'] as const;

/** The Lower House before and after the election of 27 October 2024, on a named basis. */
export function LowerHouse({ reading }: { readonly reading: Reading }) {
  const { info, asOf, knownBy, preferred, filtered, index } = reading;
  const context = useExportContext(reading);
  return (
    <Loaded
      packageId={info.id}
      asOf={asOf}
      knownBy={knownBy}
      preferred={preferred}
      filtered={filtered}
      occurring={index?.whole.actor}
      context={context}
    />
  );
}

/** As much of the reading as changes what is shown: a brush over the events does not. */
type PartProps = ChamberReading & {
  /** Whether the selection filters anything. */
  readonly filtered: boolean;
  /** The actors that occur in events; only these can be selected. */
  readonly occurring: ReadonlyMap<string, number> | undefined;
  readonly context: ExportContext;
};

function Loaded({ packageId, ...part }: PartProps & { readonly packageId: string }) {
  const record = useRecord(packageId, NEEDED);
  const helpful = useRecord(packageId, HELPFUL);
  if (record.state !== 'ready') return <UnreadyExhibit name="Lower House" {...record} />;
  const { chamber, sources } = record.data;
  const disagreements = helpful.state === 'ready' ? helpful.data.disagreements : NONE;
  return <Card chamber={chamber} sources={sources} disagreements={disagreements} {...part} />;
}

const NONE: readonly Disagreement[] = [];

type CardProps = PartProps & {
  readonly chamber: Chamber;
  readonly sources: readonly Source[];
  readonly disagreements: readonly Disagreement[];
};

function Card({ chamber, sources, disagreements, asOf, knownBy, preferred, ...part }: CardProps) {
  const { filtered, occurring, context } = part;
  const comparison = useDesk((d) => d.comparison);
  const chosen = useDesk((d) => d.selection.values.actor);
  const actors = useUnchanged(chosen.filter((actor) => chamber.groups.some(({ party }) => party === actor)));
  const picture = useMemo(
    () => chamberPicture(chamber, { asOf, knownBy, preferred }, { comparison, actors, disagreements }),
    [chamber, asOf, knownBy, preferred, comparison, actors, disagreements],
  );
  const filters = ({ party }: Group) => party !== undefined && occurring?.has(party) === true;
  const pick = (group: Group) => {
    if (group.party !== undefined && filters(group)) toggle('actor', group.party);
    else open({ kind: 'group', id: group.id });
  };
  const choose = ({ id }: Comparison) => compareBy(id === defaultComparison(chamber).id ? undefined : id);
  return (
    <ExhibitFrame
      exhibit={{ ...seatExhibit(picture, sources), touched: chamberTouched(picture, filtered) }}
      context={context}
      onOpen={open}
      switches={
        <SeatBasisSwitch chamber={chamber} comparison={picture.compared.comparison} onChoose={choose} />
      }
    >
      <LowerHouseChart picture={picture} filters={filters} onPick={pick} onOpen={open} />
    </ExhibitFrame>
  );
}
