import crossfilter from 'crossfilter2';
import {
  barChart,
  config,
  constants,
  dataCount,
  dataTable,
  filterAll,
  redrawAll,
  renderAll,
  rowChart,
  textFilterWidget,
} from 'dc';
import 'dc/dist/style/dc.css';
import { scaleUtc, utcMonth, utcMonths } from 'd3';
import '../page.css';
import { loadRows } from '../rows.js';

// Both to the advantage of dc.js: nothing is animated, and a brush or a letter is answered at once. By default dc.js
// waits 40 ms before it answers one.
config.disableTransitions = true;
constants.EVENT_DELAY = 0;

const TOP = 20;
const LISTED = 50;
const isoDay = (time) => new Date(time).toISOString().slice(0, 10);

const rows = await loadRows();
const events = crossfilter(rows);
const byTime = events.dimension((d) => d.time);
const months = byTime.group((time) => +utcMonth.floor(time));
const span = [utcMonth.floor(byTime.bottom(1)[0].time), utcMonth.ceil(byTime.top(1)[0].time + 1)];

barChart('#histogram')
  .width(780)
  .height(160)
  .dimension(byTime)
  .group(months)
  .x(scaleUtc().domain(span))
  .xUnits(utcMonths)
  .centerBar(false)
  .elasticY(false);

const facet = (name, dimension, height) =>
  rowChart(`#${name}`)
    .width(300)
    .height(height)
    .dimension(dimension)
    .group(dimension.group())
    .rowsCap(TOP)
    .othersGrouper(false)
    .label((d) => d.key)
    .elasticX(false);

facet(
  'theme',
  events.dimension((d) => d.themes, true),
  320,
);
facet(
  'actor',
  events.dimension((d) => d.actors, true),
  400,
);
facet(
  'format',
  events.dimension((d) => d.format),
  160,
);
facet(
  'level',
  events.dimension((d) => d.level),
  240,
);
facet(
  'kind',
  events.dimension((d) => d.kind),
  320,
);
facet(
  'place',
  events.dimension((d) => d.place),
  400,
);
dataCount('#count').crossfilter(events).groupAll(events.groupAll());
const search = textFilterWidget('#search').dimension(events.dimension((d) => d.title));
dataTable('#table')
  .dimension(byTime)
  .size(LISTED)
  .showSections(false)
  .columns([{ label: 'Date', format: (d) => isoDay(d.time) }, 'title', 'kind', 'format', 'level', 'place'])
  .sortBy((d) => d.time)
  .order((a, b) => b - a);

document.querySelector('#clear').addEventListener('click', () => {
  document.querySelector('#search input').value = '';
  search.dimension().filterAll();
  filterAll();
  redrawAll();
});

renderAll();
window.isReady = true;
