import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'parts',
  testMatch: '**/*.test.ts',
  outputDir: '../../test-results/crash',
  workers: 1,
  // What is lost once is lost: nothing is tried again.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // A part runs as long as it needs; what hangs is caught by the limits of its steps.
  timeout: 0,
  expect: { timeout: 30_000 },
  use: { actionTimeout: 30_000 },
})
