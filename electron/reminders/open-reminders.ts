import type { Reminder } from '#shared/ipc/desktop-api'
import { codeOf } from '../files/error-code'
import { writeFileAtomically } from '../files/write-file-atomically'
import { readReminderBook, reminderFile } from './reminder-file'

export interface Reminders {
  /** Replaces what is still to come. */
  set(reminders: readonly Reminder[]): Promise<void>
  /** Looks at the clock: after sleep it may have passed a reminder unnoticed. */
  check(): void
}

/** How a reminder reaches the user. */
export interface ReminderOutlet {
  readonly show: (reminder: Reminder) => void
  /** Tells the page about one that nobody could see in time. */
  readonly tellMissed: (reminder: Reminder) => void
}

/**
 * Longest time (milliseconds) until the clock is looked at again: timers stand still while the computer
 * sleeps, do not see the clock being set, and overflow after 24 days.
 */
export const longestWait = 15 * 60_000

/** How many shown reminders are remembered; a plan has fewer days. */
const longestMemory = 400

/**
 * Keeps the reminders and shows each once, whatever happens in between. One that came while the app was
 * closed is told to the page as soon as that hands over its reminders; so is one that comes too late.
 */
export function openReminders(
  folder: string,
  { show, tellMissed }: ReminderOutlet,
  now: () => number = () => Date.now(),
  write: (path: string, text: string) => Promise<void> = writeFileAtomically,
): Reminders {
  let { coming, shown } = readReminderBook(folder)
  let timer: NodeJS.Timeout | undefined
  let queue: Promise<void> = Promise.resolve()
  let stored = text()
  let missed = takeDue()

  /** The latest reminder whose time has come; it and those before it count as shown. */
  function takeDue(): Reminder | null {
    const moment = now()
    const due = coming.filter(({ at }) => at <= moment)
    if (due.length === 0) return null
    coming = coming.filter(({ at }) => at > moment)
    shown = [...shown, ...due.map(({ id }) => id)].slice(-longestMemory)
    return due.reduce((latest, reminder) => (reminder.at > latest.at ? reminder : latest))
  }

  function check(): void {
    const due = takeDue()
    wait()
    if (!due) return
    void store()
    if (now() < due.until) show(due)
    else {
      missed = due
      tellMissed(due)
    }
  }

  function wait(): void {
    clearTimeout(timer)
    if (coming.length === 0) return
    const next = Math.min(...coming.map(({ at }) => at)) - now()
    timer = setTimeout(check, Math.min(Math.max(next, 0), longestWait))
    timer.unref()
  }

  function store(): Promise<void> {
    const changed = text()
    if (changed === stored) return queue
    stored = changed
    queue = queue
      .then(() => write(reminderFile(folder), changed))
      .catch((error: unknown) => {
        stored = ''
        console.error(`plumbline: the reminders cannot be remembered: ${codeOf(error)}`)
      })
    return queue
  }

  function text(): string {
    return JSON.stringify({ coming, shown })
  }

  wait()
  return {
    check,
    async set(reminders) {
      check()
      coming = reminders.filter(({ id, at }) => at > now() && !shown.includes(id))
      wait()
      if (missed) tellMissed(missed)
      await store()
    },
  }
}
