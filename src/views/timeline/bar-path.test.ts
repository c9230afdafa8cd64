import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { barPath, edgePath } from './bar-path.ts';

describe(barPath, () => {
  it('draws each bar from the line up, around and down', () => {
    expect(
      barPath(
        [
          { left: 10, width: 5, height: 20 },
          { left: 16.04, width: 5.06, height: 0.26 },
        ],
        100,
      ),
    ).toBe('M10,100v-20h5v20zM16,100v-0.3h5.1v0.3z');
  });

  it('draws nothing for a bar without height', () => {
    expect(barPath([{ left: 10, width: 5, height: 0 }], 100)).toBe('');
    expect(barPath([], 100)).toBe('');
  });

  it('closes every bar where it began, to a tenth of a pixel (law)', () => {
    const anyBar = fc.record({
      left: fc.double({ min: 0, max: 2000, noNaN: true }),
      width: fc.double({ min: 1, max: 50, noNaN: true }),
      height: fc.double({ min: 0, max: 300, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anyBar, { maxLength: 30 }), (bars) => {
        const shapes = barPath(bars, 120).match(/M[^M]+z/g) ?? [];
        const drawn = bars.filter(({ height }) => height > 0);
        expect(shapes).toHaveLength(drawn.length);
        shapes.forEach((shape, i) => {
          const [left = 0, bottom, up = 0, width = 0, down = 0] =
            shape.match(/-?[\d.]+(?:e-\d+)?/g)?.map(Number) ?? [];
          expect(bottom).toBe(120);
          expect(Math.abs(left - (drawn[i]?.left ?? 0))).toBeLessThanOrEqual(0.051);
          expect(Math.abs(width - (drawn[i]?.width ?? 0))).toBeLessThanOrEqual(0.051);
          expect(Math.abs(-up - (drawn[i]?.height ?? 0))).toBeLessThanOrEqual(0.051);
          expect(Math.abs(up + down)).toBeLessThanOrEqual(0.101);
        });
      }),
    );
  });
});

describe(edgePath, () => {
  it('lies half a pixel below the upper end of each bar that has a height', () => {
    const bars = [
      { left: 10, width: 5, height: 20 },
      { left: 16, width: 5, height: 0 },
      { left: 22, width: 5, height: 1 },
    ];
    expect(edgePath(bars, 100)).toBe('M10,80.5h5M22,99.5h5');
  });
});
