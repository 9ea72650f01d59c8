/** What was asked for on the command line of `npm run test:crash`; see `scripts/commands/test-crash.mjs`. */
export interface Options {
  /** How many kills at random moments. */
  readonly kills: number
  /** How many times each named fault point. */
  readonly faults: number
  /** Where chance begins; the same seed kills at the same writes. */
  readonly seed: number
  /** Which damages and fault points, by their names. */
  readonly only: RegExp
}

export const options: Options = {
  kills: numberOf('PLUMBLINE_CRASH_KILLS', 200),
  faults: numberOf('PLUMBLINE_CRASH_FAULTS', 6),
  seed: numberOf('PLUMBLINE_CRASH_SEED', 1),
  only: new RegExp(process.env['PLUMBLINE_CRASH_ONLY'] ?? ''),
}

function numberOf(name: string, usual: number): number {
  const value = process.env[name]
  return value === undefined ? usual : Number(value)
}
