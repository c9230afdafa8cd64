import './node-version.mjs';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runCommand } from './command.mjs';
import { derivedFiles, staleFiles } from './package-files.mjs';

await runCommand(async () => {
  const stale = await staleFiles();
  for (const sentence of stale) console.log(sentence);
  if (process.argv.includes('--check')) {
    if (stale.length > 0) process.exitCode = 1;
    return;
  }
  const { wanted, superfluous } = await derivedFiles();
  for (const path of superfluous) rmSync(path);
  for (const [path, content] of wanted) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
});
