import type { CDPSession } from '@playwright/test'
import type { OpenApp } from './open-app'

/** Watches the thread of a page that draws and answers. */
export interface MainThread {
  /**
   * Does something, and tells how long the longest task was that it gave the page.
   *
   * @returns milliseconds the task computed. The time it waited for a machine that others use too is not among
   *   them, as nobody can do anything about it here.
   */
  readonly longestTask: (act: () => Promise<unknown>) => Promise<number>
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Of the thread, in microseconds. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

export async function watchMainThread({ page, electron }: OpenApp): Promise<MainThread> {
  const session = await page.context().newCDPSession(page)
  // A trace is of all processes; another window, such as that for paper, keeps nobody waiting.
  const pageProcess = await (
    await electron.browserWindow(page)
  ).evaluate(({ webContents }) => webContents.getOSProcessId())
  return {
    async longestTask(act) {
      await session.send('Tracing.start', {
        transferMode: 'ReportEvents',
        traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
      })
      await act()
      const events = await endTracing(session)
      const own = events.filter(({ pid }) => pid === pageProcess)
      const thread = own.find(isNameOfMainThread)?.tid
      const tasks = own.filter(({ name, tid }) => name.endsWith('RunTask') && tid === thread)
      return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000
    },
  }
}

function isNameOfMainThread({ name, args }: TraceEvent): boolean {
  return name === 'thread_name' && args.name === 'CrRendererMain'
}

function endTracing(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { readonly value: readonly object[] }) => {
    events.push(...(value as readonly TraceEvent[]))
  }
  session.on('Tracing.dataCollected', collect)
  return new Promise((resolve, reject) => {
    session.once('Tracing.tracingComplete', () => {
      session.off('Tracing.dataCollected', collect)
      resolve(events)
    })
    session.send('Tracing.end').catch(reject)
  })
}
