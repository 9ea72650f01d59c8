import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: '../../test-results',
  // One window at a time: windows that share a display take the keyboard focus from each other.
  workers: 1,
  // A machine that stalls is no fault of the app, and a fault of the app fails twice. `npm test` names what
  // needed its second try.
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  // In milliseconds, for a machine four times slower than usual: limits for what hangs, not for what is slow.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: { actionTimeout: 30_000, trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
