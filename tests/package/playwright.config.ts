import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: '../../test-results/package',
  // One window at a time, so that the one on the display is the one that was started.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // In milliseconds: a whole Debian is fetched and set up in one test. Limits for what hangs.
  timeout: 1_200_000,
  expect: { timeout: 60_000 },
  use: { actionTimeout: 60_000, trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
