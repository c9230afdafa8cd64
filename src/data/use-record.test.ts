import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { catalogQuery, packageInfoQuery, resourceQuery } from './queries.ts';
import { SMALL_INFO, SMALL_RECORD } from './small-record.ts';
import { usePackage } from './use-package.ts';
import type { PackageState } from './use-package.ts';
import { useRecord } from './use-record.ts';

const NEEDED = ['events', 'themes'] as const;
const CATALOG = {
  packages: [
    { id: 'other', title: 'Other', path: 'other' },
    { id: 'small', title: 'Small record', path: 'small', default: true as const },
  ],
};

/** What a hook gives on two renderings, one after the other, with what a client already knows. */
const givenTwice = <State>(client: QueryClient, hook: () => State): readonly [State, State] => {
  const states: State[] = [];
  const Probe = () => {
    const [again, setAgain] = useState(false);
    states.push(hook());
    if (!again) setAgain(true);
    return null;
  };
  renderToString(createElement(QueryClientProvider, { client }, createElement(Probe)));
  const [first, second] = states;
  if (first === undefined || second === undefined) throw new TypeError('not rendered twice');
  return [first, second];
};

const given = <State>(client: QueryClient, hook: () => State): State => givenTwice(client, hook)[0];

const knowing = (): QueryClient => {
  const client = new QueryClient();
  client.setQueryData(catalogQuery.queryKey, CATALOG);
  client.setQueryData(packageInfoQuery('small').queryKey, SMALL_INFO);
  client.setQueryData(resourceQuery('small', 'themes').queryKey, SMALL_RECORD.themes);
  return client;
};

describe('useRecord', () => {
  it('waits for the files that are not there', () => {
    expect(given(knowing(), () => useRecord('small', NEEDED))).toEqual({
      state: 'loading',
      files: ['events.json'],
    });
  });

  it('gives the records as they were fetched', () => {
    const client = knowing();
    client.setQueryData(resourceQuery('small', 'events').queryKey, SMALL_RECORD.events);
    const state = given(client, () => useRecord('small', NEEDED));
    expect(state).toEqual({
      state: 'ready',
      data: { events: SMALL_RECORD.events, themes: SMALL_RECORD.themes },
    });
  });

  it('gives the same data again, so that it can be a dependency', () => {
    const client = knowing();
    client.setQueryData(resourceQuery('small', 'events').queryKey, SMALL_RECORD.events);
    const [first, second] = givenTwice(client, () => useRecord('small', NEEDED));
    if (first.state !== 'ready' || second.state !== 'ready') throw new TypeError('expected ready twice');
    expect(second.data).toBe(first.data);
  });
});

describe('usePackage', () => {
  const opened = (client: QueryClient, id?: string): PackageState => given(client, () => usePackage(id));

  it('opens the default of the catalog', () => {
    expect(opened(knowing())).toEqual({ state: 'ready', catalog: CATALOG, info: SMALL_INFO });
  });

  it('opens the package it is asked for', () => {
    expect(opened(knowing(), 'other')).toEqual({ state: 'loading', files: ['datapackage.json'] });
  });

  it('opens the default for a package that nobody offers', () => {
    expect(opened(knowing(), 'elsewhere')).toMatchObject({ state: 'ready', info: { id: 'small' } });
  });

  it('waits for the catalog first', () => {
    expect(opened(new QueryClient())).toEqual({
      state: 'loading',
      files: ['catalog.json', 'datapackage.json'],
    });
  });
});
