import { describe, expect, test } from 'vitest'
import { readPlaywrightReport } from '../../../scripts/reports/read-playwright-report.mjs'
import { readVitestReport } from '../../../scripts/reports/read-vitest-report.mjs'
import {
  inWords,
  secondTriesInWords,
  sumOf,
  withRunnerFailure,
} from '../../../scripts/reports/tally.mjs'

describe('the last line', () => {
  test('is the sum over all runners', () => {
    const tallies = [
      { passed: 4, failed: 0, skipped: 0 },
      { passed: 10, failed: 1, skipped: 0 },
    ]
    expect(inWords(sumOf(tallies))).toBe('14 passed, 1 failed')
  })

  test('names skipped tests when there are some', () => {
    expect(inWords({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped')
  })
})

describe('a runner', () => {
  const good = { passed: 3, failed: 0, skipped: 0 }

  test('that ends well counts as its report says', () => {
    expect(withRunnerFailure(good, 0)).toEqual(good)
  })

  test.each([
    ['leaves no report', null, 1, 1],
    ['ends badly without a failed test', good, 1, 1],
    ['runs no test', { passed: 0, failed: 0, skipped: 2 }, 0, 1],
    ['has a failed test', { passed: 3, failed: 2, skipped: 0 }, 1, 2],
  ])('that %s has failed', (_, tally, exitCode, failed) => {
    expect(withRunnerFailure(tally, exitCode).failed).toBe(failed)
  })
})

test('a file that Vitest could not load counts as one failure', () => {
  const report = {
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'pending' }] },
    ],
  }
  expect(readVitestReport(report)).toEqual({ passed: 2, failed: 2, skipped: 1 })
})

describe('a test that Playwright had to try again', () => {
  const report = {
    stats: { expected: 2, unexpected: 1, flaky: 2, skipped: 1 },
    suites: [
      {
        title: 'plans.test.ts',
        specs: [
          { file: 'plans.test.ts', title: 'a plan is copied', tests: [{ status: 'flaky' }] },
          { file: 'plans.test.ts', title: 'a plan is deleted', tests: [{ status: 'expected' }] },
        ],
      },
      {
        title: 'look.test.ts',
        specs: [{ file: 'look.test.ts', title: 'it is blue', tests: [{ status: 'unexpected' }] }],
        suites: [
          {
            title: 'In Ink',
            specs: [
              { file: 'look.test.ts', title: 'it is dark', tests: [{ status: 'flaky' }] },
              { file: 'look.test.ts', title: 'it is plain', tests: [{ status: 'expected' }] },
              { file: 'look.test.ts', title: 'it is round', tests: [{ status: 'skipped' }] },
            ],
          },
        ],
      },
    ],
  }
  const tally = readPlaywrightReport(report)

  test('counts as passed', () => {
    expect(tally).toMatchObject({ passed: 4, failed: 1, skipped: 1 })
  })

  test('is named with its file and its group, in lines of its own', () => {
    const sum = sumOf([{ passed: 10, failed: 0, skipped: 0 }, tally])
    expect(secondTriesInWords(sum)).toEqual([
      'Needed a second try: plans.test.ts: a plan is copied',
      'Needed a second try: look.test.ts: In Ink › it is dark',
    ])
    expect(inWords(sum)).toBe('14 passed, 1 failed, 1 skipped')
  })
})
