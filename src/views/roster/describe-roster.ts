import { plain } from '#domain/amounts.ts';
import { formatDate } from '#domain/dates.ts';
import { numberWord } from '#domain/number-words.ts';

import { peopleOf } from './roster.ts';
import type { Holder, PeopleReach, RosterRow, RosterTable } from './roster.ts';

/** How many offices two compared cabinets share, and how many of them have another holder. */
export function changeCounts({ rows }: RosterTable): { readonly changed: number; readonly shared: number } {
  const changed = rows.filter((r) => r.change === 'changed').length;
  return { changed, shared: changed + rows.filter((r) => r.change === 'kept').length };
}

/**
 * The finding. On a day: "Ishiba named four former defense ministers". Of a comparison: "3 of 20 offices changed hands".
 */
export function rosterTitle(table: RosterTable): string {
  return table.mode === 'comparison' ? comparisonTitle(table) : dayTitle(table);
}

function dayTitle({ head, formers, members, asOf }: RosterTable): string {
  if (head === undefined) return `No cabinet on record for ${formatDate(asOf)}`;
  if (formers.length === 0) return `${head.name.short} leads a cabinet of ${numberWord(members)}`;
  const ministers = formers.length === 1 ? 'minister' : 'ministers';
  return `${head.name.short} named ${numberWord(formers.length)} former defense ${ministers}`;
}

function comparisonTitle(table: RosterTable): string {
  const [left, right] = table.governments;
  const { changed, shared } = changeCounts(table);
  if (left?.cabinet?.country !== right?.cabinet?.country)
    return `${left?.heading} and ${right?.heading} side by side`;
  const verb = right?.state === 'announced' ? 'would change hands' : 'changed hands';
  return changed === 0 ? `None of ${shared} offices ${verb}` : `${changed} of ${shared} offices ${verb}`;
}

/** What the selection does to the people shown: "5 of 24 people shown take part"; empty where nothing is selected. */
export function rosterTouched({ filtered, events }: PeopleReach): string {
  if (!filtered || events === undefined) return '';
  const counts = Object.values(events);
  const taking = counts.filter((n) => n > 0).length;
  return `${taking === 0 ? 'None' : plain(taking)} of ${plain(counts.length)} people shown ${taking === 1 ? 'takes' : 'take'} part`;
}

/** What a person does, for tips and the description: "Minister of Defense, LDP, since 1 Oct 2024". */
export function standingOf({ office, party, since, tenure }: Holder): string {
  const start = since === undefined ? '' : `, ${START_WORDS[tenure.status]} ${formatDate(since)}`;
  const unknown = since === undefined ? ', since before the record' : '';
  return `${office.title.en}${party === undefined ? '' : `, ${party}`}${start}${unknown}`;
}

const START_WORDS: Readonly<Record<Holder['tenure']['status'], string>> = {
  incumbent: 'since',
  acting: 'acting since',
  elect: 'elected',
  nominee: 'announced',
  withdrawn: 'announced',
};

/** What the roster shows, for those who do not see it. */
export function describeRoster(table: RosterTable): string {
  return table.mode === 'comparison' ? describeComparison(table) : describeDay(table);
}

function describeDay(table: RosterTable): string {
  const { governments, rows, asOf, formers, head } = table;
  const columns = governments.map((g, i) => {
    const posts = rows.flatMap((r) => {
      const names = r.cells[i]?.holders.map((h) => h.person.name.en) ?? [];
      return names.length === 0 ? [] : [`${r.label.toLowerCase()} ${names.join(' and ')}`];
    });
    const list = posts.length === 0 ? 'nobody on record' : posts.join(', ');
    return `${g.heading}, ${g.name}: ${list}.`;
  });
  const marked =
    head === undefined || formers.length === 0
      ? ''
      : ` Former defense ministers beside ${head.name.short}: ${formers.map((id) => nameIn(rows, id)).join(', ')}.`;
  return `Offices and their holders on ${formatDate(asOf, 'long')}. ${columns.join(' ')}${marked}`;
}

function nameIn(rows: readonly RosterRow[], person: string): string {
  return peopleOf(rows).find((h) => h.person.id === person)?.person.name.en ?? person;
}

function describeComparison(table: RosterTable): string {
  const [left, right] = table.governments;
  const names = (row: RosterRow, i: number) =>
    row.cells[i]?.holders.map((h) => h.person.name.en).join(' and ') ?? '';
  const changed = table.rows.filter((r) => r.change === 'changed');
  const list = changed.map((r) => `${r.label}: ${names(r, 0)}, then ${names(r, 1)}`).join('; ');
  const opening = `${left?.name ?? ''} and ${right?.name ?? ''} compared office by office.`;
  if (left?.cabinet?.country !== right?.cabinet?.country) return opening;
  const { shared } = changeCounts(table);
  return changed.length === 0
    ? `${opening} None of ${shared} shared offices has another holder.`
    : `${opening} ${changed.length} of ${shared} shared offices have another holder. ${list}.`;
}
