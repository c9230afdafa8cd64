import { create } from 'zustand';

import type { Doubt, DoubtChoice, EventCount, EventReadingEnd } from './event-reader.ts';

/** How far the reading of a large file of events is; `doubt` waits for a choice, `read` says what it came to. */
export type EventLoading =
  | { readonly state: 'reading'; readonly count: EventCount }
  | {
      readonly state: 'doubt';
      readonly doubt: Doubt;
      readonly count: EventCount;
      readonly choose: (choice: DoubtChoice) => void;
    }
  | ({ readonly state: 'read' } & EventReadingEnd);

const loadings = create<Readonly<Record<string, EventLoading>>>()(() => ({}));

/** How far the events of a package are; undefined for one whose file is not large. */
export const useEventLoading = (packageId: string): EventLoading | undefined =>
  loadings((all) => all[packageId]);

/** Whether the reading of the events of a package waits for the analyst's choice. */
export const useEventDoubt = (packageId: string): boolean =>
  loadings((all) => all[packageId]?.state === 'doubt');

/** Notes how far the events of a package are. */
export const noteEventLoading = (packageId: string, loading: EventLoading): void => {
  loadings.setState({ [packageId]: loading });
};
