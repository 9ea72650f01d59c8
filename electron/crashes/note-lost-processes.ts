import { app } from 'electron'
import type { FaultLog } from '../faults/open-fault-log'

/**
 * Notes when a process of Chromium's is gone, such as the one for the graphics card. Chromium starts it again,
 * and the window goes on, so there is nothing to tell the user.
 */
export function noteLostProcesses(faults: FaultLog): void {
  app.on('child-process-gone', (_event, { type, serviceName, reason, exitCode }) => {
    if (reason === 'clean-exit') return
    faults.note({ kind: 'process-gone', process: serviceName ?? type, reason, exitCode })
  })
}
