import { join } from 'node:path'
import * as v from 'valibot'
import type { Reminder } from '#shared/ipc/desktop-api'
import { readJsonFile } from '../files/read-json-file'

/** What is remembered from one start to the next. */
export interface ReminderBook {
  readonly coming: readonly Reminder[]
  /** Ids of what was shown, the latest last. */
  readonly shown: readonly string[]
}

export function reminderFile(folder: string): string {
  return join(folder, 'reminders.json')
}

export function readReminderBook(folder: string): ReminderBook {
  return readJsonFile(reminderFile(folder), book) ?? { coming: [], shown: [] }
}

const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300))
const words = v.pipe(v.string(), v.maxLength(1000))

/** What the page may hand over; also what the file holds. */
export const reminderList: v.GenericSchema<unknown, Reminder[]> = v.pipe(
  v.array(v.strictObject({ id, at: instant, until: instant, title: words, body: words })),
  v.maxLength(100),
)

const book: v.GenericSchema<unknown, ReminderBook> = v.object({
  coming: reminderList,
  shown: v.array(id),
})
