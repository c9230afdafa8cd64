import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';
import { root } from './paths.mjs';

/** What src/domain/bit-kernel.wat says, as a WebAssembly module in base64. */
export async function kernelBytes() {
  const file = join(root, 'src', 'domain', 'bit-kernel.wat');
  const toolkit = await wabt();
  const kernel = toolkit.parseWat(file, readFileSync(file, 'utf8'), { simd: true, bulk_memory: true });
  kernel.validate();
  return Buffer.from(kernel.toBinary({}).buffer).toString('base64');
}
