import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysFrom, toDay } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Task } from '#shared/model/task'
import { applyRemedy } from '#shared/planning/apply-remedy'
import { catchUp, pinBefore, pushBy, startOver } from '#shared/planning/catch-up'
import { comparePlans } from '#shared/planning/compare-plans'
import { setDayMinutes, setLastDay, setSpread, setWeekly } from '#shared/planning/edit-days'
import { pinSession, splitSession, unpinSession } from '#shared/planning/edit-pins'
import { addTask, changeTask, moveTask, removeTask, waitsFor } from '#shared/planning/edit-tasks'
import { planNotice } from '#shared/planning/plan-notice'
import { replanFrom } from '#shared/planning/replan-from'
import { baselineOf } from '#shared/planning/with-baseline'
import { dayCapacity } from '#shared/schedule/day-capacities'
import { overviewDays } from '#shared/schedule/day-overview'
import { openFromEarlier } from '#shared/schedule/open-from-earlier'
import { planSchedule } from '#shared/schedule/plan-schedule'
import { arbitraryStory, type Story } from './arbitrary-story'

type Edit = (story: Story) => PlanBundle

const week = [90, 0, 30, 60, 0, 120, 15]
const extra: Task = {
  id: 'extra',
  step: 2,
  title: 'Extra',
  notes: '',
  doneMeans: '',
  estimate: 50,
  area: 'api-design',
  layer: 'backend',
  dependsOn: ['t0'],
  optional: true,
  doneOn: null,
}

/** Every change of a plan that replans. */
const edits: readonly (readonly [string, Edit])[] = [
  ['replanning', ({ bundle, today }) => replanFrom(bundle, today)],
  ['catching up', ({ bundle, today }) => catchUp(bundle, today)],
  ['pushing by 3 days', ({ bundle, today }) => pushBy(bundle, 3, today)],
  ['starting over later', ({ bundle, today }) => startOver(bundle, addDays(today, 4), today)],
  ['other weekly minutes', ({ bundle, today }) => setWeekly(bundle, week, today)],
  ['a day off', ({ bundle, today }) => setDayMinutes(bundle, [addDays(today, 1)], 0, today)],
  ['an earlier end', ({ bundle, today }) => setLastDay(bundle, addDays(today, 2), today)],
  ['another spread', ({ bundle, today }) => setSpread(bundle, 'early', today)],
  ['a new task', ({ bundle, today }) => addTask(bundle, extra, today)],
  ['a longer task', ({ bundle, today }) => changeTask(bundle, 't0', { estimate: 200 }, today)],
  ['a task in another step', ({ bundle, today }) => moveTask(bundle, 't0', 4, 0, today)],
  [
    'a pinned session',
    ({ bundle, today }) =>
      pinSession(bundle, { taskId: 't0', from: null, minutes: 30 }, addDays(today, 2), today),
  ],
]

describe.each(edits)('%s', (_name, edit) => {
  it('never touches the past: facts, and every day before today as the calendar shows it', () => {
    fc.assert(
      fc.property(arbitraryStory(), (story) => {
        const after = edit(story)
        const { logs, reflections, ratings } = story.bundle
        expect(after.logs).toEqual(logs)
        expect([after.reflections, after.ratings]).toEqual([reflections, ratings])
        expect(
          after.tasks
            .filter(({ id }) => id !== 'extra')
            .map(doneMark)
            .toSorted(),
        ).toEqual(story.bundle.tasks.map(doneMark).toSorted())
        expect(pastOf(after, story.today)).toEqual(pastOf(story.bundle, story.today))
        expect(after.plan.baseline).toEqual(story.bundle.plan.baseline)
      }),
      { numRuns: 60 },
    )
  })

  it('moves no pin, and keeps every minute that is left', () => {
    fc.assert(
      fc.property(arbitraryStory(), (story) => {
        const after = edit(story)
        for (const pin of story.bundle.pins) {
          // A new pin on the same day joins the one that is there.
          const still = after.pins.find((p) => p.taskId === pin.taskId && p.date === pin.date)
          expect(still?.minutes).toBeGreaterThanOrEqual(pin.minutes)
        }
        const schedule = planSchedule(after)
        const again = planSchedule(replanFrom(after, story.today))
        expect(again).toEqual(schedule)
      }),
      { numRuns: 40 },
    )
  })

  it('leaves the bundle it was given alone', () => {
    fc.assert(
      fc.property(arbitraryStory(), (story) => {
        const before = structuredClone(story.bundle)
        edit(story)
        expect(story.bundle).toEqual(before)
      }),
      { numRuns: 15 },
    )
  })
})

