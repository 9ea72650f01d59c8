import { powerMonitor, type BrowserWindow } from 'electron'
import { sendEvent } from '../ipc/send-event'
import { showWindow } from '../show-window'
import { openReminders, type Reminders } from './open-reminders'
import { showNotification } from './show-notification'

/** Reminds for as long as the app runs: by a notification, or in the page where none can be shown. */
export function startReminders(window: BrowserWindow, folder: string): Reminders {
  const reminders = openReminders(folder, {
    tellMissed: (reminder) => sendEvent(window, 'reminderMissed', reminder),
    show(reminder) {
      showNotification(reminder, {
        onClick() {
          showWindow(window)
          sendEvent(window, 'reminderChosen', reminder.id)
        },
        onFailed: () => sendEvent(window, 'reminderMissed', reminder),
      })
    },
  })
  powerMonitor.on('resume', () => reminders.check())
  return reminders
}
