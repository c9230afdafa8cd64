import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { dayNumber, isoDate } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';
import { facetLabel } from '#domain/facet-labels.ts';
import { isKnown } from '#domain/knowledge.ts';
import { matches } from '#domain/matches.ts';
import type { Resources } from '#domain/record.ts';
import { EVERYTHING, isEverything, toggled, withDates } from '#domain/selection.ts';
import type { Selection } from '#domain/selection.ts';

import { describeTimeline } from './describe-timeline.ts';
import { byline, shortDate, whoOf } from './event-words.ts';
import { cabinetSeams, dissolvedDays } from './seams.ts';
import { timelineExhibit } from './timeline-exhibit.ts';
import { areOfOneYear, stretchName, timelineGround, timelinePicture } from './timeline-picture.ts';
import type { TimelinePicture } from './timeline-picture.ts';
import { timelineTitle } from './timeline-title.ts';

const read = <Name extends keyof Resources>(name: Name): Resources[Name] =>
  JSON.parse(readFileSync(`public/data/us-japan-2024/${name}.json`, 'utf8')) as Resources[Name];

const events = read('events');
const actors = read('actors');
const themes = read('themes');
const index = eventIndex({
  edition: '2024-12-02',
  events,
  actors,
  offices: read('offices'),
  tenures: read('tenures'),
});
const actorsById = new Map(actors.map((a) => [a.id, a]));
const SPAN = { from: '2024-05-01', to: '2024-12-31' };
const INFO = {
  id: 'us-japan-2024',
  title: 'US–Japan 2024',
  version: '1.0.0',
  created: '2024-12-02',
  span: SPAN,
  questions: [],
};
const AUTUMN = withDates(EVERYTHING, '2024-10-01', '2024-12-02');
const SEOUL = toggled(AUTUMN, 'actor', 'south-korea');

type State = {
  readonly selection?: Selection;
  readonly asOf?: string;
  readonly knownBy?: string;
  readonly whole?: boolean;
};

function pictureOf({
  selection = EVERYTHING,
  asOf = '2024-12-02',
  knownBy = '2024-12-02',
  whole = false,
}: State = {}): TimelinePicture {
  const found = matches(index, { selection, knownBy });
  const ground = timelineGround({
    index,
    actors,
    themes,
    lanes: 'theme',
    knownBy,
    span: SPAN,
    whole,
  });
  const filtered = !isEverything(selection);
  return timelinePicture(
    ground,
    { info: INFO, asOf, knownBy, preferred: [], selection, filtered, sentence: '' },
    found,
  );
}

const titleOf = (selection: Selection, asOf = '2024-12-02'): string => {
  const { tally, matches: found, filtered } = pictureOf({ selection });
  return timelineTitle({
    tally,
    oneYear: areOfOneYear(found),
    filtered,
    asOf,
    selection,
    label: (facet, value) => facetLabel({ actors, themes, places: index.places }, facet, value),
  });
};