describe('catching up', () => {
  it('leaves nothing missed', () => {
    fc.assert(
      fc.property(arbitraryStory(), ({ bundle, today }) => {
        const after = catchUp(bundle, today)
        expect(openFromEarlier(after, planSchedule(after), today)).toEqual([])
        expect(planNotice(after, planSchedule(after), today)?.kind).not.toBe('missed')
      }),
    )
  })

  it('plans nothing before today, and twice is once', () => {
    fc.assert(
      fc.property(arbitraryStory(), ({ bundle, today }) => {
        const after = catchUp(bundle, today)
        expect(planSchedule(after).sessions.filter(({ date }) => date < today)).toEqual([])
        expect(catchUp(after, today)).toEqual(after)
      }),
    )
  })
})

describe('pushing by some days', () => {
  const count = fc.integer({ min: 1, max: 10 })

  it('leaves the next days with time free of all but pins, and adds as many behind the end', () => {
    fc.assert(
      fc.property(arbitraryStory(), count, ({ bundle, today }, days) => {
        if (weekIsEmpty(bundle)) return
        const { plan } = bundle
        const after = pushBy(bundle, days, today)
        const stretch = daysFrom(today, addDays(today, 366))
        const freed = stretch.filter((day) => dayCapacity(plan, day) > 0).slice(0, days)
        const planned = planSchedule(after).sessions.filter(({ date }) => freed.includes(date))
        expect(planned.filter(({ pinned }) => !pinned)).toEqual([])
        expect(timeDays(after, today, after.plan.lastDay)).toBe(
          freed.every((day) => day <= plan.lastDay)
            ? timeDays(bundle, today, plan.lastDay)
            : freed.length,
        )
      }),
    )
  })
})

describe('starting over', () => {
  const later = fc.integer({ min: 0, max: 20 })

  it('plans nothing before the day it begins on, and makes everything fit or says what does not', () => {
    fc.assert(
      fc.property(arbitraryStory(), later, ({ bundle, today }, days) => {
        const from = addDays(today, days)
        if (pinBefore(bundle, from, today)) return
        const after = startOver(bundle, from, today)
        const { sessions, unfitted, remedies } = planSchedule(after)
        const begin = from > after.plan.firstDay ? from : after.plan.firstDay
        expect(sessions.filter(({ date }) => date < begin)).toEqual([])
        expect(remedies.some(({ kind }) => kind === 'extend')).toBe(false)
        expect(unfitted.length === 0 || weekIsEmpty(after)).toBe(true)
        expect(after.plan.lastDay >= bundle.plan.lastDay).toBe(true)
      }),
    )
  })

  it('counts no day as past from the day it begins on, even after a clock was ahead', () => {
    fc.assert(
      fc.property(arbitraryStory(), later, ({ bundle, today }, days) => {
        const ahead = catchUp(bundle, addDays(today, days))
        const after = startOver(ahead, today, today)
        expect(after.plan.past?.filter(({ date }) => date >= today) ?? []).toEqual([])
      }),
    )
  })

  it('names the first pin that is in the way', () => {
    fc.assert(
      fc.property(arbitraryStory(), later, ({ bundle, today }, days) => {
        const from = addDays(today, days)
        const inTheWay = bundle.pins.filter(({ date }) => date >= today && date < from)
        const first = inTheWay.map(({ date }) => date).toSorted()[0] ?? null
        expect(pinBefore(bundle, from, today)).toBe(first)
      }),
    )
  })
})

describe('other weekly minutes', () => {
  it('hold from today on; past days keep theirs', () => {
    fc.assert(
      fc.property(arbitraryStory(), ({ bundle, today }) => {
        const { plan } = setWeekly(bundle, week, today)
        for (const day of daysFrom(plan.firstDay, plan.lastDay)) {
          const expected =
            day < today ? bundle.plan : { weekly: week, overrides: bundle.plan.overrides }
          expect(dayCapacity(plan, day)).toBe(dayCapacity(expected, day))
        }
      }),
    )
  })
})

