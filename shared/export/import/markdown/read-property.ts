import { type Day, isDay } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'

/**
 * What a property of the front matter says about the plan.
 *
 * @param value as the file has it, of any type
 * @returns null when it says nothing we understand
 */
export function readProperty(name: string, value: unknown): Partial<Plan> | null {
  return properties.get(name)?.(value) ?? null
}

const properties = new Map<string, (value: unknown) => Partial<Plan> | null>(
  Object.entries({
    id: (value: unknown) => textField('id', value),
    title: (value: unknown) => textField('title', value),
    idea: (value: unknown) => textField('idea', value),
    first_day: (value: unknown) => (isDay(value) ? { firstDay: value } : null),
    last_day: (value: unknown) => (isDay(value) ? { lastDay: value } : null),
    replanned_on: (value: unknown) => (isDay(value) ? { replannedOn: value } : null),
    weekly: (value: unknown) => (isWeek(value) ? { weekly: value } : null),
    overrides: readOverrides,
    spread: (value: unknown) =>
      value === 'steady' || value === 'early' ? { spread: value } : null,
    guess: (value: unknown) =>
      value === 'backend' || value === 'full-stack' || value === null ? { guess: value } : null,
    created_at: (value: unknown) => (isCount(value) ? { createdAt: value } : null),
    archived_at: (value: unknown) => (isCount(value) ? { archivedAt: value } : null),
    sample: (value: unknown) => (typeof value === 'boolean' ? { isSample: value } : null),
  }),
)

function textField(field: 'id' | 'title' | 'idea', value: unknown): Partial<Plan> | null {
  if (value === null) return field === 'title' ? { title: '' } : null
  const isWord = ['string', 'number', 'boolean'].includes(typeof value)
  return isWord ? { [field]: `${value as string | number | boolean}` } : null
}

function isWeek(value: unknown): value is number[] {
  return Array.isArray(value) && value.length === 7 && value.every(isMinutes)
}

function isMinutes(value: unknown): value is number {
  return isCount(value) && value <= 1_000_000
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function readOverrides(value: unknown): Partial<Plan> | null {
  if (value === null) return { overrides: {} }
  if (!Array.isArray(value)) return null
  const days: [Day, number][] = []
  for (const line of value) {
    const [, day, minutes] = /^(\S+) (\d{1,6}) min$/.exec(String(line).trim()) ?? []
    if (!isDay(day)) return null
    days.push([day, Number(minutes)])
  }
  return { overrides: Object.fromEntries(days) }
}
