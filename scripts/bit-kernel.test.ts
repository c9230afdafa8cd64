import { expect, it } from 'vitest';

import { BIT_KERNEL } from '#domain/bit-kernel.ts';
import { kernelBytes } from './kernel-bytes.mjs';

it('has written the kernel of today (if not: npm run kernel)', async () => {
  expect(BIT_KERNEL).toBe(await kernelBytes());
});
