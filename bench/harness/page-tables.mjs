import { inMegabytes, inMs, inRatio, ratio, table } from './markdown.mjs';
import { heapBytes, measures, roundsOf } from './measures.mjs';

const STEPS = /** @type {const} */ (['brush', 'toggle', 'search', 'clear']);
const NAMES = { brush: 'brush step', toggle: 'facet toggle', search: 'search', clear: 'clear' };
const PAGES = {
  ours: 'Alliance Desk',
  dc: 'dc.js',
  mosaic: 'Mosaic',
  vis: 'vis-timeline',
};

/**
 * The pages at each size: what each step took, what it worked, and what is held.
 * @param {import('./report.mjs').Results} results
 * @returns {readonly string[]}
 */
export function pageTables({ sizes }) {
  return Object.entries(sizes).flatMap(([events, visits]) => [
    `### ${Number(events).toLocaleString('en-US')} events, ${roundsOf(Object.values(visits))}`,
    'Milliseconds from the input to the last change of the page, median / 95th percentile; in brackets ours to theirs.',
    stepTable(visits, (step) => step.took),
    'Milliseconds the page’s thread worked for a step, drawing included, median / 95th percentile; then its longest task.',
    workTable(visits),
    'Megabytes held after load.',
    heapTable(visits),
  ]);
}

/** @typedef {Record<string, import('./visit.mjs').Visit[]>} Visits */

/**
 * @param {Visits} visits
 * @param {(step: import('./sequence.mjs').Step) => number} value
 */
function stepTable(visits, value) {
  const names = Object.keys(visits);
  const rows = STEPS.map((step) => {
    const ours = measures(visits['ours'], step, value);
    return [
      NAMES[step],
      ...names.map((name) => {
        const found = measures(visits[name], step, value);
        const text =
          found === undefined ? unfinished(visits[name]) : `${inMs(found.median)} / ${inMs(found.p95)}`;
        if (name === 'ours' || found === undefined || ours === undefined) return text;
        return `${text} (${inRatio(ratio(ours.median, found.median))} / ${inRatio(ratio(ours.p95, found.p95))})`;
      }),
    ];
  });
  return table(['', ...names.map(pageName)], rows);
}

/** @param {Visits} visits */
function workTable(visits) {
  const names = Object.keys(visits);
  const rows = STEPS.map((step) => [
    NAMES[step],
    ...names.map((name) => {
      const work = measures(visits[name], step, (s) => s.work);
      const longest = measures(visits[name], step, (s) => s.longest);
      if (work === undefined || longest === undefined) return unfinished(visits[name]);
      return `${inMs(work.median)} / ${inMs(work.p95)}; ${longest.most === 0 ? 'under 50' : inMs(longest.most)}`;
    }),
  ]);
  return table(['', ...names.map(pageName)], rows);
}

/** @param {Visits} visits */
function heapTable(visits) {
  const names = Object.keys(visits);
  const row = (/** @type {string} */ label, /** @type {Parameters<typeof heapBytes>[1]} */ part) => [
    label,
    ...names.map((name) => inMegabytes(heapBytes(visits[name], part))),
  ];
  return table(
    ['', ...names.map(pageName)],
    [
      row('objects of JavaScript', (h) => h.objects),
      row('array buffers', (h) => h.buffers),
      row('memories of WebAssembly', (h) => h.programs),
      row('all', (h) => h.objects + h.buffers + h.programs),
    ],
  );
}

/** @param {string} name */
const pageName = (name) => PAGES[/** @type {keyof typeof PAGES} */ (name)];

/** @param {readonly import('./visit.mjs').Visit[] | undefined} visits */
function unfinished(visits) {
  const why = visits?.find((visit) => visit.unfinished !== undefined)?.unfinished;
  return why === undefined ? '–' : `did not finish: ${why}`;
}
