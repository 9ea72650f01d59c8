import { afterAll, describe, expect, test } from 'vitest'
import * as dayModule from '#shared/calendar/day'
import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  daysFrom,
  formatDay,
  isDay,
  nextWeekday,
  startOfMonth,
  startOfWeek,
  toDay,
  weekdayOf,
  type Weekday,
} from '#shared/calendar/day'
import * as rangeModule from '#shared/calendar/day-range'
import { addDayRange, dayRangeLabel, dayRangeTitle, daysOfRanges } from '#shared/calendar/day-range'
import * as instantModule from '#shared/calendar/instant-of'
import { instantOf } from '#shared/calendar/instant-of'
import { dayAt, dayNumber } from '#shared/schedule/day-number'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { defaultWeekly } from '#shared/template/plan-draft'
import { planFromTemplate } from '#shared/template/plan-from-template'
import { dayText, weekdayOfNumber } from './civil'

// One process goes through every time zone there is. Node notices a change of TZ at once; that it did is
// checked for each zone against what Intl says of it by its name.

const hour = 3_600_000
const dayLength = 24 * hour

/** Three years, 2026 to 2028, with a leap day: days since 1970-01-01. */
const firstNumber = Date.UTC(2026, 0, 1) / dayLength
const lastNumber = Date.UTC(2028, 11, 31) / dayLength
const allNumbers = Array.from({ length: lastNumber - firstNumber + 1 }, (_, at) => firstNumber + at)

/** Zones whose clocks change at midnight, by half an hour, around the year's end, or not any more. */
const famousZones = [
  'Africa/Cairo',
  'America/Havana',
  'America/Santiago',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Africa/Casablanca',
]
const zones = [...new Set(Intl.supportedValuesOf('timeZone'))]

const ownZone = process.env['TZ']
afterAll(() => {
  if (ownZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = ownZone
})

/** What is wrong in which zone; none when all is well. */
function inEveryZone(names: readonly string[], findFaults: (zone: string) => string[]): string[] {
  return names.flatMap((zone) => {
    process.env['TZ'] = zone
    return findFaults(zone).map((fault) => `${zone}: ${fault}`)
  })
}

/** The moments at which the clocks of this zone change, epoch milliseconds, to the hour. */
function clockChanges(): number[] {
  const hours = (lastNumber - firstNumber + 1) * 24
  const moments = Array.from({ length: hours }, (_, at) => firstNumber * dayLength + at * hour)
  return moments.filter(
    (at) => new Date(at).getTimezoneOffset() !== new Date(at - hour).getTimezoneOffset(),
  )
}

const formatOf = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
  ]),
)

/** Minutes east of UTC, as Intl knows them of the zone by its name. */
function offsetByName(zone: string, at: number): number {
  const name = formatOf.get(zone)?.format(at) ?? ''
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

const months =
  'January February March April May June July August September October November December'
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'

/** `Tuesday 17 November 2026` by the oracle. */
function inWords(number: number): string {
  const [year, month, date] = dayText(number).split('-').map(Number)
  const name = months.split(' ')[Number(month) - 1]
  return `${weekdays.split(' ')[weekdayOfNumber(number)]} ${date} ${name} ${year}`
}

/** Everything that can be said of a day without knowing the time, against integers. */
function faultsOfDay(number: number): string[] {
  const text = dayText(number)
  const day = text as Day
  const weekday = weekdayOfNumber(number)
  const monday = number - ((weekday + 6) % 7)
  const week = { first: dayText(monday) as Day, last: dayText(monday + 6) as Day }
  const checks: readonly (readonly [name: string, found: unknown, expected: unknown])[] = [
    ['isDay', isDay(text), true],
    ['toDay', toDay(text), text],
    ['addDays', addDays(day, 1), dayText(number + 1)],
    ['addDays, back', addDays(day, -31), dayText(number - 31)],
    ['daysBetween', daysBetween(day, dayText(number + 24) as Day), 24],
    ['weekdayOf', weekdayOf(day), weekday],
    ['startOfWeek', startOfWeek(day, 1), week.first],
    ['startOfMonth', startOfMonth(day), `${text.slice(0, 8)}01`],
    ['nextWeekday', nextWeekday(day, weekday as Weekday), dayText(number + 7)],
    ['formatDay', formatDay(day, 'long-year'), inWords(number)],
    ['dayNumber', dayNumber(text), number],
    ['dayAt', dayAt(number), text],
    ['daysFrom', daysFrom(day, dayText(number + 2) as Day).join(), next(number, 3).join()],
    ['daysOfRanges', daysOfRanges([week]).join(), next(monday, 7).join()],
    [
      'addDayRange',
      JSON.stringify(addDayRange([week], { first: day, last: dayText(monday + 8) as Day })),
      JSON.stringify([{ first: week.first, last: dayText(monday + 8) }]),
    ],
    ['dayRangeLabel', dayRangeLabel(week).startsWith(inWords(monday).slice(0, 3)), true],
    ['dayRangeTitle', dayRangeTitle(week).startsWith(`${Number(week.first.slice(-2))} `), true],
  ]
  return checks
    .filter(([, found, expected]) => found !== expected)
    .map(([name, found]) => `${name} of ${text} is ${String(found)}`)
}

function next(number: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => dayText(number + at))
}

