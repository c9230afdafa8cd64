import { SELECTABLE } from '#app/use-reading.ts';
import { UnreadyPart } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';

/** In place of events that a reading lacks: that they are being read, or what is wrong with their file. */
export function MissingEvents({ packageId }: { readonly packageId: string }) {
  const source = useRecord(packageId, SELECTABLE);
  if (source.state === 'ready') return <UnreadyPart state="loading" files={['events.json']} />;
  return <UnreadyPart {...source} />;
}
