/** What is wrong with the input of a schedule. */
export type ScheduleErrorCode =
  | 'dependency-cycle'
  | 'unknown-task'
  | 'duplicate-task'
  | 'bad-day'
  | 'bad-minutes'
  | 'end-before-start'

/** Thrown for input no schedule can be made of; the message says what, where and what was expected. */
export class ScheduleError extends Error {
  readonly code: ScheduleErrorCode

  constructor(code: ScheduleErrorCode, message: string) {
    super(message)
    this.name = 'ScheduleError'
    this.code = code
  }
}
