import { crossfilterEngine } from './crossfilter-engine.js';
import { oursEngine } from './ours-engine.js';
import { readEngine } from './read-engine.js';

const ENGINES = { ours: oursEngine, crossfilter: crossfilterEngine, read: readEngine };

/**
 * An engine answers the steps of a reader one by one.
 * @typedef {object} Engine
 * @property {number} bytes of its sets as a bit for each event, 0 where that is not known
 * @property {number} kept bytes of its sets as it keeps them, which an answer reads; 0 where that is not known
 * @property {(from: number, to: number) => number} brush shares of the whole span; how many events match
 * @property {() => void} endBrush
 * @property {(facet: string, value: string) => number} toggle
 */
const asked = new URLSearchParams(location.search);
const engine = await ENGINES[asked.get('engine')](asked);

/** Milliseconds and totals of the steps, in their order. */
window.runSteps = ({ windows, values }) => {
  const steps = [];
  const timed = (name, act) => {
    const begin = performance.now();
    const total = act();
    steps.push({ name, took: performance.now() - begin, total });
  };
  for (const [from, to] of windows) timed('brush', () => engine.brush(from, to));
  engine.endBrush();
  for (const { facet, value } of [...values, ...values])
    timed('toggle', () => engine.toggle(facet, value.id));
  return steps;
};
window.engineBytes = () => ({ bytes: engine.bytes, kept: engine.kept });
window.isReady = true;
