import { median, p95 } from './statistics.mjs';

/**
 * All steps of one name over the rounds. A page that did not finish in one round has none.
 * @param {readonly import('./visit.mjs').Visit[] | undefined} visits
 * @param {import('./sequence.mjs').Step['name']} name
 * @param {(step: import('./sequence.mjs').Step) => number} value
 * @returns {{ median: number, p95: number, most: number } | undefined}
 */
export function measures(visits, name, value) {
  if (visits === undefined || visits.some(({ unfinished }) => unfinished !== undefined)) return undefined;
  return summary(visits.flatMap(({ steps }) => steps.filter((step) => step.name === name).map(value)));
}

/**
 * @param {readonly number[]} values
 * @returns {{ median: number, p95: number, most: number } | undefined}
 */
export function summary(values) {
  const middle = median(values);
  const high = p95(values);
  return middle === undefined || high === undefined
    ? undefined
    : { median: middle, p95: high, most: Math.max(...values) };
}

/**
 * The median over the rounds of what is held after load.
 * @param {readonly { heap?: import('./tab.mjs').Heap }[] | undefined} visits
 * @param {(heap: import('./tab.mjs').Heap) => number} part
 */
export function heapBytes(visits, part) {
  return median((visits ?? []).flatMap(({ heap }) => (heap === undefined ? [] : [part(heap)])));
}

/** @param {import('./tab.mjs').Heap} heap */
export const allBytes = ({ objects, buffers, programs }) => objects + buffers + programs;

/**
 * In how many rounds pages were visited, in words. A page that did not finish has fewer.
 * @param {readonly (readonly unknown[])[]} visits of each page
 */
export function roundsOf(visits) {
  const most = Math.max(...visits.map(({ length }) => length));
  return most === 1 ? '1 round' : `${most} rounds`;
}
