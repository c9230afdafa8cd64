import { create } from 'zustand';

import type { Palette } from '#app/palette/Palette.tsx';
import { announce } from '#ui/Announcement.tsx';

type Door = {
  readonly isOpen: boolean;
  /** The palette once its chunk is there: the first load does without it. */
  readonly palette?: typeof Palette;
};

const useStored = create<Door>()(() => ({ isOpen: false }));

/** Whether the palette is open, and the palette. */
export function useDoor(): Door {
  return useStored();
}

/** Fetches the palette, so that it is there when asked for. Rejects when its file cannot be had. */
export async function fetchPalette(): Promise<void> {
  if (useStored.getState().palette !== undefined) return;
  const { Palette: palette } = await import('#app/palette/Palette.tsx');
  useStored.setState({ palette });
}

/** Opens the palette; says so when it cannot be had. */
export async function openPalette(): Promise<void> {
  try {
    await fetchPalette();
    useStored.setState({ isOpen: true });
  } catch {
    announce('This part of the page could not be loaded; try again');
  }
}

export function closePalette(): void {
  useStored.setState({ isOpen: false });
}
