import { useEffect } from 'react';

import type { PaletteContents } from '#app/palette/offer.ts';
import { closePalette, fetchPalette, useDoor } from '#app/palette/palette-door.ts';

/** After the first paint, and before somebody who types fast would wait for it. */
const FETCH_AFTER_MS = 3000;

/** Where the palette opens. Its code is fetched when the page has had time for everything else, or when asked for. */
export function PaletteDoor(contents: PaletteContents) {
  const { isOpen, palette: Palette } = useDoor();
  useEffect(() => {
    const timer = setTimeout(() => {
      fetchPalette().catch(() => undefined);
    }, FETCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return isOpen && Palette !== undefined ? <Palette contents={contents} onClose={closePalette} /> : null;
}
