import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import program from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { dataFolder } from '../rows.js';

/**
 * DuckDB-Wasm from this origin, in the build that vgplot's own connector chooses in such a browser, with the table
 * `events`: a row an event, in the order of time, actors and themes as lists. Beside it `events_by_theme` and
 * `events_by_actor` have a row for each value of the list, with all columns of the event, so that every clause fits
 * every table and a chart counts without joining.
 */
export async function loadDatabase() {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(worker));
  await database.instantiate(program);
  const file = await (await fetch(`${dataFolder()}events.csv`)).arrayBuffer();
  await database.registerFileBuffer('events.csv', new Uint8Array(file));
  const connection = await database.connect();
  await connection.query(`
    CREATE TABLE events AS
    SELECT DATE '1970-01-01' + day AS day, title, kind, format, level, place,
      string_split(actors, '|') AS actors, string_split(themes, '|') AS themes
    FROM read_csv('events.csv', header = true, delim = ',', quote = '"', escape = '"', columns = {
      'day': 'INTEGER', 'title': 'VARCHAR', 'actors': 'VARCHAR', 'themes': 'VARCHAR', 'kind': 'VARCHAR',
      'format': 'VARCHAR', 'level': 'VARCHAR', 'place': 'VARCHAR'})`);
  for (const [one, many] of [
    ['theme', 'themes'],
    ['actor', 'actors'],
  ]) {
    await connection.query(
      `CREATE TABLE events_by_${one} AS SELECT *, unnest(${many}) AS ${one} FROM events`,
    );
  }
  await connection.close();
  await database.dropFile('events.csv');
  return database;
}
