import { defineConfig } from 'vitest/config'

const setupFiles = ['tests/support/fail-on-console-error.ts', 'tests/support/property-seed.ts']

/** In milliseconds: what a test may take on a busy machine. A limit for what hangs, not for what is slow. */
const testTimeout = 60_000
const timeouts = { testTimeout, hookTimeout: testTimeout }

/** Zones whose clocks change at midnight, by half an hour, or that have skipped a whole day. */
const hostileZones = [
  'America/Santiago',
  'America/New_York',
  'Asia/Damascus',
  'Australia/Lord_Howe',
  'Pacific/Apia',
]

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // A worker thread cannot change its time zone; a process can.
    pool: 'forks',
    // Vitest would leave one core to whoever watches.
    maxWorkers: '100%',
    projects: [
      pureTests('shared'),
      ...hostileZones.map((zone) => pureTests(`shared in ${zone}`, zone)),
      {
        test: {
          name: 'node',
          include: [
            'tests/electron/**/*.test.ts',
            'tests/scripts/**/*.test.mjs',
            'tests/*.test.ts',
          ],
          setupFiles,
          ...timeouts,
        },
      },
      {
        test: {
          name: 'renderer',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: [
            ...setupFiles,
            'tests/support/fresh-session.ts',
            'tests/support/wait-longer.ts',
            'tests/support/load-rest.ts',
            'tests/support/jobs-in-place.ts',
          ],
          ...timeouts,
        },
      },
    ],
  },
})

function pureTests(name: string, zone?: string) {
  return {
    test: {
      name,
      include: ['tests/shared/**/*.test.ts', 'tests/support/time-zone.test.ts'],
      // Nothing in them hangs on the time zone they start in, and they take their time.
      ...(zone && {
        exclude: [
          '**/*.growth.test.ts',
          '**/{all-zones,damaged-backups,long-texts,payloads}.test.ts',
        ],
      }),
      setupFiles: zone ? [...setupFiles, 'tests/support/fewer-runs.ts'] : setupFiles,
      ...timeouts,
      // What is pure has nothing to be kept apart from, and one process for all files is many times faster.
      isolate: false,
      ...(zone && { env: { TZ: zone, EXPECTED_TIME_ZONE: zone } }),
    },
  }
}