describe('the title', () => {
  it('names the busiest month of the record, with its year, since the record reaches beyond it', () => {
    const { admitted } = matches(index, { selection: EVERYTHING, knownBy: '2024-12-02' });
    expect(titleOf(EVERYTHING)).toBe(`October 2024 was the busiest month, with 20 of ${admitted} events`);
  });

  it('names the one thing asked for', () => {
    expect(titleOf(SEOUL)).toBe('Six of the eight events with South Korea fell in October');
    expect(titleOf(AUTUMN)).toMatch(/^20 of the \d+ events that match fell in October$/);
  });

  it('names several actors, and speaks of no month as past that is not over', () => {
    const both: Selection = {
      ...toggled(toggled(EVERYTHING, 'actor', 'ishiba'), 'actor', 'biden'),
      actors: 'all',
    };
    expect(titleOf(both)).toBe('Two events with both Ishiba and Biden');
    expect(titleOf(SEOUL, '2024-10-15')).toBe('Six of the eight events with South Korea are dated October');
    expect(titleOf(EVERYTHING, '2024-07-15')).toMatch(/^October 2024 has the most events, 20 of \d+$/);
  });

  it('groups thousands', () => {
    const { tally } = pictureOf();
    const subject = {
      tally: { ...tally, total: 99_493, busiest: { months: ['2022-03'], count: 1619 } },
      oneYear: false,
      filtered: false,
      asOf: '2024-12-31',
      selection: EVERYTHING,
      label: () => '',
    };
    expect(timelineTitle(subject)).toBe('March 2022 was the busiest month, with 1,619 of 99,493 events');
    expect(timelineTitle({ ...subject, filtered: true })).toBe(
      '1,619 of the 99,493 events that match fell in March 2022',
    );
  });

  it('says so when nothing matches', () => {
    expect(titleOf({ ...EVERYTHING, text: 'zebra' })).toBe('No event matches');
  });

  it('counts where there is no busiest month', () => {
    expect(titleOf({ ...EVERYTHING, text: 'Freedom Edge' })).toBe('Two events that match');
  });

  it('stays within 80 characters for every actor and theme', () => {
    const single = [
      ...actors.map((a) => toggled(EVERYTHING, 'actor', a.id)),
      ...themes.map((t) => toggled(EVERYTHING, 'theme', t.id)),
    ];
    for (const selection of single) expect(titleOf(selection).length).toBeLessThanOrEqual(80);
  });
});

describe('the picture', () => {
  it('shows the span of the package, and counts what lies beyond it', () => {
    const picture = pictureOf();
    expect(picture.bins.bins).toHaveLength(36);
    expect(picture.matching).toBeUndefined();
    expect(picture.shown).toEqual({ first: dayNumber('2024-05-01'), last: dayNumber('2024-12-31') });
    expect(picture.earlier).toBeGreaterThan(0);
    expect(picture.later).toBeGreaterThan(0);
  });

  it('loses no event: bars, dates without a day, beyond the span, and what runs into it make all', () => {
    const { all, earlier, later } = pictureOf();
    const admitted = [...index.events].filter(({ event }) => isKnown(event, '2024-12-02'));
    const bars = all.reduce((a, b) => a + b);
    const first = dayNumber(SPAN.from);
    const last = dayNumber(SPAN.to);
    const rest = admitted.filter(
      ({ span }) =>
        span.last >= first &&
        span.first <= last &&
        (span.precision === 'month' || span.precision === 'year' || span.first < first),
    );
    expect(bars + rest.length + earlier + later).toBe(admitted.length);
  });

  it('keeps the bars of the whole record under a selection, with the matching ones inside', () => {
    const picture = pictureOf({ selection: SEOUL });
    expect(picture.all).toEqual(pictureOf().all);
    expect(picture.matching?.reduce((a, b) => a + b)).toBe(7);
    expect(picture.shown).toEqual({ first: dayNumber('2024-10-01'), last: dayNumber('2024-12-02') });
  });

  it('can show the whole record by month', () => {
    const { overview, bins, earlier, later } = pictureOf({ whole: true });
    expect(bins.unit).toBe('month');
    expect(isoDate(overview.first)).toBe('2021-01-01');
    expect([earlier, later]).toEqual([0, 0]);
  });

  it('admits what became known later only when asked', () => {
    const hidden = pictureOf().matches.admitted;
    const shown = pictureOf({ knownBy: '2025-12-31' }).matches.admitted;
    expect(shown).toBeGreaterThan(hidden);
    expect(shown).toBe(events.length);
  });

  it('has a lane for every theme', () => {
    expect(pictureOf().lanes.map((l) => l.label)).toEqual(themes.map((t) => t.short));
  });
});

