import { defineConfig } from '@playwright/test'

/**
 * Windows that share a display take the keyboard focus from each other, so each worker has one of its own; where
 * there is a display to see, one window at a time is open on it.
 */
const displays = process.env['VIRTUAL_DISPLAYS']?.split(' ') ?? []
const worker = process.env['TEST_PARALLEL_INDEX']
if (displays.length > 0 && worker !== undefined) process.env['DISPLAY'] = displays[Number(worker)]

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: '../../test-results',
  workers: Math.max(1, displays.length),
  // A machine that stalls is no fault of the app, and a fault of the app fails twice. `npm test` names what
  // needed its second try.
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  // In milliseconds, for a machine four times slower than usual: limits for what hangs, not for what is slow.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: { actionTimeout: 30_000, trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
