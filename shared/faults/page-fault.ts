import * as v from 'valibot'
import { type RedactedError, redactedErrors } from './redact-error'

/** Something that went wrong in the page, as the log may hold it. */
export interface PageFault {
  /**
   * - `panel-error`: a part of the screen could not be drawn
   * - `page-error`: whatever nobody had foreseen
   */
  readonly kind: 'panel-error' | 'page-error'
  readonly errors: readonly RedactedError[]
}

/** A fault as the page may report it, and nothing else. */
export const pageFault: v.GenericSchema<unknown, PageFault> = v.strictObject({
  kind: v.picklist(['panel-error', 'page-error']),
  errors: redactedErrors,
})
