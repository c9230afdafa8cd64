import { lazy } from 'react';
import type { ComponentType } from 'react';

import type { Reading } from '#domain/reading.ts';
import type { Page } from '#state/desk.ts';

/** What every view gets. */
export type ViewProps = { readonly reading: Reading };

/** A view on the first screen. */
export type View = {
  readonly id: 'timeline' | 'lower-house' | 'roster' | 'defense';
  /** As it stands in tabs and on a frame that has nothing to show yet. */
  readonly name: string;
  readonly component: ComponentType<ViewProps>;
};

/** The four views of the first screen, in reading order. Each is its own chunk: charts load after the first paint. */
export const VIEWS: readonly View[] = [
  { id: 'timeline', name: 'Timeline', component: lazy(loadTimeline) },
  { id: 'lower-house', name: 'Lower House', component: lazy(loadLowerHouse) },
  { id: 'roster', name: 'Roster', component: lazy(loadRoster) },
  { id: 'defense', name: 'Defense', component: lazy(loadDefense) },
];

/** A view that takes the place of the four. */
export type FurtherView = {
  readonly page: Exclude<Page, 'overview'>;
  readonly name: string;
  readonly component: ComponentType<ViewProps>;
};

/** The further views, one click away in the header. */
export const FURTHER_VIEWS: readonly FurtherView[] = [
  { page: 'contacts', name: 'Contacts', component: lazy(loadContacts) },
  { page: 'outlook', name: 'Road ahead', component: lazy(loadOutlook) },
  { page: 'sources', name: 'Sources', component: lazy(loadSources) },
  { page: 'data', name: 'Data', component: lazy(loadData) },
];

async function loadTimeline() {
  return { default: (await import('#views/timeline/Timeline.tsx')).Timeline };
}

async function loadLowerHouse() {
  return { default: (await import('#views/lower-house/LowerHouse.tsx')).LowerHouse };
}

async function loadRoster() {
  return { default: (await import('#views/roster/Roster.tsx')).Roster };
}

async function loadDefense() {
  return { default: (await import('#views/defense/DefenseTracker.tsx')).DefenseTracker };
}

async function loadContacts() {
  return { default: (await import('#views/contacts/Contacts.tsx')).Contacts };
}

async function loadOutlook() {
  return { default: (await import('#views/outlook/Outlook.tsx')).Outlook };
}

async function loadSources() {
  return { default: (await import('#views/sources/Sources.tsx')).Sources };
}

async function loadData() {
  return { default: (await import('#views/data-tables/DataTables.tsx')).DataTables };
}
