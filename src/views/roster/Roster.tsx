import { useState } from 'react';

import { exportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';
import type { Reading } from '#domain/reading.ts';
import { useMedia } from '#ui/media.ts';
import { open, publish, toggle, useDesk } from '#state/desk.ts';

import { firstComparison } from './governments.ts';
import { readRoster } from './read-roster.ts';
import type { Holder } from './roster.ts';
import { rosterExhibit } from './roster-exhibit.ts';
import { RosterChart, RosterLegend } from './RosterChart.tsx';

/** Where the roster has a column of its own, there is room for every office. */
const ROOMY = '(min-width: 1680px)';

const NEEDED = ['tenures', 'offices', 'cabinets', 'actors', 'sources'] as const;

/** Who holds which office on the day the world is shown on, or who changed between two cabinets. */
export function Roster({ reading }: { readonly reading: Reading }) {
  const [asked, setAsked] = useState<boolean>();
  const roomy = useMedia(ROOMY);
  const all = asked ?? roomy;
  const record = useRecord(reading.info.id, NEEDED);
  const chosen = useDesk((d) => d.selection.values.actor);
  const compared = useDesk((d) => d.rosters);
  if (record.state !== 'ready') return <UnreadyExhibit name="Roster" {...record} />;
  const { cabinets, sources } = record.data;
  const table = readRoster(record.data, reading, { chosen, compared, all });
  return (
    <ExhibitFrame
      exhibit={rosterExhibit(table, sources)}
      context={exportContext(reading)}
      onOpen={open}
      legend={<RosterLegend table={table} />}
      reachInChart
    >
      <RosterChart
        table={table}
        cabinets={cabinets}
        onAll={setAsked}
        onPerson={choosePerson}
        onOpen={(person) => open({ kind: 'actor', id: person })}
        onCompare={() => compare(firstComparison(cabinets, reading.asOf))}
        onCabinets={compare}
        onLeave={() => compare(undefined)}
      />
    </ExhibitFrame>
  );
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
