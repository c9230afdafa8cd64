import type { SeatGlyph } from '#domain/chamber.ts';

/** The middle of a seat, in pixels. */
export type SeatPoint = { readonly x: number; readonly y: number };

/** How a group's seats are drawn: one path for all of them, filled, or as an outline of a given width. */
export type SeatPath = { readonly d: string; readonly outline?: number };

type Draw = (point: SeatPoint, pitch: number) => string;

const n = (value: number): string => value.toFixed(2);

function disc(share: number): Draw {
  return ({ x, y }, pitch) => {
    const r = n(pitch * share);
    return `M${n(x - pitch * share)},${n(y)}a${r},${r} 0 1 0 ${n(2 * pitch * share)},0a${r},${r} 0 1 0 ${n(-2 * pitch * share)},0z`;
  };
}

function square(share: number): Draw {
  return ({ x, y }, pitch) => {
    const side = n(2 * pitch * share);
    return `M${n(x - pitch * share)},${n(y - pitch * share)}h${side}v${side}h-${side}z`;
  };
}

const diamond: Draw = ({ x, y }, pitch) => {
  const r = n(pitch * 0.48);
  return `M${n(x)},${n(y - pitch * 0.48)}l${r},${r}l-${r},${r}l-${r},-${r}z`;
};

const triangle: Draw = ({ x, y }, pitch) => {
  const half = pitch * 0.45;
  return `M${n(x)},${n(y - half)}l${n(half)},${n(2 * half)}h-${n(2 * half)}z`;
};

const OUTLINE = 0.2;

const GLYPHS: Readonly<Record<SeatGlyph, { readonly draw: Draw; readonly outline?: number }>> = {
  disc: { draw: disc(0.41) },
  ring: { draw: disc(0.31), outline: OUTLINE },
  square: { draw: square(0.37) },
  'open-square': { draw: square(0.28), outline: OUTLINE },
  diamond: { draw: diamond },
  triangle: { draw: triangle },
  'small-disc': { draw: disc(0.27) },
};

/** The path of the seats of one group, `pitch` pixels apart. */
export function seatPath(glyph: SeatGlyph, points: readonly SeatPoint[], pitch: number): SeatPath {
  const { draw, outline } = GLYPHS[glyph];
  const d = points.map((point) => draw(point, pitch)).join('');
  return outline === undefined ? { d } : { d, outline: outline * pitch };
}

/** The outlines of seats that nobody holds, or whose holder is not known. */
export function emptySeats(points: readonly SeatPoint[], pitch: number): string {
  return points.map((point) => disc(0.34)(point, pitch)).join('');
}

/** An area without gaps over seats, to be pointed at. */
export function seatArea(points: readonly SeatPoint[], pitch: number): string {
  return points.map((point) => square(0.6)(point, pitch)).join('');
}