describe('the description', () => {
  it('says what is shown, what lies ahead and what the bars leave out', () => {
    const text = describeTimeline(pictureOf({ selection: SEOUL, asOf: '2024-11-15' }), 'theme');
    expect(text).toMatch(/^8 of \d+ events, counted by week over 1 May to 31 December 2024\. /);
    expect(text).toContain(
      'Most begin in October 2024: 6. 11 lanes by theme show 1 October to 2 December 2024.',
    );
    expect(text).toContain('1 is disputed. 1 has no day, only a month or year, and is not in the bars.');
    expect(text).not.toContain('ahead');
  });
});

describe('the exhibit', () => {
  const exhibit = timelineExhibit(pictureOf({ selection: SEOUL, asOf: '2024-11-15' }), 'theme', 'Title', {
    actors: actorsById,
    themes,
    sources: read('sources'),
  });

  it('has one row for each matching event, in the order of time, that opens it', () => {
    expect(exhibit.rows).toHaveLength(8);
    expect(exhibit.rows.slice().map((r) => r.cells[0]?.text)).toEqual([
      '9 Oct 2024',
      '13 Oct 2024',
      '16 Oct 2024',
      '31 Oct 2024',
      '31 Oct 2024',
      '31 Oct 2024',
      'Nov 2024',
      '13–15 Nov 2024',
    ]);
    expect(exhibit.rows.slice().every((r) => r.cells[1]?.reference?.kind === 'event')).toBe(true);
    expect(exhibit.rows.slice().every((r) => r.cells.length === exhibit.columns.length)).toBe(true);
    expect(exhibit.rows.slice()[1]?.cells.find((c) => c.text === 'disputed')).toBeDefined();
    expect(exhibit.touched).toMatch(/^8 of \d+ events$/);
  });

  it('says why a place is missing', () => {
    const places = exhibit.rows.slice().map((r) => r.cells[6]);
    expect(places.every((c) => c !== undefined && (c.text !== '–' || c.note !== undefined))).toBe(true);
  });
});

describe('the words of an event', () => {
  const eventOn = (date: string) => {
    const found = events.find((e) => e.date === date);
    if (found === undefined) throw new Error(`no event on ${date}`);
    return found;
  };

  it('name the people, where there are any', () => {
    expect(whoOf(eventOn('2024-10-13'), actorsById)).toBe('Campbell, Okano, Kim Hong-kyun');
    expect(whoOf(eventOn('2024-10-13'), actorsById, 2)).toBe('Campbell, Okano +1');
    expect(byline(eventOn('2024-10-13'), actorsById, false)).toEqual({
      who: 'Campbell, Okano, Kim Hong-kyun',
      where: 'Seoul',
    });
  });

  it('write a date as short as can be', () => {
    expect(shortDate('2024-10-13', '2024')).toBe('13 Oct');
    expect(shortDate('2024-11-13/2024-11-15', '2024')).toBe('13–15 Nov');
    expect(shortDate('2024-11', '2024')).toBe('Nov');
    expect(shortDate('2025-01-20', '2024')).toBe('20 Jan 2025');
    expect(shortDate('2027-04-01/2028-03-31', '2024')).toBe('FY2027');
    expect(stretchName(SPAN)).toBe('May–Dec 2024');
  });
});

describe('seams', () => {
  const year = { first: dayNumber(SPAN.from), last: dayNumber(SPAN.to) };

  it('are the two changes of the Japanese cabinet', () => {
    const seams = cabinetSeams(read('cabinets'), year);
    expect(seams.map((s) => [isoDate(s.day), s.before, s.after])).toEqual([
      ['2024-10-01', 'Kishida', 'Ishiba I'],
      ['2024-11-11', 'Ishiba I', 'Ishiba II'],
    ]);
  });

  it('and the Lower House is dissolved from 9 October until the vote on the 27th', () => {
    expect(dissolvedDays(read('chamber'), year)).toEqual([
      { first: dayNumber('2024-10-09'), last: dayNumber('2024-10-26') },
    ]);
    expect(dissolvedDays(read('chamber'), { first: dayNumber('2024-10-20'), last: year.last })).toEqual([
      { first: dayNumber('2024-10-20'), last: dayNumber('2024-10-26') },
    ]);
  });
});
