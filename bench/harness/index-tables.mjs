import { inMegabytes, inMs, inRatio, ratio, table } from './markdown.mjs';
import { allBytes, heapBytes, roundsOf, summary } from './measures.mjs';

/**
 * The index alone at each size.
 * @param {import('./report.mjs').Results} results
 * @returns {readonly string[]}
 */
export function indexTables({ indexes }) {
  return Object.entries(indexes).flatMap(([events, found]) => {
    const read = indexSummary(found, 'read', 'brush')?.median;
    const readKept = indexSummary(found, 'readKept', 'brush')?.median;
    const [built] = found.ours;
    return [
      `### The index alone, ${Number(events).toLocaleString('en-US')} events, ${roundsOf([found.ours])}`,
      `Its sets as a bit for each event and value would be ${inMegabytes(built?.bytes)} MB, one read of which takes ` +
        `${inMs(read)} ms in WebAssembly and ${inMs(indexSummary(found, 'read', 'toggle')?.median)} ms in JavaScript; ` +
        `as they are kept they are ${inMegabytes(built?.kept)} MB, and one read of those takes ${inMs(readKept)} ms in ` +
        'WebAssembly. Milliseconds of an answer, median / 95th percentile, and the median in reads of either.',
      table(
        ['', 'our index', 'in reads', 'in reads of what is kept', 'crossfilter2', 'ours to theirs'],
        /** @type {const} */ (['brush', 'toggle']).map((name) => {
          const ours = indexSummary(found, 'ours', name);
          const theirs = indexSummary(found, 'crossfilter', name);
          return [
            name === 'brush' ? 'brush step' : 'facet toggle',
            `${inMs(ours?.median)} / ${inMs(ours?.p95)}`,
            inRatio(ratio(ours?.median, read)),
            inRatio(ratio(ours?.median, readKept)),
            `${inMs(theirs?.median)} / ${inMs(theirs?.p95)}`,
            `${inRatio(ratio(ours?.median, theirs?.median))} / ${inRatio(ratio(ours?.p95, theirs?.p95))}`,
          ];
        }),
      ),
      `Held: our index ${inMegabytes(heapBytes(found.ours, allBytes))} MB, without texts; ` +
        `crossfilter2 with its rows ${inMegabytes(heapBytes(found.crossfilter, allBytes))} MB.`,
    ];
  });
}

/**
 * @param {import('../index-alone.mjs').Indexes} found
 * @param {keyof import('../index-alone.mjs').Indexes} engine
 * @param {'brush' | 'toggle'} name
 */
export function indexSummary(found, engine, name) {
  const steps = found[engine].flatMap((visit) => visit.steps);
  return summary(steps.filter((step) => step.name === name).map(({ took }) => took));
}
