/**
 * A table of Markdown; the first column is text, the others are numbers.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** @param {number | undefined} ms such as 12.3; nothing where nothing was measured */
export const inMs = (ms) => (ms === undefined ? '–' : ms.toFixed(ms < 10 ? 2 : ms < 100 ? 1 : 0));

/** @param {number | undefined} bytes */
export const inMegabytes = (bytes) => (bytes === undefined ? '–' : (bytes / 1e6).toFixed(1));

/**
 * @param {number | undefined} ours
 * @param {number | undefined} theirs
 * @returns {number | undefined} below 1 where ours is less
 */
export const ratio = (ours, theirs) => (ours === undefined || !theirs ? undefined : ours / theirs);

/** @param {number | undefined} value */
export const inRatio = (value) => (value === undefined ? '–' : value.toFixed(2));
