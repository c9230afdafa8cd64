import { DataSet, DataView } from 'vis-data/peer';
import { Timeline } from 'vis-timeline/peer';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { loadRows } from '../rows.js';

const rows = await loadRows();
const items = new DataSet(
  rows.map((row, id) => ({
    id,
    start: row.time,
    content: row.title,
    group: row.themes[0],
    themes: row.themes,
    title: row.title,
  })),
);
const themes = [...new Set(rows.flatMap((row) => row.themes))].toSorted((a, b) => a.localeCompare(b));
const groups = new DataSet(themes.map((id) => ({ id, content: id })));

const chosen = new Set();
let text = '';
const view = new DataView(items, {
  filter: (item) =>
    (chosen.size === 0 || item.themes.some((theme) => chosen.has(theme))) &&
    (text === '' || item.title.toLowerCase().includes(text)),
});

const first = rows[0].time;
const last = rows.at(-1).time;
const at = (share) => first + share * (last - first);
// The cheapest drawing of many items that the library has: points that are not stacked.
const timeline = new Timeline(document.body, view, groups, {
  start: first,
  end: last,
  height: 900,
  stack: false,
  type: 'point',
  showCurrentTime: false,
  showTooltips: false,
});

window.timeline = {
  brush: (from, to) => timeline.setWindow(at(from), at(to), { animation: false }),
  toggle: (theme) => {
    if (!chosen.delete(theme)) chosen.add(theme);
    view.refresh();
  },
  search: (words) => {
    text = words.toLowerCase();
    view.refresh();
  },
  clear: () => {
    chosen.clear();
    text = '';
    view.refresh();
    timeline.setWindow(first, last, { animation: false });
  },
  total: () => view.length,
};
timeline.once('changed', () => {
  window.isReady = true;
});
