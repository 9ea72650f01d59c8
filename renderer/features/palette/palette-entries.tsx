import { Layers, NotebookPen } from 'lucide-react'
import { type Day, formatDay } from '#shared/calendar/day'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Reflection } from '#shared/model/reflection'
import type { Task } from '#shared/model/task'
import { prepareText } from '#shared/palette/fuzzy-match'
import { entryWords } from '#shared/reflection/entry-words'
import { findHits, type SearchResult } from '#shared/reflection/search'
import { daysOfTasks, type TaskDay } from '#shared/schedule/days-of-tasks'
import type { Schedule } from '#shared/schedule/schedule'
import { formatMinutes } from '#shared/wording/format-minutes'
import { translate } from '#shared/language/translate'
import { StepMarker } from '../../ui/step-marker'
import type { PaletteCommand, PaletteEntry } from './palette-entry'

/** The plan on screen. */
export interface PalettePlan {
  readonly bundle: PlanBundle
  readonly schedule: Schedule
  readonly today: Day
}

/** Where entries lead to. */
export interface PaletteTargets {
  /** @param day where it is found; null when it has no day */
  readonly openTask: (taskId: string, day: Day | null) => void
  /** @param minutes of it that are planned for today */
  readonly startFocus: (task: Task, minutes: number) => void
  readonly openReflection: (id: string) => void
  readonly showPlan: (planId: string) => void
}

/** Tasks that are listed while nothing is looked for: what comes next. */
const suggestedTasks = 3

export function commandEntries(commands: readonly PaletteCommand[]): PaletteEntry[] {
  return commands.map(({ id, ...command }) => ({
    ...command,
    id: `command:${id}`,
    group: 'commands',
    text: prepareText(command.label),
    isSuggested: true,
  }))
}

/** The tasks in the order of their days; what is done comes last. */
export function taskEntries(
  { bundle, schedule, today }: PalettePlan,
  { openTask, startFocus }: Pick<PaletteTargets, 'openTask' | 'startFocus'>,
): PaletteEntry[] {
  const days = daysOfTasks(bundle, schedule, today)
  const placed = bundle.tasks.map((task) => ({ task, at: days.get(task.id) ?? noDay }))
  const open = placed.filter(({ task }) => task.doneOn === null)
  const inOrder = open.toSorted((a, b) => compare(a.at.day ?? late, b.at.day ?? late))
  return [...inOrder, ...placed.filter(({ task }) => task.doneOn !== null)].map(
    ({ task, at }, index) => ({
      id: `task:${task.id}`,
      group: 'tasks',
      label: task.title,
      // Asked for only of the few that are shown.
      get icon() {
        return <StepMarker step={task.step} isFilled={task.doneOn !== null} />
      },
      get detail() {
        return dayWords(task, at, today)
      },
      text: prepareText(task.title),
      isSuggested: task.doneOn === null && index < suggestedTasks,
      run: () => openTask(task.id, at.day),
      startFocus:
        task.doneOn === null
          ? () => startFocus(task, at.day === today ? at.minutes : 0)
          : undefined,
    }),
  )
}

/** The newest first; they are found by their day as well. */
export function reflectionEntries(
  reflections: readonly Reflection[],
  openReflection: PaletteTargets['openReflection'],
): PaletteEntry[] {
  return reflections.toReversed().map((reflection) => {
    const { headline } = entryWords(reflection, () => [])
    const day = formatDay(reflection.date)
    const label = headline === '' ? day : headline
    return {
      id: reflectionId(reflection),
      group: 'reflections',
      icon: <NotebookPen />,
      label,
      detail: headline === '' ? undefined : day,
      text: prepareText(headline === '' ? day : `${headline} ${day}`),
      isSuggested: false,
      run: () => openReflection(reflection.id),
    }
  })
}

/** Entries a search has met, with the words around what it has met. */
export function withNotes(
  entries: readonly PaletteEntry[],
  reflections: readonly Reflection[],
  { ids, words }: SearchResult,
): PaletteEntry[] {
  const findMarks = (text: string) => findHits(text, words)
  const excerpts = new Map(
    reflections
      .filter(({ id }) => ids.has(id))
      .map((reflection) => [reflectionId(reflection), entryWords(reflection, findMarks).excerpt]),
  )
  return entries.map((entry) => {
    const text = excerpts.get(entry.id)
    const ranges = text ? findMarks(text) : []
    return text && ranges.length > 0 ? { ...entry, note: { text, ranges } } : entry
  })
}

export function reflectionId({ id }: Pick<Reflection, 'id'>): string {
  return `reflection:${id}`
}

/** The plans that are not on screen, and not put away. */
export function planEntries(
  plans: readonly Plan[],
  shownId: string | undefined,
  showPlan: PaletteTargets['showPlan'],
): PaletteEntry[] {
  return plans
    .filter(({ id, archivedAt }) => id !== shownId && archivedAt === undefined)
    .map(({ id, title, isSample, firstDay, lastDay }) => ({
      id: `plan:${id}`,
      group: 'plans',
      icon: <Layers />,
      label: isSample ? translate('{title} (sample)', { title }) : title,
      detail: translate('{first} to {last}', {
        first: formatDay(firstDay, 'day-month'),
        last: formatDay(lastDay, 'day-month'),
      }),
      text: prepareText(title),
      isSuggested: true,
      run: () => showPlan(id),
    }))
}

const noDay: TaskDay = { day: null, minutes: 0 }
/** After every day. */
const late = '9999-99-99'

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function dayWords({ doneOn }: Task, { day, minutes }: TaskDay, today: Day): string {
  if (doneOn === today) return translate('Done today')
  if (doneOn !== null) return translate('Done {day}', { day: formatDay(doneOn) })
  if (day === null) return translate('No day yet')
  const name = day === today ? translate('Today') : formatDay(day)
  return minutes > 0 ? `${name}, ${formatMinutes(minutes)}` : name
}
