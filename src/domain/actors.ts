import type { Cite, Text } from '#domain/evidence.ts';

/** What an actor is. Parties and governments can select their people; organizations and persons stand for themselves. */
export type ActorKind = 'person' | 'party' | 'government' | 'organization';

/** A form under which a source or a reader may name an actor. */
export type Alias = {
  readonly form: string;
  /** True for a form that a source prints by mistake, such as "Cho Koo-ra". */
  readonly misspelled?: true;
};

/** Membership of a party for a stretch of time. `start` is absent where it lies before the record. */
export type Membership = {
  readonly party: string;
  readonly start?: string;
  readonly end?: string;
  readonly chamber?: 'lower' | 'upper';
};

/** A person, party, government or organization that takes part in events or holds office. */
export type Actor = {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: {
    /** Japanese, Korean and Chinese names family name first: "Ishiba Shigeru". Others in their usual order: "Joe Biden". */
    readonly en: string;
    readonly ja?: string;
    /** As used in titles and tight rows: "Ishiba"; with more where the family name is shared: "Kihara Minoru". */
    readonly short: string;
  };
  readonly aliases: readonly Alias[];
  /** ISO 3166-1 alpha-2, absent for international organizations. */
  readonly country?: string;
  readonly memberships?: readonly Membership[];
  readonly note?: string;
  readonly cite: readonly Cite[];
};

/** A post. It outlives its holders: who holds it is a question with a date. */
export type Office = {
  readonly id: string;
  readonly title: Text;
  /** A tight label for roster rows: "Foreign". */
  readonly short: string;
  /** Forms by which a reader may look the office up: "Foreign Minister". */
  readonly aliases?: readonly string[];
  /** The body it belongs to: "Government of Japan", "LDP", "US Department of State". */
  readonly body: string;
  readonly country?: string;
  /** Order of precedence inside a roster, 1 first. */
  readonly rank: number;
  /** Key shared by offices of different governments that deal with each other: "leader", "foreign", "defense". */
  readonly counterpart?: string;
  /** Whether at most one person holds it at a time. */
  readonly holders: 'one' | 'many';
  readonly note?: string;
  readonly cite: readonly Cite[];
};

/** How a person stands to an office during a tenure. Only an incumbent holds it. */
export type TenureStatus = 'incumbent' | 'acting' | 'elect' | 'nominee' | 'withdrawn';

/**
 * One person in one office for one stretch of time. `start` and `end` are days; the tenure covers `start` and ends
 * before `end`, so that on 1 October 2024 the foreign minister is Iwaya, not Kamikawa.
 * For a nominee, `start` is the day of the announcement.
 */
export type Tenure = {
  readonly id: string;
  readonly person: string;
  readonly office: string;
  /** Absent where the beginning lies before the record and was not looked up. */
  readonly start?: string;
  readonly end?: string;
  readonly status: TenureStatus;
  readonly cabinet?: string;
  readonly confidence: 'A' | 'B' | 'C';
  readonly note?: string;
  readonly cite: readonly Cite[];
};

/** A government team: a cabinet in office, or one announced and not yet in office. */
export type Cabinet = {
  readonly id: string;
  readonly name: Text;
  /** A tight label for column heads: "Ishiba II". */
  readonly short: string;
  readonly country: string;
  readonly start: string;
  readonly end?: string;
  readonly head: string;
  readonly state: 'in-office' | 'announced';
  readonly note?: string;
  readonly cite: readonly Cite[];
};
