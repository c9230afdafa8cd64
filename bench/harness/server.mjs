import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/**
 * Serves folders to this machine alone.
 * @param {Readonly<Record<string, string>>} folders by the first part of the path: `{ '/rows/': '…/rows' }`; the first
 *   that fits is taken, `/` fits all
 * @returns {Promise<{ address: string, close: () => void }>} the address ends with a slash
 */
export async function serve(folders) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = fileFor(normalize(decodeURIComponent(pathname)), folders);
    if (path === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(path))] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': statSync(path).size });
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * @param {string} path
 * @param {Readonly<Record<string, string>>} folders
 */
function fileFor(path, folders) {
  const prefix = Object.keys(folders).find((p) => path.startsWith(p));
  if (prefix === undefined) return undefined;
  const place = join(folders[prefix] ?? '', path.slice(prefix.length));
  const file = existsSync(place) && statSync(place).isDirectory() ? join(place, 'index.html') : place;
  return existsSync(file) ? file : undefined;
}
