import { create } from 'zustand';

import { currentDesk, onDesk, restore } from '#state/desk.ts';
import type { Commit } from '#state/desk.ts';
import { decode, encode } from '#state/url.ts';

const DEEPEST = 100;

/** Where the page stands in its own part of the browser's history. */
type Steps = { readonly at: number; readonly last: number };

const steps = create<Steps>()(() => ({ at: 0, last: 0 }));

/** Whether there is a step to take back or to take again. */
export function useSteps(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const canUndo = steps((s) => s.at > 0);
  const canRedo = steps((s) => s.at < s.last);
  return { canUndo, canRedo };
}

/** Enters the step into the history that is still to be entered there; nothing where there is none. */
let enterStep = () => {};

/** Takes the last step back, up to 100 deep. The browser's own Back does the same. */
export function undo(): void {
  enterStep();
  const { at, last } = steps.getState();
  if (at > 0 && last - at < DEEPEST) window.history.back();
}

/** Takes a step again that was taken back. */
export function redo(): void {
  enterStep();
  const { at, last } = steps.getState();
  if (at < last) window.history.forward();
}

/** Browsers limit how often an entry may be replaced; while something is dragged it is replaced this often. */
const REPLACE_EVERY_MS = 150;

/**
 * Keeps desk and URL the same: the link is read once at the start and on Back and Forward; every change of the desk is
 * written, a drag at most every 150 ms and in any case at its end. A step enters the history after the page was drawn:
 * the browser takes some milliseconds for it, on a busy machine tens of them, and the page would answer later by as much.
 * Searches are compared in canonical form, so that coming back to a link with a foreign parameter does not push again.
 * Returns the end of syncing.
 */
export function startUrlSync(): () => void {
  let dragging = false;
  /** The search of the address, in canonical form. */
  let written = '';
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let entering: ReturnType<typeof setTimeout> | undefined;
  enterStep = () => {
    if (entering === undefined) return;
    clearTimeout(entering);
    entering = undefined;
    window.history.pushState({ step: steps.getState().at }, '', address(written));
  };
  const replaceWaiting = () => {
    clearTimeout(timer);
    timer = undefined;
    enterStep();
    if (waiting === undefined) return;
    window.history.replaceState({ step: steps.getState().at }, '', address(waiting));
    written = waiting;
    waiting = undefined;
  };
  const read = () => {
    dragging = false;
    clearTimeout(timer);
    timer = undefined;
    waiting = undefined;
    clearTimeout(entering);
    entering = undefined;
    const { desk, ignored } = decode(window.location.search);
    steps.setState(({ last }) => {
      const at = stepOf(window.history.state);
      return { at, last: Math.max(at, last) };
    });
    written = encode(desk);
    if (written !== encode(currentDesk()) || ignored.length > 0) restore(desk, ignored);
  };
  const write = (search: string, commit: Commit) => {
    const replaces = commit === 'repair' || (commit === 'drag' && dragging);
    const unchanged = search === (waiting ?? written);
    if (commit === 'step' || !unchanged) dragging = commit === 'drag';
    if (replaces && !unchanged) {
      waiting = search;
      timer ??= setTimeout(replaceWaiting, REPLACE_EVERY_MS);
      return;
    }
    replaceWaiting();
    if (unchanged) return;
    const at = steps.getState().at + 1;
    written = search;
    steps.setState({ at, last: at });
    entering = setTimeout(enterStep);
  };
  window.addEventListener('popstate', read);
  window.addEventListener('pagehide', replaceWaiting);
  const end = onDesk((desk, commit) => write(encode(desk), commit));
  read();
  return () => {
    end();
    replaceWaiting();
    enterStep = () => {};
    window.removeEventListener('popstate', read);
    window.removeEventListener('pagehide', replaceWaiting);
  };
}

function address(search: string): string {
  return `${window.location.pathname}${search === '' ? '' : `?${search}`}${window.location.hash}`;
}

function stepOf(state: unknown): number {
  if (typeof state !== 'object' || state === null || !('step' in state)) return 0;
  return typeof state.step === 'number' ? state.step : 0;
}
