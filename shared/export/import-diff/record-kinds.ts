import { formatDay } from '#shared/calendar/day'
import type { RecordKind } from '#shared/export/import-diff/compare-records'
import { diffLines } from '#shared/export/import-diff/diff-lines'
import { translate } from '#shared/language/translate'
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
      translate('the pinned session of “{title}”, {minutes}', {
        title: titleOf(taskId),
        minutes: formatMinutes(minutes),
      }),
    rules: [
      {
        field: 'minutes',
        read: ({ minutes }) => minutes,
        describe: (before, after) =>
          translate('Pin {minutes} of “{title}” instead of {before}', {
            minutes: formatMinutes(after.minutes),
            title: titleOf(after.taskId),
            before: formatMinutes(before.minutes),
          }),
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
    describe: ({ taskId, minutes }) =>
      translate('{minutes} on “{title}”', {
        minutes: formatMinutes(minutes),
        title: titleOf(taskId),
      }),
    rules: [
      {
        field: 'minutes',
        read: ({ minutes }) => minutes,
        describe: (before, after) =>
          translate('{minutes} instead of {before} on “{title}”', {
            minutes: formatMinutes(after.minutes),
            before: formatMinutes(before.minutes),
            title: titleOf(after.taskId),
          }),
      },
      {
        field: 'date',
        read: ({ date }) => date,
        describe: (before, after) =>
          translate('The minutes on “{title}” were spent {day}, not {before}', {
            title: titleOf(after.taskId),
            day: formatDay(after.date),
            before: formatDay(before.date),
          }),
      },
      {
        field: 'taskId',
        read: ({ taskId }) => taskId,
        describe: (before, after) =>
          translate('{minutes} went into “{title}” instead of “{before}”', {
            minutes: formatMinutes(after.minutes),
            title: titleOf(after.taskId),
            before: titleOf(before.taskId),
          }),
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
  describe: ({ step, value }) =>
    translate('the rating {value} of 5 for step {step}, {title}', {
      value,
      step,
      title: stepTitle(step),
    }),
  rules: [
    {
      field: 'value',
      read: ({ value }) => value,
      describe: (before, after) =>
        translate('Step {step}, {title}, is rated {value} instead of {before}', {
          step: after.step,
          title: stepTitle(after.step),
          value: after.value,
          before: before.value,
        }),
    },
    {
      field: 'step',
      read: ({ step }) => step,
      describe: (before, after) =>
        translate('The rating of step {before} is one of step {step}, {title}', {
          before: before.step,
          step: after.step,
          title: stepTitle(after.step),
        }),
    },
    {
      field: 'date',
      read: ({ date }) => date,
      describe: (before, after) =>
        translate('The rating of step {step} was given {day}, not {before}', {
          step: after.step,
          day: formatDay(after.date),
          before: formatDay(before.date),
        }),
    },
    {
      field: 'note',
      read: ({ note }) => note,
      describe: (_, { step }) => translate('Why step {step} has its rating', { step }),
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
    title === ''
      ? translate('the posting of {day}', { day: formatDay(date) })
      : translate('the posting “{title}”', { title }),
  rules: [
    {
      field: 'title',
      read: ({ title }) => title,
      describe: (before, after) =>
        translate('Call the posting “{before}” “{title}”', {
          before: before.title,
          title: after.title,
        }),
    },
    {
      field: 'date',
      read: ({ date }) => date,
      describe: (before, { title, date }) =>
        translate('The posting “{title}” is of {day}, not of {before}', {
          title,
          day: formatDay(date),
          before: formatDay(before.date),
        }),
    },
    {
      field: 'text',
      read: ({ text }) => text,
      describe: (_, { title }) => translate('Words of the posting “{title}”', { title }),
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
  return (taskId) => titles.get(taskId) ?? translate('a task that is not in the plan')
}

function idOf({ id }: { readonly id: string }): string {
  return id
}
