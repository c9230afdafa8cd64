import { fileURLToPath } from 'node:url';

const place = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** The project. */
export const root = place('../../');
/** This package. */
export const bench = place('../');
/** What the benchmark makes for itself; not in the repository. */
export const made = place('../.data/made');
export const rows = place('../.data/rows');
export const site = place('../.data/site');
export const peers = place('../.data/peers');
