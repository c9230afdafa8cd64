import './node-version.mjs';
import { findBrowser } from './browser.mjs';
import { runCommand } from './command.mjs';
import { ensurePackages } from './packages.mjs';
import { everything, runSteps } from './steps.mjs';

const done = await runCommand(async () => {
  await ensurePackages();
  const browser = await findBrowser();
  console.log(`Browser: ${browser}`);
  await runSteps(everything(browser));
});

if (!done) console.log('0 passed, 1 failed');
