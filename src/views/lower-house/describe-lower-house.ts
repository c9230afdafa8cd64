import { signed } from '#domain/amounts.ts';
import type { SeatBasis } from '#domain/chamber.ts';
import { formatDate } from '#domain/dates.ts';
import { coalitionGroups, distance, knownCoalition } from '#domain/seats.ts';
import type { SeatRow, Seats } from '#domain/seats.ts';

import { absence } from './chamber-picture.ts';
import type { ChamberPicture } from './chamber-picture.ts';

/** What the rows of a basis are, in words. */
export const BASIS_WORDS: Readonly<Record<SeatBasis, string>> = {
  groups: 'by parliamentary group',
  labels: 'by party label',
  elections: 'by party, from election to election',
};

/**
 * The finding: how far the coalition is from a majority. Before the day of the second count that is the chamber that
 * sits on the as-of day, or that none does; a result still ahead is not told.
 */
export function chamberTitle(picture: ChamberPicture): string {
  const { compared, sitting } = picture;
  const { before, after } = compared.coalition;
  if (isAhead(picture)) {
    if (sitting.state === 'dissolved') return 'The Lower House is dissolved';
    const held = heldSeats(picture);
    if (held !== undefined) return distanceTitle(held, picture);
    if (sitting.state === 'uncounted' && sitting.since !== undefined)
      return `The Lower House was elected on ${formatDate(sitting.since, 'short')}`;
  }
  if (after !== undefined) return distanceTitle(after, picture);
  if (before === undefined) return `No count was known by ${formatDate(picture.knownBy)}`;
  return `The coalition had ${seatWords(before)} on ${formatDate(compared.before.asOf)}`;
}

function distanceTitle(held: Seats, { majority }: ChamberPicture): string {
  const over = distance(held, majority);
  if (over === 0) return 'The coalition has exactly a majority';
  return `The coalition is ${seatWords(Math.abs(over))} ${over < 0 ? 'short of' : 'over'} a majority`;
}

/** "13 seats", "1 seat". */
function seatWords(seats: Seats): string {
  return `${seats} ${seats === 1 ? 'seat' : 'seats'}`;
}

/** A distance in words: "13 short", "57 over", "reached". */
export function distanceWords(over: Seats): string {
  if (over === 0) return 'reached';
  return over < 0 ? `${Math.abs(over)} short` : `${over} over`;
}

/** The days of both counts as column heads: "9 Oct" and "11 Nov", or "2021" and "2024" where the years differ. */
export function dayHeads({ compared: { before, after } }: ChamberPicture): readonly [string, string] {
  const years = [before.asOf.slice(0, 4), after.asOf.slice(0, 4)] as const;
  return years[0] === years[1] ? [formatDate(before.asOf, 'short'), formatDate(after.asOf, 'short')] : years;
}

/** What stands at the left of the footer; undefined where a selection that filters does not touch the chamber. */
export function chamberTouched(
  { compared, chosen, asOf }: ChamberPicture,
  filtered: boolean,
): string | undefined {
  const names = compared.rows.filter((r) => chosen.has(r.group.id)).map((r) => r.group.short);
  if (names.length > 0) return `Selected here: ${names.join(', ')}`;
  if (filtered) return undefined;
  const ahead = asOf < compared.after.asOf ? `; ${formatDate(compared.after.asOf, 'short')} lies ahead` : '';
  return `As of ${formatDate(asOf)}${ahead}`;
}

/** Why a group has a dash instead of a count. */
export function absenceWords(picture: ChamberPicture, side: 'before' | 'after', row: SeatRow): string {
  const why = absence(picture, side, row.group);
  return why.state === 'none'
    ? `${row.group.short} has no count of its own in this list.`
    : `The count became known on ${formatDate(why.figure.knownOn)}, after the day “known by” is set to.`;
}

