import { everything, indexBuilder, toggled, withDates } from '../../ours.mjs';

const DAY = 86_400_000;
const isoDay = (day) => new Date(day * DAY).toISOString().slice(0, 10);

/** Our index of the made package. */
export async function oursEngine(asked) {
  const folder = `/data/made-${asked.get('events')}/`;
  const load = async (name) => (await fetch(`${folder}${name}.json`)).json();
  const builder = indexBuilder({
    actors: await load('actors'),
    offices: await load('offices'),
    tenures: await load('tenures'),
    edition: (await load('datapackage')).created.slice(0, 10),
  });
  await readLines(`${folder}events.json`, (event) => builder.enter(event));
  const index = builder.built();
  const at = (share) => isoDay(Math.round(index.first + share * (index.last - index.first)));
  let selection = everything;
  const select = (next) => {
    selection = next;
    return index.answer(selection);
  };
  return {
    bytes: index.bytes,
    kept: index.kept,
    brush: (from, to) => select(withDates(selection, at(from), at(to))),
    endBrush: () => select(everything),
    toggle: (facet, value) => select(toggled(selection, facet, value)),
  };
}

/** Gives the records of a list that has one a line; a million of them do not fit into one string. */
async function readLines(path, take) {
  const reader = (await fetch(path)).body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop();
    for (const line of lines) if (line.startsWith('{')) take(JSON.parse(line.replace(/,$/, '')));
  }
}