/** The day by the clock on the wall, and the moment a time on the wall stands for, around one moment. */
function faultsAround(zone: string, at: number): string[] {
  const faults: string[] = []
  for (let instant = at - 25 * hour; instant <= at + 25 * hour; instant += hour / 2) {
    const wall = instant + offsetByName(zone, instant) * 60_000
    const number = Math.floor(wall / dayLength)
    const hourOfDay = Math.floor((wall - number * dayLength) / hour)
    for (const start of [0, 4, 12]) {
      const expected = dayText(hourOfDay < start ? number - 1 : number)
      const found = dayOf(new Date(instant), start)
      if (found !== expected) faults.push(`dayOf ${instant} from ${start} on is ${found}`)
    }
    const minutes = Math.floor((wall - number * dayLength) / 60_000)
    const time = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
    const back = instantOf(dayText(number) as Day, time)
    // What the clock shows twice is the first of the two.
    const isSameWall = back + offsetByName(zone, back) * 60_000 === wall && back <= instant
    if (!isSameWall) faults.push(`instantOf ${dayText(number)} ${time} is ${back}`)
  }
  return faults
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

describe('in every time zone of the world', () => {
  test('the process is in the zone it was put into', () => {
    expect(zones.length).toBeGreaterThan(400)
    const faults = inEveryZone(zones, (zone) => {
      const moments = [Date.UTC(2026, 0, 15, 12), Date.UTC(2026, 6, 15, 12)]
      const differ = moments.filter(
        (at) => -new Date(at).getTimezoneOffset() !== offsetByName(zone, at),
      )
      return differ.map((at) => `offset at ${at}`)
    })
    expect(faults).toEqual([])
  })

  test('every day around a change of its clocks, the ends of months and the leap day is right', () => {
    const ends = allNumbers.filter((number) => /-01$|-29$/.test(dayText(number)))
    const faults = inEveryZone(zones, () => {
      const changes = clockChanges().map((at) => Math.floor(at / dayLength))
      const around = changes.flatMap((number) => [-1, 0, 1].map((aside) => number + aside))
      return [...new Set([...ends, ...around])].flatMap(faultsOfDay)
    })
    expect(faults).toEqual([])
  })

  test('the clock on the wall says which day it is, also where it jumps', () => {
    const faults = inEveryZone(zones, (zone) => {
      const [first = Date.UTC(2028, 1, 29), second = Date.UTC(2028, 11, 31)] = clockChanges()
      return [first, second].flatMap((at) => faultsAround(zone, at))
    })
    expect(faults).toEqual([])
  })

  test('a month is planned on the same days', () => {
    let id = 0
    const draft = {
      title: 'Mini blog',
      idea: 'mini-blog',
      weeks: 4,
      weekly: defaultWeekly,
    } as const
    // The clocks of Europe and America change within it.
    const bundle = planFromTemplate(
      { ...draft, firstDay: toDay('2026-10-19') },
      () => `id-${(id += 1)}`,
      Date.UTC(2026, 9, 1),
    )
    const planned = new Set<string>()
    inEveryZone(zones, () => {
      planned.add(JSON.stringify(planSchedule(structuredClone(bundle)).sessions))
      return []
    })
    expect(planned.size).toBe(1)
  })
})

describe('where clocks are known for their changes', () => {
  test('every day of three years is right', () => {
    expect(inEveryZone(famousZones, () => allNumbers.flatMap(faultsOfDay))).toEqual([])
  })

  test('24 days stay 24 days, over every change of the clocks', () => {
    const faults = inEveryZone(famousZones, () =>
      clockChanges().flatMap((at) => {
        const number = Math.floor(at / dayLength) - 12
        const from = dayText(number) as Day
        const days = daysFrom(from, addDays(from, 23))
        return days.join() === next(number, 24).join() ? [] : [`24 days from ${from}`]
      }),
    )
    expect(faults).toEqual([])
  })

  test('a day that a zone has skipped is a day, and nothing is lost around it', () => {
    // Samoa went from 29 to 31 December 2011, Kwajalein from 20 to 22 August 1993.
    const skipped = [
      ['Pacific/Apia', '2011-12-29', '2011-12-30', '2011-12-31'],
      ['Pacific/Fakaofo', '2011-12-29', '2011-12-30', '2011-12-31'],
      ['Pacific/Kwajalein', '1993-08-20', '1993-08-21', '1993-08-22'],
    ] as const
    for (const [zone, before, missing, after] of skipped) {
      process.env['TZ'] = zone
      expect(isDay(missing)).toBe(true)
      expect(daysFrom(toDay(before), toDay(after))).toEqual([before, missing, after])
      // The clock itself never showed it.
      const last = new Date(instantOf(toDay(before), '23:59'))
      expect(dayOf(last, 0)).toBe(before)
      expect(dayOf(new Date(last.getTime() + hour), 0)).toBe(after)
    }
  })
})

test('no function of the calendar is left out here', () => {
  const exported = [dayModule, rangeModule, instantModule].flatMap((module) => Object.keys(module))
  expect(exported.toSorted()).toEqual(checked)
})

const checked = [
  'addDayRange',
  'addDays',
  'dayOf',
  'dayRangeLabel',
  'dayRangeTitle',
  'daysBetween',
  'daysFrom',
  'daysOfRanges',
  'formatDay',
  'instantOf',
  'isDay',
  'nextWeekday',
  'startOfMonth',
  'startOfWeek',
  'toDay',
  'weekdayOf',
]