describe('moving and removing tasks', () => {
  it('keeps every dependency on a task that is there, without a circle', () => {
    fc.assert(
      fc.property(
        arbitraryStory(),
        fc.nat(),
        fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
        fc.nat({ max: 12 }),
        ({ bundle, today }, chosen, step, place) => {
          const id = `t${chosen % bundle.tasks.length}`
          const moved = moveTask(bundle, id, step, place, today)
          expect(moved.tasks.map((task) => task.id).toSorted()).toEqual(
            bundle.tasks.map((task) => task.id).toSorted(),
          )
          const ofStep = moved.tasks.filter((task) => task.step === step)
          expect(ofStep.findIndex((task) => task.id === id)).toBe(
            Math.min(place, ofStep.length - 1),
          )
          const removed = removeTask(moved, id, today)
          expect(JSON.stringify([removed.tasks, removed.pins, removed.logs])).not.toContain(
            `"${id}"`,
          )
          expect(() => [planSchedule(moved), planSchedule(removed)]).not.toThrow()
        },
      ),
    )
  })

  it('says of any two tasks whether one waits for the other, as following the chain does', () => {
    fc.assert(
      fc.property(arbitraryStory(), ({ bundle: { tasks } }) => {
        const ahead = (id: string): string[] =>
          (tasks.find((task) => task.id === id)?.dependsOn ?? []).flatMap((next) => [
            next,
            ...ahead(next),
          ])
        for (const { id } of tasks) {
          const all = new Set([id, ...ahead(id)])
          for (const other of tasks) expect(waitsFor(tasks, id, other.id)).toBe(all.has(other.id))
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('pins', () => {
  it('splitting a session keeps its minutes, and both parts', () => {
    fc.assert(
      fc.property(arbitraryStory(), fc.nat(), fc.nat({ max: 10 }), (story, chosen, days) => {
        const { bundle, today } = story
        const open = planSchedule(replanFrom(bundle, today)).sessions.filter(
          ({ minutes }) => minutes >= 10,
        )
        const session = open[chosen % Math.max(open.length, 1)]
        if (!session) return
        const to = addDays(today, days + 30)
        const pinsOf = (plan: PlanBundle) =>
          plan.pins.filter(({ taskId }) => taskId === session.taskId)
        const after = splitSession(bundle, session, 5, to, today)
        const pinnedHere = bundle.pins.some(
          ({ taskId, date }) => taskId === session.taskId && date === session.date,
        )
        const before = sumOf(pinsOf(bundle)) - (pinnedHere ? pinHere(bundle, session) : 0)
        expect(sumOf(pinsOf(after))).toBe(before + session.minutes)
        expect(pinHere(after, session)).toBe(5)
      }),
    )
  })

  it('pinned and let go again, the plan is what replanning makes of it', () => {
    fc.assert(
      fc.property(arbitraryStory(), ({ bundle, today }) => {
        const to = addDays(today, 40)
        const session = { taskId: 't0', from: null, minutes: 30 }
        const pinned = pinSession(bundle, session, to, today)
        expect(unpinSession(pinned, 't0', to, today)).toEqual(replanFrom(bundle, today))
      }),
    )
  })
})

describe('remedies', () => {
  it('make everything fit, each of them alone', () => {
    fc.assert(
      fc.property(arbitraryStory(), ({ bundle, today }) => {
        const plan = catchUp(bundle, today)
        for (const remedy of planSchedule(plan).remedies) {
          expect(planSchedule(applyRemedy(plan, remedy, today)).unfitted).toEqual([])
        }
      }),
    )
  })
})

describe('comparing two plans', () => {
  it('lists exactly the tasks whose sessions from today on differ, or that were missed', () => {
    fc.assert(
      fc.property(arbitraryStory(), fc.nat(), (story, chosen) => {
        const { bundle, today } = story
        const [, edit] = edits[chosen % edits.length]!
        const after = edit(story)
        const listed = comparePlans(bundle, after, today).moves.map(({ task }) => task.id)
        const missed = openFromEarlier(bundle, planSchedule(bundle), today)
        const ids = new Set([...bundle.tasks, ...after.tasks].map(({ id }) => id))
        const expected = [...ids].filter(
          (id) =>
            futureOf(bundle, id, today) !== futureOf(after, id, today) ||
            missed.some(({ task }) => task.id === id),
        )
        expect(listed.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  it('lists nothing for a plan and itself on a day nothing was missed before', () => {
    fc.assert(
      fc.property(arbitraryStory(), ({ bundle, today }) => {
        const plan = catchUp(bundle, today)
        expect(comparePlans(plan, plan, today).moves).toEqual([])
      }),
    )
  })
})

describe('a clock that was set back', () => {
  it('breaks nothing, and replanning then changes nothing', () => {
    fc.assert(
      fc.property(arbitraryStory(), fc.integer({ min: 1, max: 40 }), (story, days) => {
        const bundle = catchUp(story.bundle, story.today)
        const earlier = addDays(story.today, -days)
        const schedule = planSchedule(bundle)
        const all = daysFrom(addDays(earlier, -3), addDays(story.today, 40))
        const overviews = overviewDays(bundle, schedule, all, earlier)
        expect(
          overviews.filter(({ state, date }) => state === 'missed' && date >= earlier),
        ).toEqual([])
        expect(openFromEarlier(bundle, schedule, earlier)).toEqual([])
        expect(planNotice(bundle, schedule, earlier)?.kind).not.toBe('missed')
        const begun = bundle.plan.replannedOn > bundle.plan.firstDay
        expect(begun && earlier < bundle.plan.replannedOn ? catchUp(bundle, earlier) : bundle).toBe(
          bundle,
        )
        expect(comparePlans(bundle, bundle, earlier).moves).toEqual([])
      }),
    )
  })
})

describe('the first schedule', () => {
  it('is the one kept, and for a plan that kept none what its tasks give from the first day', () => {
    fc.assert(
      fc.property(arbitraryStory(), ({ bundle }) => {
        const { baseline, ...plan } = bundle.plan
        expect(baselineOf(bundle)).toEqual(baseline)
        const found = baselineOf({ ...bundle, plan }).map(({ taskId, date, minutes }) => ({
          taskId,
          date,
          minutes,
        }))
        expect(found).toEqual(baseline)
      }),
    )
  })
})

function doneMark({ id, doneOn }: Task): string {
  return `${id} ${doneOn}`
}

/**
 * What was planned and done on the days before today. Days without either only say whether the plan has
 * time for them, which moves with its end and its week.
 */
function pastOf(bundle: PlanBundle, today: Day): unknown {
  const days = daysFrom(toDay('2026-10-30'), addDays(today, -1))
  const overviews = overviewDays(bundle, planSchedule(bundle), days, today)
  const used = overviews.filter(({ sessions, extra: other }) => sessions.length + other.length > 0)
  return used.map((day) => ({
    ...day,
    capacity: day.date > bundle.plan.lastDay ? 0 : day.capacity,
    sessions: day.sessions.map(({ task, minutes, logged, state }) => ({
      task: task.id,
      minutes,
      logged,
      state,
    })),
    extra: day.extra.map(({ task, logged }) => ({ task: task.id, logged })),
  }))
}

function futureOf(bundle: PlanBundle, taskId: string, today: Day): string {
  const own = planSchedule(bundle).sessions.filter(
    (session) => session.taskId === taskId && session.date >= today,
  )
  return JSON.stringify(own.map(({ date, minutes }) => [date, minutes]))
}

function timeDays({ plan }: PlanBundle, from: Day, to: Day): number {
  return daysFrom(from, to).filter((day) => dayCapacity(plan, day) > 0).length
}

function pinHere(bundle: PlanBundle, session: { taskId: string; date: Day }): number {
  return sumOf(
    bundle.pins.filter(({ taskId, date }) => taskId === session.taskId && date === session.date),
  )
}

function weekIsEmpty({ plan }: PlanBundle): boolean {
  return plan.weekly.every((minutes) => minutes === 0)
}

function sumOf(work: readonly { readonly minutes: number }[]): number {
  return work.reduce((sum, { minutes }) => sum + minutes, 0)
}
