import { inRatio, ratio, table } from './markdown.mjs';
import { allBytes, heapBytes, measures } from './measures.mjs';
import { indexSummary } from './index-tables.mjs';

/** @typedef {import('./report.mjs').Results} Results */
/** @typedef {{ words: string, found: number | undefined, most: number, unit?: string }} Target */

const HUNDRED = '100000';
const MILLION = '1000000';

/**
 * What the page is meant to reach, and what it reached in this run.
 * @param {Results} results
 */
export function targetTable(results) {
  const rows = targets(results).map(({ words, found, most, unit = '×' }) => [
    words,
    `${most} ${unit}`,
    found === undefined ? 'not measured' : `${inRatio(found)} ${unit}`,
    found === undefined ? '–' : found <= most ? 'yes' : 'no',
  ]);
  return table(['Target', 'at most', 'found', 'met'], rows);
}

/**
 * @param {Results} results
 * @returns {readonly Target[]}
 */
function targets(results) {
  const hundred = took(results, HUNDRED);
  const million = took(results, MILLION);
  const frame = (/** @type {(step: import('./sequence.mjs').Step) => number} */ value) =>
    measures(results.sizes[HUNDRED]?.['ours'], 'brush', value);
  const heap = (/** @type {string} */ name) => heapBytes(results.sizes[HUNDRED]?.[name], allBytes);
  const small = results.indexes[HUNDRED];
  const index = results.indexes[MILLION];
  const read = (/** @type {'read' | 'readKept'} */ engine) =>
    index && indexSummary(index, engine, 'brush')?.median;
  const fastest = Math.min(
    million('dc', 'toggle')?.median ?? Infinity,
    million('mosaic', 'toggle')?.median ?? Infinity,
  );
  /** @type {(name: 'toggle' | 'brush', part: 'median' | 'p95') => number | undefined} */
  const toDc = (name, part) => ratio(hundred('ours', name)?.[part], hundred('dc', name)?.[part]);
  return [
    { words: 'facet toggle at 100,000, to dc.js, median', found: toDc('toggle', 'median'), most: 0.5 },
    { words: 'facet toggle at 100,000, to dc.js, 95th percentile', found: toDc('toggle', 'p95'), most: 0.5 },
    { words: 'brush step at 100,000, to dc.js, median', found: toDc('brush', 'median'), most: 1 },
    { words: 'brush step at 100,000, to dc.js, 95th percentile', found: toDc('brush', 'p95'), most: 0.5 },
    {
      words: 'facet toggle at 1,000,000, to the faster of dc.js and Mosaic, median',
      found: Number.isFinite(fastest) ? ratio(million('ours', 'toggle')?.median, fastest) : undefined,
      most: 0.25,
    },
    {
      words: 'work of a brush step at 100,000, 95th percentile',
      found: frame((s) => s.work)?.p95,
      most: 16,
      unit: 'ms',
    },
    {
      words: 'longest task of a brush step at 100,000',
      found: frame((s) => s.longest)?.most,
      most: 50,
      unit: 'ms',
    },
    {
      words: 'facet toggle of the index alone at 1,000,000, to one read of its sets as bits, median',
      found: index && ratio(indexSummary(index, 'ours', 'toggle')?.median, read('read')),
      most: 5,
    },
    {
      words: 'the same, to one read of its sets as they are kept',
      found: index && ratio(indexSummary(index, 'ours', 'toggle')?.median, read('readKept')),
      most: 5,
    },
    {
      words: 'held by the index alone at 100,000, to crossfilter2 alone',
      found: ratio(heapBytes(small?.ours, allBytes), heapBytes(small?.crossfilter, allBytes)),
      most: 0.2,
    },
    {
      words: 'held by the page at 100,000, to the page of dc.js',
      found: ratio(heap('ours'), heap('dc')),
      most: 0.2,
    },
  ];
}

/**
 * @param {Results} results
 * @param {string} events
 */
function took({ sizes }, events) {
  return (/** @type {string} */ page, /** @type {'toggle' | 'brush'} */ step) =>
    measures(sizes[events]?.[page], step, (s) => s.took);
}
