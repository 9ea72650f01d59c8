import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: '../../test-results/demo',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // The whole month takes about a minute; this leaves room for a slow machine.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  use: { actionTimeout: 30_000, trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
