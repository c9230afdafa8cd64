import { describe, expect, it } from 'vitest';
import { faultLine } from './fault.ts';
import { packageFaults } from './package-faults.ts';
import { changed, SMALL_INFO, SMALL_RECORD } from './small-record.ts';
import type { Change } from './small-record.ts';

/** The faults of the small record after changes, each as rule and line. */
const faultsAfter = (...changes: readonly Change[]): readonly string[] =>
  packageFaults(changed(...changes), SMALL_INFO).map((fault) => `${fault.rule}: ${faultLine(fault)}`);

it('finds no fault with the small record', () => {
  expect(faultsAfter()).toEqual([]);
});

it('gives a fault in its parts', () => {
  expect(packageFaults(changed({ at: '/events/0/actors/0/actor', to: 'moro' }), SMALL_INFO)).toEqual([
    {
      file: 'events.json',
      record: 'mori-call',
      pointer: '/0/actors/0/actor',
      found: '"moro"',
      expected: 'the id of a record of actors.json',
      rule: 'reference',
    },
  ]);
});

describe('a schema', () => {
  it.each<[string, Change, string]>([
    [
      'an unknown field',
      { at: '/events/0/placed', to: 'Tokyo' },
      'schema: events.json, mori-call, /0/placed: found a field "placed", expected no such field',
    ],
    [
      'a field that is absent',
      { at: '/tenures/1/person', to: undefined },
      'schema: tenures.json, mori-premier, /1/person: found nothing, expected text',
    ],
    [
      'null for what is not known',
      { at: '/actors/0/name/ja', to: null },
      'schema: actors.json, sato, /0/name/ja: found null, expected text',
    ],
    [
      'an empty text',
      { at: '/actors/0/note', to: '' },
      'schema: actors.json, sato, /0/note: found "", expected text without blanks around it; leave the field out where nothing is known',
    ],
    [
      'N/A',
      { at: '/actors/0/note', to: 'N/A' },
      'schema: actors.json, sato, /0/note: found "N/A", expected text; leave the field out where nothing is known',
    ],
    [
      'a wrong type',
      { at: '/chamber/snapshots/0/seats/0/figure/value', to: '6' },
      'schema: chamber.json, reds-before, /snapshots/0/seats/0/figure/value: found "6", expected a number',
    ],
    [
      'a value outside its list',
      { at: '/cabinets/0/state', to: 'resigned' },
      'schema: cabinets.json, sato-1, /0/state: found "resigned", expected one of "in-office", "announced"',
    ],
    [
      'an id that is none',
      { at: '/themes/0/id', to: 'Bilateral ties' },
      'schema: themes.json, Bilateral ties, /0/id: found "Bilateral ties", expected an id in lower-case words: "ishiba", "kihara-minoru"',
    ],
    [
      'an impossible date',
      { at: '/events/0/date', to: '2024-02-30' },
      'schema: events.json, mori-call, /0/date: found "2024-02-30", expected a date that the calendar has, a range running forward',
    ],
    [
      'a range that runs backward',
      { at: '/events/2/date', to: '2024-11-15/2024-11-13' },
      'schema: events.json, exercise, /2/date: found "2024-11-15/2024-11-13", expected a date that the calendar has, a range running forward',
    ],
    [
      'a day that is none',
      { at: '/tenures/0/end', to: '2024-10' },
      'schema: tenures.json, sato-premier, /0/end: found "2024-10", expected a day such as 2024-10-02',
    ],
    [
      'a figure known at no day',
      { at: '/defense/gdpBase/knownOn', to: '2024' },
      'schema: defense.json, gdp, /gdpBase/knownOn: found "2024", expected a day such as 2024-10-02',
    ],
    [
      'a period that is none',
      { at: '/defense/gdpBase/period', to: 'FY2027/FY2023' },
      'schema: defense.json, gdp, /gdpBase/period: found "FY2027/FY2023", expected a period that the calendar has, running forward',
    ],
    [
      'a record without a citation',
      { at: '/offices/0/cite', to: [] },
      'schema: offices.json, premier, /0/cite: found a list of 0, expected at least one citation',
    ],
    [
      'an address that runs code',
      { at: '/sources/1/URL', to: 'javascript:alert(1)' },
      'schema: sources.json, white-paper, /1/URL: found "javascript:alert(1)", expected a web address that begins with https://',
    ],
    [
      'a place off the globe',
      { at: '/events/2/place/lat', to: 95 },
      'schema: events.json, exercise, /2/place/lat: found 95, expected number to be <=90',
    ],
    [
      'a file of another kind',
      { at: '/themes', to: { id: 'bilateral' } },
      'schema: themes.json: found an object, expected a list',
    ],
  ])('refuses %s', (_, change, fault) => {
    expect(faultsAfter(change)).toContain(fault);
  });

  it('names unknown fields one by one', () => {
    expect(faultsAfter({ at: '/themes/0/color', to: 'red' }, { at: '/themes/0/a~b', to: 1 })).toEqual([
      'schema: themes.json, bilateral, /0/color: found a field "color", expected no such field',
      'schema: themes.json, bilateral, /0/a~0b: found a field "a~b", expected no such field',
    ]);
  });

  it('refuses a field that would reach into the prototype', () => {
    const raw = { themes: JSON.parse('[{"__proto__": {"id": "x"}}]') as unknown };
    expect(packageFaults(raw, SMALL_INFO).map(({ pointer }) => pointer)).toContain('/0/__proto__');
  });

  it('reports every fault of every file at once', () => {
    expect(faultsAfter({ at: '/themes/0/short', to: 1 }, { at: '/cabinets/0/head', to: 2 })).toEqual([
      'schema: cabinets.json, sato-1, /0/head: found 2, expected text',
      'schema: themes.json, bilateral, /0/short: found 1, expected text',
    ]);
  });
});

describe('a broken or absent file', () => {
  it('costs the rules that need it, and no others', () => {
    expect(
      faultsAfter(
        { at: '/actors/0/kind', to: 'robot' },
        { at: '/events/0/actors/0/actor', to: 'nobody' },
        { at: '/events/0/themes/0', to: 'nothing' },
      ),
    ).toEqual([
      'schema: actors.json, sato, /0/kind: found "robot", expected one of "person", "party", "government", "organization"',
      'reference: events.json, mori-call, /0/themes/0: found "nothing", expected the id of a record of themes.json',
    ]);
  });

  it('is silent about what was not read', () => {
    expect(packageFaults({ events: SMALL_RECORD.events }, SMALL_INFO)).toEqual([]);
    expect(packageFaults({}, undefined)).toEqual([]);
  });
});
