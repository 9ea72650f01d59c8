import type { ListItem, Paragraph } from 'mdast'
import type { Day } from '#shared/calendar/day'
import { item, list, paragraph } from '#shared/export/formats/markdown/blocks'
import type { Inline } from '#shared/export/formats/markdown/blocks'
import { embedUserMarkdown } from '#shared/export/formats/markdown/embed-user-markdown'
import type { ExportedPlan } from '#shared/export/formats/markdown/exported-plan'
import { marker } from '#shared/export/formats/markdown/marker'
import { obsidianMetadata } from '#shared/export/formats/markdown/obsidian-metadata'
import { listPlannedDays, plannedDays } from '#shared/export/formats/markdown/planned-days'
import { areaWords, layerWords } from '#shared/export/formats/markdown/task-words'
import { taskNotesPlace } from '#shared/export/formats/markdown/user-place'
import type { Task } from '#shared/model/task'

/**
 * A task with a check box. Behind its title stand the estimate and the days; nothing in that part is the
 * user's, so the title is all that comes before it. Below it, one line for each of its other fields.
 */
export function taskItem(task: Task, plan: ExportedPlan): ListItem {
  const line = plan.profile === 'gfm' ? plainLine(task, plan) : obsidianLine(task, plan)
  return { ...item(line, list(detailsOf(task, plan))), checked: task.doneOn !== null }
}

function plainLine(task: Task, plan: ExportedPlan): Paragraph {
  return paragraph(
    `${task.title} · ${task.estimate} min · ${daysOf(task, plan)} `,
    marker('task', task.id),
  )
}

function daysOf(task: Task, plan: ExportedPlan): string {
  if (task.doneOn !== null) return `done ${task.doneOn}`
  const days = plannedDays(plan.sessions.get(task.id))
  return days.size === 0 ? 'not planned' : `planned ${listPlannedDays(days)}`
}

function obsidianLine(task: Task, plan: ExportedPlan): Paragraph {
  const [scheduled = null] = openDays(task, plan).keys()
  return paragraph(`${task.title} · ${task.estimate} min`, {
    type: 'verbatim',
    value: obsidianMetadata(task, scheduled),
  })
}

function openDays(task: Task, plan: ExportedPlan): ReadonlyMap<Day, number> {
  return plannedDays(task.doneOn === null ? plan.sessions.get(task.id) : [])
}

function detailsOf(task: Task, plan: ExportedPlan): ListItem[] {
  const isPlain = plan.profile === 'gfm'
  const days = openDays(task, plan)
  const lines = [
    [`Skill: ${areaWords[task.area]}. Layer: ${layerWords[task.layer]}.`],
    task.optional && ['Optional'],
    !isPlain && days.size > 1 && [`Planned: ${listPlannedDays(days)}`],
    task.doneMeans !== '' && [`Done means: ${task.doneMeans}`],
    task.dependsOn.length > 0 && ['Waits for: ', ...titlesOf(task.dependsOn, plan)],
  ].filter((line) => line !== false)
  const items = lines.map((line) => item(paragraph(...line)))
  return task.notes === '' ? items : [...items, notesItem(task.notes)]
}

/** Each title with its id behind it, unless the line of the task says the ids. */
function titlesOf(ids: readonly string[], plan: ExportedPlan): Inline[] {
  return ids.flatMap((id, index) => [
    `${index === 0 ? '' : ', '}${plan.titles.get(id) ?? 'a task that is not in this plan'}`,
    ...(plan.profile === 'gfm' ? [marker('after', id)] : []),
  ])
}

function notesItem(notes: string): ListItem {
  return {
    ...item(paragraph('Notes:'), ...embedUserMarkdown(notes, taskNotesPlace)),
    spread: true,
  }
}
