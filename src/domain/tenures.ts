import type { Actor, Cabinet, Office, Tenure } from '#domain/actors.ts';

const MINISTER_OF_DEFENSE = 'minister-of-defense';

/** Whether a stretch that covers `start` and ends before `end` contains the day; an absent bound is open. */
export function covers(stretch: { readonly start?: string; readonly end?: string }, day: string): boolean {
  return (stretch.start ?? '') <= day && (stretch.end === undefined || day < stretch.end);
}

/**
 * Who stands to an office on a day, incumbents first, then acting, then those elected or nominated for it.
 * On 30 September 2024 the foreign minister is Kamikawa, on 1 October Iwaya.
 */
export function holders(tenures: readonly Tenure[], office: string, day: string): readonly Tenure[] {
  return tenures
    .filter((t) => t.office === office && t.status !== 'withdrawn' && covers(t, day))
    .toSorted((a, b) => STATUS_ORDER[a.status] - STATUS_ORDER[b.status]);
}

const STATUS_ORDER: Readonly<Record<Tenure['status'], number>> = {
  incumbent: 0,
  acting: 1,
  elect: 2,
  nominee: 3,
  withdrawn: 4,
};

/** The offices a person holds or is named for on a day, by precedence of the office. */
export function officesOf(
  tenures: readonly Tenure[],
  offices: ReadonlyMap<string, Office>,
  person: string,
  day: string,
): readonly { readonly tenure: Tenure; readonly office: Office }[] {
  return tenures
    .filter((t) => t.person === person && t.status !== 'withdrawn' && covers(t, day))
    .flatMap((tenure) => {
      const office = offices.get(tenure.office);
      return office === undefined ? [] : [{ tenure, office }];
    })
    .toSorted(
      (a, b) =>
        STATUS_ORDER[a.tenure.status] - STATUS_ORDER[b.tenure.status] || a.office.rank - b.office.rank,
    );
}

/** The cabinet in office in a country on a day, or undefined where the record knows none. */
export function cabinetOn(cabinets: readonly Cabinet[], country: string, day: string): Cabinet | undefined {
  return cabinets.find((c) => c.country === country && c.state === 'in-office' && covers(c, day));
}

/**
 * The members of a cabinet as they stood on a day; those of its last day where it ended before, and of its whole list
 * where it had not begun. Of an announced team, those named by the day.
 */
export function cabinetMembers(tenures: readonly Tenure[], cabinet: Cabinet, day: string): readonly Tenure[] {
  const own = tenures.filter((t) => t.cabinet === cabinet.id && t.status !== 'withdrawn');
  if (cabinet.state === 'announced' || covers(cabinet, day)) return own.filter((t) => covers(t, day));
  return own.filter((t) => t.end === undefined || t.end === cabinet.end);
}

/**
 * Since when a person has stood to an office without a break, over changes of cabinet. Undefined where the beginning is
 * not in the record. On 2 December 2024 Iwaya is foreign minister since 1 October, not since the second cabinet.
 */
export function heldSince(tenures: readonly Tenure[], tenure: Tenure): string | undefined {
  const before = tenures.find(
    (t) => t.end !== undefined && t.end === tenure.start && isSameHolding(t, tenure),
  );
  return before === undefined ? tenure.start : heldSince(tenures, before);
}

function isSameHolding(a: Tenure, b: Tenure): boolean {
  return a.person === b.person && a.office === b.office && a.status === b.status;
}

/**
 * The people who had been minister of defense before a day and no longer were. An acting tenure of a few days does
 * not count, nor does one that a new cabinet only interrupts on paper. On 1 October 2024: Ishiba, Iwaya, Hayashi,
 * Onodera, Kono and others, and Nakatani for his term of 2014.
 */
export function formerDefenseMinisters(tenures: readonly Tenure[], day: string): ReadonlySet<string> {
  const terms = tenures.filter((t) => t.office === MINISTER_OF_DEFENSE && t.status === 'incumbent');
  const goesOn = (term: Tenure) => terms.some((t) => t.start === term.end && isSameHolding(t, term));
  return new Set(terms.filter((t) => t.end !== undefined && t.end <= day && !goesOn(t)).map((t) => t.person));
}

/** What a government is told from. */
export type GovernmentRecord = {
  readonly tenures: readonly Tenure[];
  readonly offices: readonly Office[];
  readonly actors: readonly Actor[];
};

/** The offices of the party a cabinet's head leads on a day, by precedence; none where the head leads no party. */
export function leadershipOffices(
  record: GovernmentRecord,
  cabinet: Cabinet,
  day: string,
): readonly Office[] {
  const parties = record.actors.find((a) => a.id === cabinet.head)?.memberships?.map((m) => m.party) ?? [];
  const bodies = new Set(record.actors.filter((a) => parties.includes(a.id)).map((a) => a.name.short));
  const own = record.offices.filter((o) => bodies.has(o.body)).toSorted((a, b) => a.rank - b.rank);
  const leads = own.some(
    (o) => o.rank === 1 && holders(record.tenures, o.id, day).some((t) => t.person === cabinet.head),
  );
  return leads ? own : [];
}

/**
 * The former defense ministers whom the head of a cabinet has around him on a day: members of the cabinet and, where he
 * leads it, executives of his party; not the head himself. Under Ishiba on 2 December 2024: Iwaya, Nakatani, Hayashi,
 * Onodera.
 */
export function namedFormerDefenseMinisters(
  record: GovernmentRecord,
  cabinet: Cabinet,
  day: string,
): readonly string[] {
  const former = formerDefenseMinisters(record.tenures, day);
  const party = leadershipOffices(record, cabinet, day).flatMap((o) => holders(record.tenures, o.id, day));
  const people = [...cabinetMembers(record.tenures, cabinet, day), ...party].map((t) => t.person);
  return [...new Set(people)].filter((person) => person !== cabinet.head && former.has(person));
}

/** What became of one office between two cabinets. `only-…` where just one of them has a holder on record. */
export type RosterChange = {
  readonly office: string;
  readonly change: 'changed' | 'kept' | 'only-before' | 'only-after';
  readonly before: readonly Tenure[];
  readonly after: readonly Tenure[];
};

/**
 * Office by office, who went and who came between two cabinets, in the order in which the offices occur.
 * First to second Ishiba cabinet: justice, agriculture and land change hands, the other 17 offices are kept.
 */
export function rosterChanges(before: readonly Tenure[], after: readonly Tenure[]): readonly RosterChange[] {
  const offices = [...new Set([...before, ...after].map((t) => t.office))];
  return offices.map((office) => {
    const old = before.filter((t) => t.office === office);
    const current = after.filter((t) => t.office === office);
    return { office, change: changeOf(old, current), before: old, after: current };
  });
}

function changeOf(before: readonly Tenure[], after: readonly Tenure[]): RosterChange['change'] {
  if (after.length === 0) return 'only-before';
  if (before.length === 0) return 'only-after';
  const people = new Set([...before, ...after].map((t) => t.person));
  return people.size === before.length && people.size === after.length ? 'kept' : 'changed';
}
