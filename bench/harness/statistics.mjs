/**
 * The smallest value that a share of all values does not exceed: `quantile([3, 1, 2], 0.5)` is 2.
 * @param {readonly number[]} values
 * @param {number} share
 * @returns {number | undefined} nothing of nothing
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {readonly number[]} values */
export const p95 = (values) => quantile(values, 0.95);
