import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 86_400_000;
/** How many rows are written at a time. */
const PART = 10_000;

/** @typedef {{ values: string[], codes: number[] }} CodedColumn one value a row, by its place in `values` */
/** @typedef {{ values: string[], codes: number[], starts: number[] }} ListColumn those of row i run from starts[i] to starts[i + 1] */
/**
 * @typedef {object} Columns the events in the order of time, by column; `day` counts from 1 January 1970
 * @property {number[]} day
 * @property {string[]} title
 * @property {ListColumn} actors
 * @property {ListColumn} themes
 * @property {CodedColumn} kind
 * @property {CodedColumn} format
 * @property {CodedColumn} level
 * @property {CodedColumn} place "none" where an event has none
 */

/**
 * What every peer gets of the events.
 * @param {AsyncIterable<any> | Iterable<any>} events as the record writes them
 * @returns {Promise<Columns>}
 */
export async function columnsOf(events) {
  const slim = [];
  for await (const event of events) slim.push(slimEvent(event));
  slim.sort((a, b) => a.day - b.day);
  return {
    day: slim.map(({ day }) => day),
    title: slim.map(({ title }) => title),
    actors: listed(slim.map((e) => e.actors)),
    themes: listed(slim.map((e) => e.themes)),
    kind: coded(slim.map((e) => e.kind)),
    format: coded(slim.map((e) => e.format)),
    level: coded(slim.map((e) => e.level)),
    place: coded(slim.map((e) => e.place)),
  };
}

/** @param {any} event */
const slimEvent = ({ date, title, actors, themes, kind, format, level, place }) => ({
  day: firstDay(date),
  title: /** @type {string} */ (title.en),
  actors: /** @type {string[]} */ (actors.map((/** @type {any} */ a) => a.actor)),
  themes: /** @type {string[]} */ (themes),
  kind: /** @type {string} */ (kind),
  format: /** @type {string} */ (format),
  level: /** @type {string} */ (level),
  place: /** @type {string} */ (place?.name ?? 'none'),
});

/**
 * @param {readonly string[]} column
 * @returns {CodedColumn}
 */
function coded(column) {
  const code = coder();
  return { codes: column.map((value) => code.of(value)), values: code.values };
}

/**
 * @param {readonly (readonly string[])[]} column
 * @returns {ListColumn}
 */
function listed(column) {
  const code = coder();
  const starts = [0];
  /** @type {number[]} */
  const codes = [];
  for (const list of column) {
    for (const value of new Set(list)) codes.push(code.of(value));
    starts.push(codes.length);
  }
  return { values: code.values, codes, starts };
}

/**
 * Writes the columns as the peers load them: `columns.json` for rows of JavaScript, `events.csv` for a database.
 * @param {Columns} columns
 * @param {string} folder
 */
export function writeColumns(columns, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'columns.json'), JSON.stringify(columns));
  const csv = openSync(join(folder, 'events.csv'), 'w');
  writeSync(csv, 'day,title,actors,themes,kind,format,level,place\n');
  for (let from = 0; from < columns.day.length; from += PART) {
    writeSync(csv, csvLines(columns, from, Math.min(from + PART, columns.day.length)));
  }
  closeSync(csv);
}

/**
 * @param {Columns} columns
 * @param {number} from
 * @param {number} end
 */
function csvLines({ day, title, actors, themes, ...others }, from, end) {
  let lines = '';
  for (let i = from; i < end; i += 1) {
    const texts = [
      title[i],
      valuesAt(actors, i).join('|'),
      valuesAt(themes, i).join('|'),
      ...[others.kind, others.format, others.level, others.place].map((c) => c.values[c.codes[i] ?? 0]),
    ];
    lines += `${day[i]},${texts.map(quoted).join(',')}\n`;
  }
  return lines;
}

/**
 * @param {ListColumn} column
 * @param {number} i
 * @returns {readonly (string | undefined)[]}
 */
export function valuesAt({ values, codes, starts }, i) {
  return codes.slice(starts[i], starts[i + 1]).map((code) => values[code]);
}

/**
 * The values of a column by how many rows have them, the most frequent first.
 * @param {CodedColumn | ListColumn} column
 * @returns {readonly string[]}
 */
export function byFrequency({ values, codes }) {
  const counts = values.map(() => 0);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return values
    .map((value, code) => ({ value, count: counts[code] ?? 0 }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ value }) => value);
}

function coder() {
  /** @type {Map<string, number>} */
  const known = new Map();
  /** @type {string[]} */
  const values = [];
  return {
    values,
    /** @param {string} value */
    of: (value) => {
      const code = known.get(value) ?? values.push(value) - 1;
      known.set(value, code);
      return code;
    },
  };
}

/** @param {string} date of the record: a day, a range, a month or a year, with ~ where approximate */
function firstDay(date) {
  const [year = 0, month = 1, day = 1] =
    date.replace('~', '').slice(0, 10).split('/')[0]?.split('-').map(Number) ?? [];
  return Date.UTC(year, month - 1, day) / DAY;
}

/** @param {string | undefined} text */
const quoted = (text) => `"${(text ?? '').replaceAll('"', '""')}"`;
