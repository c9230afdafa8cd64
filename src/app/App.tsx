import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';

import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { usePackage } from '#data/use-package.ts';
import { currentDesk, repair, useDesk } from '#state/desk.ts';
import { Shell } from '#app/Shell.tsx';

const client = new QueryClient();

/** The page: the package a link asks for, or the catalog's default, and the shell around its views. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <Opened />
    </QueryClientProvider>
  );
}

function Opened() {
  const record = useDesk((d) => d.record);
  const opened = usePackage(record);
  const unknown =
    opened.state === 'ready' && record !== undefined && record !== opened.info.id ? record : undefined;
  useEffect(() => {
    if (unknown === undefined) return;
    const { record: _record, ...rest } = currentDesk();
    repair(rest, [`data=${unknown}`]);
  }, [unknown]);
  if (opened.state !== 'ready') return <UnreadyExhibit name="Alliance Desk" {...opened} />;
  return <Shell catalog={opened.catalog} info={opened.info} />;
}
