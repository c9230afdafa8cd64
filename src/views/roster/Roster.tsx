import { useMemo, useState } from 'react';

import type { ExportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { useExportContext } from '#charts/use-export-context.ts';
import { useRecord } from '#data/use-record.ts';
import type { Source } from '#domain/evidence.ts';
import type { Reading } from '#domain/reading.ts';
import { open, publish, toggle, useDesk } from '#state/desk.ts';
import { useMedia } from '#ui/media.ts';
import { useUnchanged } from '#ui/use-unchanged.ts';

import { rosterTouched } from './describe-roster.ts';
import { firstComparison } from './governments.ts';
import { mostEvents, peopleReach, readRoster } from './read-roster.ts';
import type { Holder, PeopleReach, RosterRecord, RosterTable } from './roster.ts';
import { rosterExhibit, rosterRows } from './roster-exhibit.ts';
import { RosterChart, RosterLegend } from './RosterChart.tsx';

/** Where the roster has a column of its own, there is room for every office. */
const ROOMY = '(min-width: 1680px)';

const NEEDED = ['tenures', 'offices', 'cabinets', 'actors', 'sources'] as const;

/** Who holds which office on the day the world is shown on, or who changed between two cabinets. */
export function Roster({ reading }: { readonly reading: Reading }) {
  const record = useRecord(reading.info.id, NEEDED);
  if (record.state !== 'ready') return <UnreadyExhibit name="Roster" {...record} />;
  return <Read reading={reading} record={record.data} />;
}

type ReadProps = {
  readonly reading: Reading;
  readonly record: RosterRecord & { readonly sources: readonly Source[] };
};

/** Reads who is shown and what the selection does to them; a step of a brush that changes neither draws nothing. */
function Read({ reading, record }: ReadProps) {
  const [asked, setAsked] = useState<boolean>();
  const roomy = useMedia(ROOMY);
  const all = asked ?? roomy;
  const chosen = useDesk((d) => d.selection.values.actor);
  const compared = useDesk((d) => d.rosters);
  const { asOf } = reading;
  const occurring = reading.index?.whole.actor;
  const table = useMemo(
    () => readRoster(record, { asOf, occurring }, { compared, all }),
    [record, asOf, occurring, compared, all],
  );
  const most = useMemo(() => mostEvents(table, occurring), [table, occurring]);
  const reach = useUnchanged(peopleReach(table, reading, chosen));
  const context = useExportContext(reading);
  return <Card {...{ record, table, most, reach, context }} onAll={setAsked} />;
}

type CardProps = Pick<ReadProps, 'record'> & {
  readonly table: RosterTable;
  readonly most: number;
  readonly reach: PeopleReach;
  readonly context: ExportContext;
  readonly onAll: (all: boolean) => void;
};

function Card({ record: { cabinets, sources }, table, most, reach, context, onAll }: CardProps) {
  const exhibit = useMemo(() => rosterExhibit(table, sources), [table, sources]);
  return (
    <ExhibitFrame
      exhibit={{ ...exhibit, rows: rosterRows(table, reach), touched: rosterTouched(reach) }}
      context={context}
      onOpen={open}
      legend={<RosterLegend filtered={reach.filtered} />}
      reachInChart
    >
      <RosterChart
        table={table}
        most={most}
        reach={reach}
        cabinets={cabinets}
        onAll={onAll}
        onPerson={choosePerson}
        onOpen={openPerson}
        onCompare={() => compare(firstComparison(cabinets, table.asOf))}
        onCabinets={compare}
        onLeave={() => compare(undefined)}
      />
    </ExhibitFrame>
  );
}

function openPerson(person: string): void {
  open({ kind: 'actor', id: person });
}

/** Adds a person to the selection or takes them away; somebody in no event can only be opened. */
function choosePerson({ person, occurs }: Holder): void {
  if (occurs) toggle('actor', person.id);
  else open({ kind: 'actor', id: person.id });
}

/** Sets two cabinets side by side, or none. */
function compare(rosters: readonly [string, string] | undefined): void {
  publish(({ rosters: _rosters, ...rest }) => (rosters === undefined ? rest : { ...rest, rosters }));
}
