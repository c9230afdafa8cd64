import { useSyncExternalStore } from 'react';

/** Whether a media query holds, again whenever that changes: `useMedia('(min-width: 1680px)')`. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
