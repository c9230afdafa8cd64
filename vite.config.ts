/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What the page may load, as response headers; `index.html` repeats what a meta element can say. */
const previewHeaders = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Takes the policy out of the page that the development server sends: hot reloading starts from an inline script,
 * which the policy forbids. The built page keeps it.
 */
function withoutPolicyInDevelopment(): Plugin {
  return {
    name: 'without-policy-in-development',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s[^>]*http-equiv="Content-Security-Policy"[^>]*>/i, ''),
  };
}

export default defineConfig({
  // One page whose state is in the query: an unknown path, such as a missing data file, is a 404 and not the page.
  appType: 'mpa',
  plugins: [react({ compiler: true }), withoutPolicyInDevelopment()],
  build: {
    target: 'es2022',
    // Read by scripts/size-budget.mjs.
    manifest: true,
    modulePreload: { polyfill: false },
    // A data: URL would be a second copy of a font in the style sheet.
    assetsInlineLimit: 0,
    // The budget is on the first load and is checked by scripts/size-budget.mjs.
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
  },
  preview: { headers: previewHeaders },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    env: { TZ: 'UTC' },
    // Laws try many cases; a machine with other work to do needs its time for them.
    testTimeout: 30_000,
  },
});
