import { useSyncExternalStore } from 'react';

const lists = new Map<string, MediaQueryList>();

/** The list of a media query, made once: the page has few queries, and making one costs more than asking it. */
function listOf(query: string): MediaQueryList {
  const list = lists.get(query) ?? window.matchMedia(query);
  lists.set(query, list);
  return list;
}

/** Whether a media query holds, again whenever that changes: `useMedia('(min-width: 1680px)')`. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = listOf(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => listOf(query).matches,
  );
}
