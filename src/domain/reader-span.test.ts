import { describe, expect, it } from 'vitest';

import { readerSpan } from '#domain/reader-span.ts';

describe(readerSpan, () => {
  it.each([
    ['2 Oct 2024', '2024-10-02', '2024-10-02', '2 Oct 2024'],
    ['2024-10-02', '2024-10-02', '2024-10-02', '2 Oct 2024'],
    ['Wednesday, October 2nd, 2024', '2024-10-02', '2024-10-02', '2 Oct 2024'],
    ['Oct 2024', '2024-10-01', '2024-10-31', 'Oct 2024'],
    ['february 2024', '2024-02-01', '2024-02-29', 'Feb 2024'],
    ['2024-10', '2024-10-01', '2024-10-31', 'Oct 2024'],
    ['2024', '2024-01-01', '2024-12-31', '2024'],
    ['fy 2024', '2024-04-01', '2025-03-31', 'FY2024'],
    ['Oct 2024 to 2 Dec 2024', '2024-10-01', '2024-12-02', 'Oct 2024 to 2 Dec 2024'],
    ['2024-06-13/2024-06-14', '2024-06-13', '2024-06-14', '13–14 Jun 2024'],
  ])('reads “%s”', (text, first, last, name) => {
    expect(readerSpan(text)).toEqual({ first, last, name });
  });

  it.each(['', 'Oct', '2 Oct', '10/2/2024', '31 Feb 2024', '2024~', 'Ishiba', 'Dec 2024 to Oct 2024', '99'])(
    'does not guess at “%s”',
    (text) => {
      expect(readerSpan(text)).toBeUndefined();
    },
  );
});
