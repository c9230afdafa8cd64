import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';
import { freePort } from './scripts/port.mjs';

// Playwright reads this file again in every worker, which inherits both. The port is picked at random: the tests
// of two checkouts that start together would find the same one free.
const executablePath = (process.env['CHROMIUM_PATH'] ??= await findBrowser());
const port = (process.env['E2E_PORT'] ??= String(
  await freePort(10_000 + Math.floor(Math.random() * 20_000)),
));
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/artifacts',
  fullyParallel: true,
  timeout: 60_000,
  workers: 2,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? 'test-results/report.json' }]],
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions: {
      executablePath,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
  },
  webServer: {
    // Builds the site first when it is not current.
    command: `"${process.execPath}" scripts/start.mjs --strict-port --port ${port}`,
    url: address,
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
  },
});
