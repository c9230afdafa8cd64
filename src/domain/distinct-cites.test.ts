import { describe, expect, it } from 'vitest';

import { distinctCites } from '#domain/distinct-cites.ts';

describe(distinctCites, () => {
  it('keeps the first citation of each place, in order', () => {
    const first = { source: 'crs', locator: 'p. 2', note: 'as first read' };
    const other = { source: 'crs', locator: 'p. 3' };
    const elsewhere = { source: 'mod', locator: 'p. 2' };
    const again = { source: 'crs', locator: 'p. 2' };
    expect(distinctCites([first, other, again, elsewhere, other])).toEqual([first, other, elsewhere]);
  });
});
