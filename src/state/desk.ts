import { create } from 'zustand';

import type { DataTableId } from '#domain/data-tables.ts';
import type { BudgetBasis } from '#domain/defense.ts';
import type { LaneSubject } from '#domain/lanes.ts';
import type { Reference } from '#domain/reference.ts';
import { EVERYTHING, toggled, withDates, withValues } from '#domain/selection.ts';
import type { Facet, Selection } from '#domain/selection.ts';

/** The pages of the desk: the four views together, or one further view. */
export const PAGES = ['overview', 'contacts', 'outlook', 'sources', 'data'] as const;
export type Page = (typeof PAGES)[number];

/** The order of the timeline's list. */
export const ORDERS = ['newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/**
 * Everything a link restores. Values that are absent follow the package: its edition for the clocks, its default
 * comparison for the Lower House, its cabinets in office for the roster.
 */
export type Desk = {
  /** Id of the package, absent for the catalog's default. */
  readonly record?: string;
  readonly page: Page;
  readonly selection: Selection;
  /** The claim the analyst prefers in a disagreement, by the disagreement's id, where it is not the record's own lead. */
  readonly leads: Readonly<Record<string, string>>;
  /** The day the world is shown on. */
  readonly asOf?: string;
  /** The day up to which figures are admitted. */
  readonly knownBy?: string;
  /** Id of the seat comparison. */
  readonly comparison?: string;
  readonly budget: BudgetBasis;
  /** What the timeline's lanes stand for. */
  readonly lanes: LaneSubject;
  readonly order: Order;
  /** Whether the timeline shows the whole record instead of the package's own span. */
  readonly whole: boolean;
  /** Two cabinets set side by side in the roster. */
  readonly rosters?: readonly [string, string];
  /** The part of the record that the data page lists, absent for the first. */
  readonly table?: DataTableId;
  readonly open?: Reference;
};

/** The first screen. */
export const START: Desk = {
  page: 'overview',
  selection: EVERYTHING,
  leads: {},
  budget: 'excl',
  lanes: 'theme',
  order: 'newest',
  whole: false,
};

/**
 * How a change enters the history: a committed `step` can be undone by itself; a `drag` replaces the drag before it, so
 * that a brush from press to release is one step; a `repair` replaces what is there and can not be undone.
 */
export type Commit = 'step' | 'drag' | 'repair';

type DeskStore = {
  readonly desk: Desk;
  /** How the last change is to enter the history. */
  readonly commit: Commit;
  /** What a link asked for and this record does not have, in words, until dismissed. */
  readonly ignored: readonly string[];
};

const store = create<DeskStore>()(() => ({ desk: START, commit: 'step', ignored: [] }));

/** Reads a part of the desk in a component; it re-renders when that part changes. */
export function useDesk<T>(read: (desk: Desk) => T): T {
  return store((s) => read(s.desk));
}

/** The notices about ignored parts of a link. */
export function useIgnored(): readonly string[] {
  return store((s) => s.ignored);
}

/** The desk at this moment, for event handlers and the URL sync. */
export function currentDesk(): Desk {
  return store.getState().desk;
}

/** Calls `listener` after every change with the desk and how it enters the history; returns the end of listening. */
export function onDesk(listener: (desk: Desk, commit: Commit) => void): () => void {
  return store.subscribe((now, before) => {
    if (now.desk !== before.desk) listener(now.desk, now.commit);
  });
}

/** Replaces the desk by one read from a link, without a step in the history. */
export function restore(desk: Desk, ignored: readonly string[]): void {
  store.setState({ desk, commit: 'repair', ignored });
}

/** Replaces the desk by one without what the record does not know, and adds that to what was already left out. */
export function repair(desk: Desk, ignored: readonly string[]): void {
  store.setState((s) => ({ desk, commit: 'repair', ignored: [...s.ignored, ...ignored] }));
}

export function dismissIgnored(): void {
  store.setState({ ignored: [] });
}

/** Publishes a changed desk. `change` gets the current one and returns the next; the same object means no change. */
export function publish(change: (desk: Desk) => Desk, commit: Commit = 'step'): void {
  store.setState((s) => {
    const desk = change(s.desk);
    return desk === s.desk ? s : { desk, commit };
  });
}

/** Changes the selection. */
export function select(change: (selection: Selection) => Selection, commit: Commit = 'step'): void {
  publish((desk) => ({ ...desk, selection: change(desk.selection) }), commit);
}

/** Adds a value to a facet, or takes it away: the same act for the rail and for a click in any view. */
export function toggle(facet: Facet, value: string): void {
  select((s) => toggled(s, facet, value));
}

export function chooseOnly(facet: Facet, values: readonly string[]): void {
  select((s) => withValues(s, facet, values));
}

export function chooseDates(from: string | undefined, to: string | undefined, commit: Commit = 'step'): void {
  select((s) => withDates(s, from, to), commit);
}

/** Opens something in the detail panel; opening what is open closes it. */
export function open(item: Reference): void {
  publish(({ open: shown, ...rest }) =>
    shown?.kind === item.kind && shown.id === item.id ? rest : { ...rest, open: item },
  );
}

/** Opens something in the detail panel, and leaves it open if it is. */
export function openOnly(item: Reference): void {
  publish((desk) =>
    desk.open?.kind === item.kind && desk.open.id === item.id ? desk : { ...desk, open: item },
  );
}

export function closePanel(): void {
  publish(({ open: _open, ...rest }) => rest);
}

/** Sets the as-of day; `undefined` returns to the edition. */
export function showAsOf(asOf: string | undefined, commit: Commit = 'step'): void {
  publish(({ asOf: _asOf, ...rest }) => (asOf === undefined ? rest : { ...rest, asOf }), commit);
}

/** Sets the day up to which figures are admitted; `undefined` returns to the edition. */
export function admitUntil(knownBy: string | undefined): void {
  publish(({ knownBy: _knownBy, ...rest }) => (knownBy === undefined ? rest : { ...rest, knownBy }));
}

/** Turns to a page of the desk; what is selected stays selected. */
export function turnTo(page: Page): void {
  publish((desk) => ({ ...desk, page }));
}

/** Prefers a claim of a disagreement; `undefined` returns to the record's own lead. */
export function preferClaim(disagreement: string, claim: string | undefined): void {
  publish((desk) => withClaim(desk, disagreement, claim));
}

function withClaim(desk: Desk, disagreement: string, claim: string | undefined): Desk {
  const { [disagreement]: _old, ...leads } = desk.leads;
  return { ...desk, leads: claim === undefined ? leads : { ...leads, [disagreement]: claim } };
}

/** Turns to the seat comparison that shows a claim; `undefined` is the record's default. One step. */
export function turnToBasis(disagreement: string, comparison: string | undefined): void {
  publish((desk) => {
    const { comparison: _old, ...rest } = withClaim(desk, disagreement, undefined);
    return comparison === undefined ? rest : { ...rest, comparison };
  });
}

/** Sets two counts of the Lower House against each other; `undefined` is the record's own choice. */
export function compareBy(comparison: string | undefined): void {
  publish(({ comparison: _comparison, ...rest }) =>
    comparison === undefined ? rest : { ...rest, comparison },
  );
}

/** Counts the budgets with or without US-forces realignment. */
export function countBudgets(budget: BudgetBasis): void {
  publish((desk) => ({ ...desk, budget }));
}

/** Exactly the first screen of the same package. */
export function clear(): void {
  publish(({ record }) => (record === undefined ? START : { ...START, record }));
}
