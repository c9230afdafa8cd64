import { clauseMatch, coordinator, makeClient, wasmConnector } from '@uwdata/mosaic-core';
import * as vg from '@uwdata/vgplot';
import '../page.css';
import { loadDatabase } from './database.js';
import { toggleListY } from './toggle-list.js';

const TOP = 20;
const LISTED = 50;

const desk = coordinator();
desk.databaseConnector(wasmConnector({ duckdb: await loadDatabase() }));
desk.logger(null);

const chosen = vg.Selection.crossfilter();
const put = (id, element) => document.querySelector(`#${id}`).append(element);

put(
  'histogram',
  vg.plot(
    vg.rectY(vg.from('events', { filterBy: chosen }), {
      x: vg.bin('day', { interval: 'month' }),
      y: vg.count(),
      fill: 'steelblue',
      inset: 0.5,
    }),
    vg.intervalX({ as: chosen }),
    vg.xDomain(vg.Fixed),
    vg.yDomain(vg.Fixed),
    vg.width(780),
    vg.height(160),
    vg.marginLeft(60),
  ),
);

const facet = (id, height, { from = 'events', field = id, toggle = vg.toggleY({ as: chosen }) } = {}) =>
  put(
    id,
    vg.plot(
      vg.barX(vg.from(from, { filterBy: chosen }), {
        y: field,
        x: vg.count(),
        fill: 'steelblue',
        sort: { y: '-x', limit: TOP },
      }),
      toggle,
      vg.xDomain(vg.Fixed),
      vg.yDomain(vg.Fixed),
      vg.width(300),
      vg.height(height),
      vg.marginLeft(120),
      vg.yLabel(null),
    ),
  );
const listFacet = (id, height, list) =>
  facet(id, height, { from: `events_by_${id}`, toggle: toggleListY({ as: chosen, list }) });

listFacet('theme', 320, 'themes');
listFacet('actor', 400, 'actors');
facet('format', 160);
facet('level', 240);
facet('kind', 320);
facet('place', 400);

// What vg.search does without its list of suggestions: that would hold every title, and without one it fails.
const words = document.createElement('input');
const search = { reset: () => (words.value = '') };
words.addEventListener('input', () =>
  chosen.update(clauseMatch('title', words.value || null, { source: search })),
);
words.addEventListener('focus', () => chosen.activate(clauseMatch('title', '', { source: search })));
put('search', words);
put(
  'table',
  vg.table({
    from: 'events',
    filterBy: chosen,
    columns: ['day', 'title', 'kind', 'format', 'level', 'place'],
    rowBatch: LISTED,
    height: 500,
  }),
);
makeClient({
  coordinator: desk,
  selection: chosen,
  query: (filter) => vg.Query.from('events').select({ total: vg.count() }).where(filter),
  queryResult: (data) => {
    document.querySelector('#count').textContent = `${data.toArray()[0].total} events`;
  },
});

document.querySelector('#clear').addEventListener('click', () => chosen.reset());

const { manager } = desk;
window.isBusy = () => manager.pendingResults.length > 0 || !manager.queue.isEmpty();
window.isReady = true;
