import { reminderList } from '../reminders/reminder-file'
import type { Handler } from './handler'

export const setReminders: Handler<'setReminders'> = {
  argument: reminderList,
  handle: (reminders, shell) => shell.reminders.set(reminders),
}
