import crossfilter from 'crossfilter2';
import { utcMonth } from 'd3';
import { loadRows } from '../rows.js';

/** crossfilter2 with a dimension and a group for each facet, and the events of each month. */
export async function crossfilterEngine() {
  const events = crossfilter(await loadRows());
  const byTime = events.dimension((d) => d.time);
  const first = byTime.bottom(1)[0].time;
  const last = byTime.top(1)[0].time;
  const dimensions = {
    theme: events.dimension((d) => d.themes, true),
    actor: events.dimension((d) => d.actors, true),
    format: events.dimension((d) => d.format),
    level: events.dimension((d) => d.level),
    kind: events.dimension((d) => d.kind),
    place: events.dimension((d) => d.place),
  };
  const groups = [
    byTime.group((time) => +utcMonth.floor(time)),
    ...Object.values(dimensions).map((dimension) => dimension.group()),
  ];
  const all = events.groupAll();
  const chosen = { theme: new Set(), actor: new Set(), format: new Set(), level: new Set() };
  const answer = () => {
    for (const group of groups) group.all();
    return all.value();
  };
  const at = (share) => first + share * (last - first);
  return {
    bytes: 0,
    kept: 0,
    brush: (from, to) => {
      byTime.filterRange([at(from), at(to)]);
      return answer();
    },
    endBrush: () => {
      byTime.filterAll();
    },
    toggle: (facet, value) => {
      const values = chosen[facet];
      if (!values.delete(value)) values.add(value);
      const dimension = dimensions[facet];
      // As dc.js does it: the exact filter for one value, a function for several.
      if (values.size === 0) dimension.filterAll();
      else if (values.size === 1) dimension.filterExact([...values][0]);
      else dimension.filterFunction((one) => values.has(one));
      return answer();
    },
  };
}
