import './node-version.mjs';
import { runCommand } from './command.mjs';
import { ensurePackages } from './packages.mjs';
import { checks, runSteps } from './steps.mjs';

await runCommand(async () => {
  await ensurePackages();
  await runSteps(checks);
});
