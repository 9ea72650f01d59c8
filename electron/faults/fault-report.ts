import { arch, release, totalmem } from 'node:os'
import { app } from 'electron'
import type { FaultLog } from './open-fault-log'

/** What helps to find a fault, for people to read and to send: versions, the system, the end of the log. */
export function faultReport(log: FaultLog): string {
  const { electron, chrome, node } = process.versions
  const lines = log.recent()
  return [
    `Plumbline ${app.getVersion()}${app.isPackaged ? '' : ', not packaged'}`,
    `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
    `${process.platform} ${release()} ${arch()}, ${Math.round(totalmem() / gigabyte)} GB of memory`,
    `Running for ${Math.floor(process.uptime() / 60)} min`,
    '',
    lines.length > 0 ? 'What the log holds, the newest last:' : 'The log is empty.',
    ...lines,
    '',
  ].join('\n')
}

const gigabyte = 1024 ** 3
