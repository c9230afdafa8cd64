import { useAvailable } from '#app/use-available.ts';
import { CoalitionDetail } from '#app/panel/CoalitionDetail.tsx';
import { GroupDetail } from '#app/panel/GroupDetail.tsx';
import { UnreadyPart } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';
import type { Reading } from '#domain/reading.ts';
import { COALITION } from '#domain/seats.ts';

const NEEDED = ['chamber', 'sources'] as const;

/** A group of the Lower House, or its coalition. */
export function HouseDetail({ id, reading }: { readonly id: string; readonly reading: Reading }) {
  const source = useRecord(reading.info.id, NEEDED);
  const { disagreements } = useAvailable(reading.info.id);
  if (source.state !== 'ready') return <UnreadyPart {...source} />;
  const record = { ...source.data, ...(disagreements === undefined ? {} : { disagreements }) };
  return id === COALITION ? (
    <CoalitionDetail reading={reading} record={record} />
  ) : (
    <GroupDetail id={id} reading={reading} record={record} />
  );
}
