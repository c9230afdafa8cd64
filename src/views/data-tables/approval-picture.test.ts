import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { isoDate } from '#domain/dates.ts';
import type { Resources } from '#domain/record.ts';

import { approvalPicture } from './approval-picture.ts';

const read = <Name extends keyof Resources>(name: Name): Resources[Name] =>
  JSON.parse(readFileSync(`public/data/us-japan-2024/${name}.json`, 'utf8')) as Resources[Name];
const polls = { approval: read('approval'), cabinets: read('cabinets') };
const EDITION = '2024-12-02';

describe(approvalPicture, () => {
  const picture = approvalPicture(polls, { edition: EDITION, knownBy: EDITION });

  it('gives every pollster a panel on the same days and scale', () => {
    expect(picture?.panels.map((p) => [p.pollster, p.marks.length])).toEqual([
      ['Kyodo News', 14],
      ['Yomiuri Shimbun', 6],
      ['Asahi Shimbun', 6],
      ['Jiji Press', 2],
    ]);
    expect(picture?.months.map((m) => m.letter).join('')).toBe('MJJASON');
    expect(picture?.most).toBe(70);
  });

  it('marks the days on which a cabinet took office', () => {
    expect(picture?.seams.map(isoDate)).toEqual(['2024-10-01', '2024-11-11']);
  });

  it('shows a reading once it is known, without moving the scale', () => {
    const early = approvalPicture(polls, { edition: EDITION, knownBy: '2024-10-02' });
    expect(early?.panels.map((p) => p.pollster)).toEqual(['Kyodo News']);
    expect([early?.first, early?.last, early?.most]).toEqual([picture?.first, picture?.last, picture?.most]);
  });

  it('draws nothing without readings', () => {
    expect(
      approvalPicture({ ...polls, approval: [] }, { edition: EDITION, knownBy: EDITION }),
    ).toBeUndefined();
  });
});