/** Which chamber sits on the as-of day, line by line: "dissolved", "since 9 Oct". */
export function sittingLines(picture: ChamberPicture): readonly string[] {
  const { sitting, asOf } = picture;
  const day = (date: string) =>
    date.startsWith(`${asOf.slice(0, 4)}-`) ? formatDate(date, 'short') : `in ${date.slice(0, 4)}`;
  const since = sitting.since === undefined ? undefined : day(sitting.since);
  if (sitting.state === 'dissolved') return ['dissolved', ...(since === undefined ? [] : [`since ${since}`])];
  const elected = since === undefined ? 'before the vote' : `elected ${since}`;
  if (sitting.state === 'uncounted') return [...(since === undefined ? [] : [elected]), 'no count yet'];
  if (heldSeats(picture) === undefined) return [elected, 'count not known'];
  const { asOf: counted } = sitting.snapshot;
  return counted === sitting.since ? [elected] : [elected, `counted ${day(counted)}`];
}

/** Whether the world is shown on a day before the count the comparison ends with: its "after" is still ahead. */
export function isAhead({ compared, asOf }: ChamberPicture): boolean {
  return asOf < compared.after.asOf;
}

/** What a total of the coalition is made of: "LDP 258 + Komeito 32". */
export function coalitionSum({ chamber, compared }: ChamberPicture, side: 'before' | 'after'): string {
  return compared[side].seats
    .flatMap(({ group, figure }) => {
      const member = chamber.groups.find((g) => g.id === group && g.bloc === 'coalition');
      return member === undefined ? [] : [`${member.short} ${figure.value}`];
    })
    .join(' + ');
}

/** What the coalition holds in the chamber that sits; undefined where none sits, or its count was not known. */
export function heldSeats({ chamber, sitting, knownBy }: ChamberPicture): Seats | undefined {
  return sitting.state === 'counted' ? knownCoalition(chamber, sitting.snapshot, knownBy) : undefined;
}

/**
 * The chart in words: what is counted when, what became of the coalition, who gained and lost most, and which chamber
 * sits on the as-of day.
 */
export function describeLowerHouse(picture: ChamberPicture): string {
  const { compared } = picture;
  const counts = `${compared.before.label}; ${lowerFirst(compared.after.label)}`;
  return [
    `Seats in the Lower House ${BASIS_WORDS[compared.comparison.basis]}: ${counts}.`,
    coalitionSentence(picture),
    ...extremes(compared.rows),
    `The chamber on ${formatDate(picture.asOf)}: ${sittingLines(picture).join(', ')}.`,
  ].join(' ');
}

function coalitionSentence({ chamber, compared, majority }: ChamberPicture): string {
  const { before, after } = compared.coalition;
  const names = coalitionGroups(chamber).map((g) => g.short);
  const bloc = `The coalition of ${names.join(' and ')}`;
  if (before === undefined && after === undefined) return `What ${lowerFirst(bloc)} held was not known then.`;
  if (after === undefined)
    return `${bloc} had ${before} of ${chamber.seats.value}; the count after was not known then.`;
  const over = distance(after, majority);
  const line = `${over === 0 ? 'exactly' : `${Math.abs(over)} ${over < 0 ? 'short of' : 'over'}`} the majority of ${majority.seats.value}`;
  return `${bloc} ${moved(before, after)} of ${chamber.seats.value}, ${line}.`;
}

function moved(before: Seats | undefined, after: Seats): string {
  if (before === undefined) return `has ${after}`;
  if (before === after) return `stayed at ${after}`;
  return `${after < before ? 'fell' : 'rose'} from ${before} to ${after}`;
}

function extremes(rows: readonly SeatRow[]): readonly string[] {
  const changed = rows.flatMap((r) => (r.change === undefined ? [] : [{ ...r, change: r.change }]));
  const [most] = changed.toSorted((a, b) => b.change - a.change);
  const [least] = changed.toSorted((a, b) => a.change - b.change);
  const words = (r: SeatRow & { change: Seats }) =>
    `${r.group.short} ${signed(r.change)}, from ${r.before?.value ?? 'none'} to ${r.after?.value ?? 'none'}`;
  return [
    ...(most !== undefined && most.change > 0 ? [`Largest gain: ${words(most)}.`] : []),
    ...(least !== undefined && least.change < 0 ? [`Largest loss: ${words(least)}.`] : []),
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
