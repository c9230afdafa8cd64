const DAY = 86_400_000;

/**
 * The events of the address's `?events=` as rows that share their strings, as rows of one JSON file do not: to the
 * advantage of a peer's memory. A row's `time` is the beginning of its first day, in milliseconds.
 */
export async function loadRows() {
  const columns = await (await fetch(`${dataFolder()}columns.json`)).json();
  return columns.title.map((title, i) => ({
    time: columns.day[i] * DAY,
    title,
    actors: values(columns.actors, i),
    themes: values(columns.themes, i),
    kind: columns.kind.values[columns.kind.codes[i]],
    format: columns.format.values[columns.format.codes[i]],
    level: columns.level.values[columns.level.codes[i]],
    place: columns.place.values[columns.place.codes[i]],
  }));
}

/** Where the events of the address's `?events=` are. */
export function dataFolder() {
  return `/rows/${new URLSearchParams(location.search).get('events')}/`;
}

/** The values of a column of lists: those of row i run from `starts[i]` to `starts[i + 1]`. */
function values(column, i) {
  return column.codes.slice(column.starts[i], column.starts[i + 1]).map((code) => column.values[code]);
}
