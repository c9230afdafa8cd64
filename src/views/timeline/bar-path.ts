/** A bar that stands on a line. */
export type Bar = { readonly left: number; readonly width: number; readonly height: number };

/** Bars on a line at `bottom` as one path: a browser draws one shape of a thousand bars faster than a thousand shapes. */
export function barPath(bars: readonly Bar[], bottom: number): string {
  let path = '';
  for (const { left, width, height } of bars) {
    if (height > 0) path += `M${cut(left)},${cut(bottom)}v${cut(-height)}h${cut(width)}v${cut(height)}z`;
  }
  return path;
}

/** The upper edges of bars on a line at `bottom`, to be drawn one pixel wide within them. */
export function edgePath(bars: readonly Bar[], bottom: number): string {
  let path = '';
  for (const { left, width, height } of bars) {
    if (height > 0) path += `M${cut(left)},${cut(bottom - height + 0.5)}h${cut(width)}`;
  }
  return path;
}

/** A length to a tenth of a pixel. */
function cut(length: number): number {
  return Math.round(length * 10) / 10;
}
