import type { RedactedError } from '#shared/faults/redact-error'
import type { Fault } from './fault'

/** A fault on one line, such as `page-gone reason=oom exit=133`. */
export function faultLine(fault: Fault): string {
  switch (fault.kind) {
    case 'page-gone':
      return `page-gone ${ending(fault)}`
    case 'process-gone':
      return `process-gone process=${token(fault.process)} ${ending(fault)}`
    case 'page-hangs':
    case 'page-answers':
    case 'safe-mode':
      return fault.kind
    default:
      return `${fault.kind} ${fault.errors.map(errorWords).join(' caused-by ')}`
  }
}

function ending({ reason, exitCode }: { reason: string; exitCode: number }): string {
  return `reason=${token(reason)} exit=${exitCode}`
}

function errorWords({ name, code, frames }: RedactedError): string {
  return [name, code, ...frames].filter((word) => word !== '').join(' ')
}

/** Chromium says it; should it ever say more than a word, it is left out. */
function token(word: string): string {
  return /^[\w.-]{1,60}$/.test(word) ? word : 'unknown'
}
