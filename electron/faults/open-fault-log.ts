import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../files/error-code'
import type { Fault } from './fault'
import { faultLine } from './fault-line'

/** What went wrong on this machine, for whoever helps the user; it never leaves the machine by itself. */
export interface FaultLog {
  note(fault: Fault): void
  /** The last lines, the newest last. */
  recent(): readonly string[]
}

/** Bytes a file of the log may have, and how many there are. */
const largestFile = 256 * 1024
const names = ['plumbline.log', 'plumbline.1.log', 'plumbline.2.log']

/** Milliseconds in which the same fault is noted once. */
const sameFor = 60_000

/** How many lines a report shows. */
const shownLines = 60

/**
 * Opens the log in `<folder>/logs`. Nothing is read or written before something goes wrong, and then at once:
 * the process may have no later. It takes a {@link Fault} instead of text, so that nobody can write a word of
 * the user into it by mistake.
 */
export function openFaultLog(
  dataFolder: string,
  version: string,
  now: () => number = Date.now,
): FaultLog {
  const folder = join(dataFolder, 'logs')
  const paths = names.map((name) => join(folder, name))
  const noted = new Map<string, number>()

  function isNews(line: string): boolean {
    for (const [other, at] of noted) if (now() - at >= sameFor) noted.delete(other)
    if (noted.has(line)) return false
    noted.set(line, now())
    return true
  }

  return {
    note(fault) {
      const line = faultLine(fault)
      if (!isNews(line)) return
      try {
        append(paths, `${new Date(now()).toISOString()} ${version} ${line}\n`)
      } catch (error) {
        // What cannot be noted must not become the next fault.
        console.error(`plumbline: the log cannot be written: ${codeOf(error)}`)
      }
    },
    recent() {
      const lines = paths.toReversed().flatMap(linesOf)
      return lines.slice(-shownLines)
    },
  }
}

function append(paths: readonly string[], line: string): void {
  const [path = ''] = paths
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
  if (sizeOf(path) + line.length > largestFile) rotate(paths)
  appendFileSync(path, line, { mode: 0o600 })
}

/** Each file takes the place of the one before; the oldest is let go. */
function rotate(paths: readonly string[]): void {
  for (let older = paths.length - 1; older > 0; older--) {
    const from = paths[older - 1] ?? ''
    if (sizeOf(from) > 0) renameSync(from, paths[older] ?? '')
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}
