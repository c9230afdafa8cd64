import './node-version.mjs';
import { runCommand } from './command.mjs';
import { ensurePackages } from './packages.mjs';
import { tool } from './paths.mjs';
import { runNode } from './processes.mjs';

await runCommand(async () => {
  await ensurePackages();
  const { ok } = await runNode(tool('vite/bin/vite.js'), ['dev', ...process.argv.slice(2)]);
  if (!ok) process.exitCode = 1;
});
