import { create } from 'zustand';

import type { View } from '#app/view-registry.ts';
import { currentDesk, turnTo } from '#state/desk.ts';

type ShownView = {
  /** The view a phone shows, which has room for one. */
  readonly view: View['id'];
  /** Whether somebody asked to be taken to it and is not there yet. */
  readonly sought: boolean;
};

const useShown = create<ShownView>()(() => ({ view: 'timeline', sought: false }));

/** Which of the four views a phone shows. A matter of this visit: no link carries it. */
export function useShownView(): ShownView {
  return useShown();
}

/** Shows a view where there is room for one only. */
export function showView(view: View['id']): void {
  useShown.setState({ view });
}

/** Takes the reader to a view, from whatever page. */
export function seekView(view: View['id']): void {
  if (currentDesk().page !== 'overview') turnTo('overview');
  useShown.setState({ view, sought: true });
}

/** Scrolls to the view that was sought and gives it the focus; to be called once it is on the page. */
export function arriveAt(element: HTMLElement | null | undefined): void {
  useShown.setState({ sought: false });
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
