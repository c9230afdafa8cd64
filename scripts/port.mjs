import { createServer } from 'node:net';

/** A browser that is sent to localhost may try either family first, so a port is free only when it is free on both. */
const hosts = ['127.0.0.1', '::1', '0.0.0.0'];

/**
 * The first port from the asked one upwards that nobody listens on.
 * @param {number} asked
 * @returns {Promise<number>}
 * @throws {Error} when a hundred ports in a row are taken
 */
export async function freePort(asked) {
  for (let port = asked; port < asked + 100 && port <= 65_535; port += 1) {
    const free = [];
    for (const host of hosts) free.push(await isFree(port, host));
    if (free.every(Boolean)) return port;
  }
  throw new Error(`No free port was found from ${asked} upwards. Set PORT to another number.`);
}

/**
 * The port a command was asked to use.
 * @param {string | undefined} text such as `8080`; nothing gives the usual port
 * @param {number} usual
 * @throws {Error} when the text is no port
 */
export function askedPort(text, usual) {
  if (text === undefined || text === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Error(`PORT is "${text}"; a whole number from 1 to 65535 was expected.`);
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} an address family this machine does not have counts as free
 */
function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => {
      resolve('code' in error && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'));
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
