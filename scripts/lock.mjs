import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cache } from './paths.mjs';

const beat = 1000;
const silence = 20_000;

/**
 * Runs one piece of work while no other process runs work under the same name. The lock is a folder, which only one
 * process can create, with the owner's process id; its time is renewed every second. An owner that has ended, or has
 * been silent for 20 seconds (its id may belong to another process by now), loses it.
 * @template T
 * @param {string} name such as `packages`
 * @param {string} waiting what to say, once, when somebody else has the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, waiting, work) {
  const folder = join(cache, 'locks', name);
  mkdirSync(join(cache, 'locks'), { recursive: true });
  let told = false;
  while (!taken(folder)) {
    if (isAbandoned(folder)) {
      discard(folder);
    } else {
      if (!told) console.log(waiting);
      told = true;
      await pause(200);
    }
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  const heart = setInterval(() => renew(folder), beat);
  try {
    return await work();
  } finally {
    clearInterval(heart);
    process.off('exit', release);
    release();
  }
}

/** @param {string} folder */
function taken(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return true;
}

/** @param {string} folder */
function renew(folder) {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch {
    // Somebody has removed the lock by hand; the work goes on.
  }
}

/** @param {string} folder */
function isAbandoned(folder) {
  try {
    if (Date.now() - statSync(folder).mtimeMs > silence) return true;
    const owner = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    // An empty file is an owner that has just come; it is either renewed or silent soon.
    return owner > 0 && (owner === process.pid || !isAlive(owner));
  } catch {
    return false; // released, or taken this moment
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Takes an abandoned lock away. Two processes may come to this at once: a rename succeeds for one of them only, and
 * if it caught a lock that was taken anew in between, that one is put back.
 * @param {string} folder
 */
function discard(folder) {
  const aside = `${folder}.${process.pid}`;
  try {
    renameSync(folder, aside);
    if (!isAbandoned(aside)) renameSync(aside, folder);
  } catch {
    // Another process was faster.
  }
  rmSync(aside, { recursive: true, force: true });
}
