import { obeySignals } from './processes.mjs';

/**
 * The frame of every command: it obeys signals, and an error becomes one plain line and exit code 1. A mistake in the
 * scripts themselves shows its trace.
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether the work came to its end
 */
export async function runCommand(work) {
  obeySignals();
  try {
    await work();
    return true;
  } catch (error) {
    console.error(error instanceof Error && error.constructor === Error ? error.message : error);
    process.exitCode = 1;
    return false;
  }
}
