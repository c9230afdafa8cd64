/**
 * @typedef {object} Contender one page that is measured. The functions are run in it, and see nothing but it and what
 *   they are given
 * @property {string} name as the tables call it
 * @property {(events: number) => string} path below the server
 * @property {'click' | 'pointerdown' | 'call'} answers what of a press on a value the page answers; `call`: it has no
 *   controls, and its functions are called
 * @property {boolean} withShift whether a click must be made with the shift key to add a value
 * @property {() => boolean} ready whether the page shows all its events
 * @property {() => { left: number, right: number, y: number }} plot where the time axis begins and ends
 * @property {(facet: Facet, value: Choice) => { x: number, y: number } | undefined} value where a value is to be clicked
 * @property {() => HTMLElement | null} search its search field
 * @property {() => HTMLElement | null | undefined} clear the control that clears everything
 * @property {() => number} total how many events it says are left
 * @property {Calls} [calls]
 */
/** @typedef {'theme' | 'actor' | 'format' | 'level'} Facet */
/** @typedef {{ id: string, label: string }} Choice a value, and how our page writes it */
/**
 * @typedef {object} Calls
 * @property {(from: number, to: number) => void} brush shares of the whole span
 * @property {(facet: Facet, value: Choice) => void} toggle
 * @property {(text: string) => void} search
 * @property {() => void} clear
 */

/** @type {Contender} */
const ours = {
  name: 'ours',
  path: (events) => `?data=made-${events}&span=whole`,
  answers: 'click',
  withShift: false,
  ready: () =>
    document.querySelector('[aria-label="Matching events"] li') !== null &&
    document.querySelector('svg[aria-label^="Events per"]') !== null,
  plot: () => {
    const middle = (/** @type {string} */ name) => {
      const box = document.querySelector(`[role=slider][aria-label="${name}"] rect`)?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
    };
    const start = middle('Start of the range');
    return { left: start.x, right: middle('End of the range').x, y: start.y };
  },
  value: (facet, { label }) => {
    const name = { theme: 'Theme', actor: 'Actors', format: 'Format', level: 'Level' }[facet];
    const boxes = document.querySelectorAll(`section[aria-label="${name}"] input[type=checkbox]`);
    const nameOf = (/** @type {Element} */ box) =>
      document.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent;
    const found = [...boxes].find((box) => nameOf(box)?.replace(/, [\d,.\s]+ events?$/, '') === label);
    found?.scrollIntoView({ block: 'center' });
    const place = found?.getBoundingClientRect();
    return place === undefined
      ? undefined
      : { x: place.left + place.width / 2, y: place.top + place.height / 2 };
  },
  search: () => document.querySelector('[data-page-search]'),
  clear: () => [...document.querySelectorAll('button')].find((b) => b.textContent === 'Clear all'),
  total: () => {
    const list = document.querySelector('[aria-label="Matching events"]')?.closest('section, aside, div');
    const heading = [...document.querySelectorAll('h3')].find((h) =>
      /^[\d,.\s]+ events?$/.test(h.textContent ?? ''),
    );
    return list && heading ? Number(heading.textContent?.replace(/\D/g, '')) : 0;
  },
};

/** @type {Contender} */
const dc = {
  name: 'dc',
  path: (events) => `peers/dc/?events=${events}`,
  answers: 'click',
  withShift: false,
  ready: () => Reflect.get(window, 'isReady') === true,
  plot: () => {
    const box = document.querySelector('#histogram .brush .overlay')?.getBoundingClientRect();
    return { left: box?.left ?? 0, right: box?.right ?? 0, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
  },
  value: (facet, { id }) => {
    const rows = document.querySelectorAll(`#${facet} g.row`);
    const row = [...rows].find((g) => g.querySelector('text')?.textContent === id);
    row?.scrollIntoView({ block: 'center' });
    const box = row?.querySelector('text')?.getBoundingClientRect();
    return box === undefined ? undefined : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  },
  search: () => document.querySelector('#search input'),
  clear: () => document.querySelector('#clear'),
  total: () => Number(document.querySelector('#count .filter-count')?.textContent?.replace(/\D/g, '')),
};

/** @type {Contender} */
const mosaic = {
  name: 'mosaic',
  path: (events) => `peers/mosaic/?events=${events}`,
  answers: 'pointerdown',
  withShift: true,
  ready: () =>
    Reflect.get(window, 'isReady') === true &&
    document.querySelectorAll('svg [data-index] rect').length > 0 &&
    document.querySelectorAll('#table tbody tr').length > 0,
  plot: () => {
    const box = document.querySelector('#histogram .overlay')?.getBoundingClientRect();
    return { left: box?.left ?? 0, right: box?.right ?? 0, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
  },
  value: (facet, { id }) => {
    const chart = document.querySelector(`#${facet}`);
    const label = [...(chart?.querySelectorAll('text') ?? [])].find((t) => t.textContent === id);
    label?.scrollIntoView({ block: 'center' });
    const bars = chart?.querySelector('[data-index] rect')?.getBoundingClientRect();
    const box = label?.getBoundingClientRect();
    return box === undefined || bars === undefined
      ? undefined
      : { x: bars.left + 1, y: box.top + box.height / 2 };
  },
  search: () => document.querySelector('#search input'),
  clear: () => document.querySelector('#clear'),
  total: () => Number(document.querySelector('#count')?.textContent?.replace(/\D/g, '')),
};

/** @type {Contender} */
const vis = {
  name: 'vis',
  path: (events) => `peers/vis/?events=${events}`,
  answers: 'call',
  withShift: false,
  ready: () => Reflect.get(window, 'isReady') === true,
  plot: () => ({ left: 0, right: 0, y: 0 }),
  value: () => undefined,
  search: () => null,
  clear: () => null,
  total: () => Reflect.get(window, 'timeline').total(),
  calls: {
    brush: (from, to) => Reflect.get(window, 'timeline').brush(from, to),
    toggle: (_facet, { id }) => Reflect.get(window, 'timeline').toggle(id),
    search: (text) => Reflect.get(window, 'timeline').search(text),
    clear: () => Reflect.get(window, 'timeline').clear(),
  },
};

/** In the order of the tables. */
export const CONTENDERS = [ours, dc, mosaic, vis];
