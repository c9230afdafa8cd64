import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const page = (name) => fileURLToPath(new URL(`peers/${name}/index.html`, import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('peers', import.meta.url)),
  base: '/peers/',
  // Files that a page loads by address, such as DuckDB's WebAssembly, are copied as they are.
  assetsInclude: ['**/*.wasm'],
  build: {
    target: 'es2022',
    outDir: fileURLToPath(new URL('.data/peers', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 10_000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { dc: page('dc'), index: page('index'), mosaic: page('mosaic'), vis: page('vis') },
    },
  },
});
