import { exportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';
import { addDays } from '#domain/dates.ts';
import type { Reading } from '#domain/reading.ts';
import { chooseDates, currentDesk, open, toggle, useDesk } from '#state/desk.ts';

import { outlookExhibit } from './outlook-exhibit.ts';
import { outlookPicture } from './outlook-picture.ts';
import { OutlookChart } from './OutlookChart.tsx';

const NEEDED = ['events', 'actors', 'offices', 'tenures', 'themes', 'sources'] as const;

/** What the record expects next, and what has meanwhile happened as far as the known-by clock admits it. */
export function Outlook({ reading }: { readonly reading: Reading }) {
  const record = useRecord(reading.info.id, NEEDED);
  const selection = useDesk((d) => d.selection);
  const openEvent = useDesk((d) => (d.open?.kind === 'event' ? d.open.id : undefined));
  const { info, index, matches, filtered, asOf, knownBy } = reading;
  if (record.state !== 'ready') return <UnreadyExhibit name="Road ahead" {...record} />;
  if (index === undefined || matches === undefined) {
    return <UnreadyExhibit name="Road ahead" state="loading" files={[]} />;
  }
  const { actors, themes, sources } = record.data;
  const picture = outlookPicture(
    { index, actors, themes, sources, edition: info.created },
    { asOf, knownBy },
    filtered,
    matches.has,
  );
  const from = addDays(asOf, 1);
  return (
    <ExhibitFrame exhibit={outlookExhibit(picture, sources)} context={exportContext(reading)} onOpen={open}>
      <OutlookChart
        picture={picture}
        openEvent={openEvent}
        after={{ from, chosen: selection.from === from }}
        isChosen={(facet, value) => selection.values[facet].includes(value)}
        onOpen={({ event }) => open({ kind: 'event', id: event.id })}
        onToggle={toggle}
        onAfter={() => chooseFrom(from)}
      />
    </ExhibitFrame>
  );
}

/** Begins the selected days on a day; opens the beginning again where it stood there. */
function chooseFrom(day: string): void {
  const { from, to } = currentDesk().selection;
  if (from === day) chooseDates(undefined, to);
  else chooseDates(day, to !== undefined && to < day ? undefined : to);
}
