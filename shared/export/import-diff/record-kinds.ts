import { formatDay } from '#shared/calendar/day'
import type { RecordKind } from '#shared/export/import-diff/compare-records'
import { diffLines } from '#shared/export/import-diff/diff-lines'
import type { Log } from '#shared/model/log'
import type { Pin } from '#shared/model/pin'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Posting } from '#shared/model/posting'
import type { Rating } from '#shared/model/rating'
import { stepTitle } from '#shared/model/step'
import { replanFrom } from '#shared/planning/replan-from'
import { formatMinutes } from '#shared/wording/format-minutes'

/** Sessions that are fixed to a day. What is left is planned again around them. */
export function pinKind(titleOf: (taskId: string) => string): RecordKind<Pin> {
  return {
    name: 'pin',
    keyOf: ({ taskId, date }) => `${taskId} ${date}`,
    placeOf: ({ date }) => ({ kind: 'day', day: date }),
    describe: ({ taskId, minutes }) =>
      `the pinned session of “${titleOf(taskId)}”, ${formatMinutes(minutes)}`,
    rules: [
      {
        field: 'minutes',
        read: ({ minutes }) => minutes,
        describe: (before, after) =>
          `Pin ${formatMinutes(after.minutes)} of “${titleOf(after.taskId)}” instead of ${formatMinutes(before.minutes)}`,
      },
    ],
    listOf: ({ pins }) => pins,
    withList: (bundle, pins, today) => ({ ...replanFrom(bundle, today), pins }),
  }
}

/** Minutes that were spent. */
export function logKind(titleOf: (taskId: string) => string): RecordKind<Log> {
  return {
    name: 'log',
    keyOf: idOf,
    placeOf: ({ date }) => ({ kind: 'day', day: date }),
    describe: ({ taskId, minutes }) => `${formatMinutes(minutes)} on “${titleOf(taskId)}”`,
    rules: [
      {
        field: 'minutes',
        read: ({ minutes }) => minutes,
        describe: (before, after) =>
          `${formatMinutes(after.minutes)} instead of ${formatMinutes(before.minutes)} on “${titleOf(after.taskId)}”`,
      },
      {
        field: 'date',
        read: ({ date }) => date,
        describe: (before, after) =>
          `The minutes on “${titleOf(after.taskId)}” were spent ${formatDay(after.date)}, not ${formatDay(before.date)}`,
      },
      {
        field: 'taskId',
        read: ({ taskId }) => taskId,
        describe: (before, after) =>
          `${formatMinutes(after.minutes)} went into “${titleOf(after.taskId)}” instead of “${titleOf(before.taskId)}”`,
      },
    ],
    listOf: ({ logs }) => logs,
    withList: (bundle, logs) => ({ ...bundle, logs }),
  }
}

/** How much steps were enjoyed. */
export const ratingKind: RecordKind<Rating> = {
  name: 'rating',
  keyOf: idOf,
  placeOf: ({ date }) => ({ kind: 'day', day: date }),
  describe: ({ step, value }) => `the rating ${value} of 5 for step ${step}, ${stepTitle(step)}`,
  rules: [
    {
      field: 'value',
      read: ({ value }) => value,
      describe: (before, after) =>
        `Step ${after.step}, ${stepTitle(after.step)}, is rated ${after.value} instead of ${before.value}`,
    },
    {
      field: 'step',
      read: ({ step }) => step,
      describe: (before, after) =>
        `The rating of step ${before.step} is one of step ${after.step}, ${stepTitle(after.step)}`,
    },
    {
      field: 'date',
      read: ({ date }) => date,
      describe: (before, after) =>
        `The rating of step ${after.step} was given ${formatDay(after.date)}, not ${formatDay(before.date)}`,
    },
    {
      field: 'note',
      read: ({ note }) => note,
      describe: (_, { step }) => `Why step ${step} has its rating`,
      isLong: true,
    },
  ],
  listOf: ({ ratings }) => ratings,
  withList: (bundle, ratings) => ({ ...bundle, ratings }),
  linesOf: ({ note }) => diffLines('', note),
}

/** Job postings that are kept. */
export const postingKind: RecordKind<Posting> = {
  name: 'posting',
  keyOf: idOf,
  placeOf: () => ({ kind: 'postings' }),
  describe: ({ title, date }) =>
    `the posting ${title === '' ? `of ${formatDay(date)}` : `“${title}”`}`,
  rules: [
    {
      field: 'title',
      read: ({ title }) => title,
      describe: (before, after) => `Call the posting “${before.title}” “${after.title}”`,
    },
    {
      field: 'date',
      read: ({ date }) => date,
      describe: (before, { title, date }) =>
        `The posting “${title}” is of ${formatDay(date)}, not of ${formatDay(before.date)}`,
    },
    {
      field: 'text',
      read: ({ text }) => text,
      describe: (_, { title }) => `Words of the posting “${title}”`,
      isLong: true,
    },
  ],
  listOf: ({ postings }) => postings,
  withList: (bundle, postings) => ({ ...bundle, postings }),
  linesOf: ({ text }) => diffLines('', text),
}

/** The title of a task in the document or, failing that, in the app. */
export function titlesOf(here: PlanBundle, inFile: PlanBundle): (taskId: string) => string {
  const titles = new Map([...here.tasks, ...inFile.tasks].map(({ id, title }) => [id, title]))
  return (taskId) => titles.get(taskId) ?? 'a task that is not in the plan'
}

function idOf({ id }: { readonly id: string }): string {
  return id
}
