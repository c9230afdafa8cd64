import { plain } from '#domain/amounts.ts';
import { formatDate, isoDate } from '#domain/dates.ts';
import type { EventFormat, EventKind, EventLevel } from '#domain/events.ts';
import type { PreferredClaim } from '#domain/leads.ts';
import type { Matches } from '#domain/matches.ts';
import type { Facet, Selection } from '#domain/selection.ts';
import { FACETS, isEverything } from '#domain/selection.ts';

/** What a token of the sentence stands for, so that a click can take it away or open its editor. */
export type SentenceToken =
  | { readonly kind: 'value'; readonly facet: Facet; readonly value: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'dates' }
  | { readonly kind: 'as-of' }
  | { readonly kind: 'known-by' }
  | { readonly kind: 'lead'; readonly disagreement: string }
  | { readonly kind: 'comparison' }
  | { readonly kind: 'budget' };

/** A piece of the sentence. `strong` marks the count. Joined without spaces, the pieces are the sentence. */
export type SentencePart = { readonly text: string; readonly strong?: true; readonly token?: SentenceToken };

/** What the sentence is built from. */
export type SentenceSubject = {
  readonly selection: Selection;
  readonly matches: Matches;
  readonly asOf: string;
  readonly knownBy: string;
  /** The edition date: a clock is a token once it differs from it. */
  readonly edition: string;
  readonly preferred: readonly PreferredClaim[];
  /** Bases that differ from the record's own, in words: "seats by party label". */
  readonly bases: readonly { readonly text: string; readonly kind: 'comparison' | 'budget' }[];
  /** How a facet value is called in running text. */
  readonly label: (facet: Facet, value: string) => string;
};

const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  meeting: 'meetings',
  call: 'calls',
  visit: 'visits',
  dialogue: 'dialogues',
  exercise: 'exercises',
  election: 'elections',
  party: 'party matters',
  parliament: 'matters of parliament',
  government: 'government decisions',
  statement: 'statements',
  legal: 'legal matters',
  procurement: 'procurement',
  assistance: 'assistance',
  incident: 'incidents',
};

const FORMAT_WORDS: Readonly<Record<EventFormat, string>> = {
  'in-person': 'in person',
  phone: 'by phone',
  video: 'by video',
  hybrid: 'in hybrid form',
  none: 'without a meeting',
};

const LEVEL_WORDS: Readonly<Record<EventLevel, string>> = {
  leader: 'leaders',
  minister: 'ministers',
  'vice-minister': 'vice-ministers',
  official: 'officials',
  military: 'the military',
  legislator: 'legislators',
  governor: 'governors',
  party: 'parties',
  public: 'the public',
};

/** The words for the values of the closed facets, as the sentence uses them. */
export const FACET_WORDS = { kind: KIND_WORDS, format: FORMAT_WORDS, level: LEVEL_WORDS } as const;

/** The word before the values of a facet, and the word between several of them. */
const PHRASES: Readonly<Record<Facet, { readonly before: string; readonly between: string }>> = {
  actor: { before: ' with ', between: ' or ' },
  theme: { before: ', on ', between: ' or ' },
  format: { before: ', ', between: ' or ' },
  level: { before: ', at the level of ', between: ' or ' },
  place: { before: ', in ', between: ' or ' },
  kind: { before: ', of the kind ', between: ' or ' },
};

/**
 * The sentence of the page in pieces: "8 of 74 events with South Korea, 1 October to 2 December 2024; the world as of
 * 15 November 2024, as known on 2 December 2024."
 */
export function sentenceParts(subject: SentenceSubject): readonly SentencePart[] {
  const { selection, asOf, knownBy, edition } = subject;
  return [
    ...countParts(subject),
    ...FACETS.flatMap((facet) => facetParts(subject, facet)),
    ...(selection.text.trim() === ''
      ? []
      : [
          { text: ', mentioning ' },
          { text: `“${selection.text.trim()}”`, token: { kind: 'text' } as const },
        ]),
    ...dateParts(subject),
    { text: '; the world as of ' },
    asOf === edition ? { text: long(asOf) } : { text: long(asOf), token: { kind: 'as-of' } },
    { text: ', as known on ' },
    knownBy === edition ? { text: long(knownBy) } : { text: long(knownBy), token: { kind: 'known-by' } },
    ...subject.bases.flatMap(({ text, kind }) => [{ text: '; ' }, { text, token: { kind } }]),
    ...preferredParts(subject),
    { text: '.' },
  ];
}

/** The sentence as one string: page title, live region, slide, export. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map((p) => p.text).join('');
}

function countParts({ selection, matches }: SentenceSubject): readonly SentencePart[] {
  const events = matches.admitted === 1 ? 'event' : 'events';
  const count = isEverything(selection)
    ? `All ${plain(matches.admitted)} ${events}`
    : `${plain(matches.total)} of ${plain(matches.admitted)} ${events}`;
  const disputed: readonly SentencePart[] =
    matches.disputed > 0 ? [{ text: ` (${plain(matches.disputed)} disputed)` }] : [];
  return [{ text: count, strong: true }, ...disputed];
}

function facetParts({ selection, label }: SentenceSubject, facet: Facet): readonly SentencePart[] {
  const values = selection.values[facet];
  if (values.length === 0) return [];
  const all = facet === 'actor' && selection.actors === 'all';
  const between = all ? ' and ' : PHRASES[facet].between;
  const both = all && values.length > 1 ? (values.length === 2 ? 'both ' : 'all of ') : '';
  const people = facet === 'actor' && selection.people ? [{ text: ' and their people' }] : [];
  return [
    { text: `${PHRASES[facet].before}${both}` },
    ...values.flatMap((value, i) => [
      ...(i === 0 ? [] : [{ text: i === values.length - 1 ? between : ', ' }]),
      { text: label(facet, value), token: { kind: 'value', facet, value } as const },
    ]),
    ...people,
  ];
}

function dateParts({ selection, matches }: SentenceSubject): readonly SentencePart[] {
  const { from, to } = selection;
  if (from === undefined && to === undefined) {
    const { days } = matches;
    return days === undefined ? [] : [{ text: `, ${months(isoDate(days.first), isoDate(days.last))}` }];
  }
  const text =
    from !== undefined && to !== undefined
      ? range(from, to)
      : from === undefined
        ? `until ${long(to ?? '')}`
        : `from ${long(from)}`;
  return [{ text: ', ' }, { text, token: { kind: 'dates' } }];
}

function preferredParts({ preferred }: SentenceSubject): readonly SentencePart[] {
  return preferred.flatMap(({ disagreement, claim, says }, i) => [
    { text: i === 0 ? '; ' : ', ' },
    {
      text: `${disagreement.name} taken as ${claim.value} (${says})`,
      token: { kind: 'lead', disagreement: disagreement.id } as const,
    },
  ]);
}

function range(from: string, to: string): string {
  if (from === to) return `on ${long(from)}`;
  const start = from.slice(0, 4) === to.slice(0, 4) ? long(from).slice(0, -5) : long(from);
  return `${start} to ${long(to)}`;
}

function long(day: string): string {
  return formatDate(day, 'long');
}

/** "May to December 2024", "December 2022 to March 2028", "October 2024". */
function months(first: string, last: string): string {
  const start = formatDate(first.slice(0, 7), 'long');
  const end = formatDate(last.slice(0, 7), 'long');
  if (start === end) return start;
  return `${first.slice(0, 4) === last.slice(0, 4) ? start.slice(0, -5) : start} to ${end}`;
}
