import './node-version.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { kernelBytes } from './kernel-bytes.mjs';
import { root } from './paths.mjs';

await runCommand(async () => {
  writeFileSync(
    join(root, 'src', 'domain', 'bit-kernel.ts'),
    `/** The bytes of bit-kernel.wat in base64, written by \`npm run kernel\`. */
export const BIT_KERNEL =
  '${await kernelBytes()}';
`,
  );
});
