import type { ListItem } from 'mdast'
import { item, list, paragraph } from '#shared/export/formats/markdown/blocks'
import type { Inline } from '#shared/export/formats/markdown/blocks'
import { embedUserMarkdown } from '#shared/export/formats/markdown/embed-user-markdown'
import type { ExportedPlan } from '#shared/export/formats/markdown/exported-plan'
import { marker } from '#shared/export/formats/markdown/marker'
import { taskNotesPlace } from '#shared/export/formats/markdown/user-place'
import type { Layer, SkillArea, Task } from '#shared/model/task'

/**
 * A task with a check box. Behind its title stand the estimate and the days; nothing in that part is the
 * user's, so the title is all that comes before it. Below it, one line for each of its other fields.
 */
export function taskItem(task: Task, plan: ExportedPlan): ListItem {
  const line = paragraph(
    `${task.title} · ${task.estimate} min · ${daysOf(task, plan)} `,
    marker('task', task.id),
  )
  return { ...item(line, list(detailsOf(task, plan))), checked: task.doneOn !== null }
}

function daysOf(task: Task, plan: ExportedPlan): string {
  if (task.doneOn !== null) return `done ${task.doneOn}`
  const minutesByDay = new Map<string, number>()
  for (const { date, minutes } of plan.sessions.get(task.id) ?? []) {
    minutesByDay.set(date, (minutesByDay.get(date) ?? 0) + minutes)
  }
  if (minutesByDay.size === 0) return 'not planned'
  return `planned ${[...minutesByDay].map(([day, minutes]) => `${day} (${minutes} min)`).join(', ')}`
}

function detailsOf(task: Task, plan: ExportedPlan): ListItem[] {
  const lines = [
    [`Skill: ${areaWords[task.area]}. Layer: ${layerWords[task.layer]}.`],
    task.optional && ['Optional'],
    task.doneMeans !== '' && [`Done means: ${task.doneMeans}`],
    task.dependsOn.length > 0 && ['Waits for: ', ...titlesOf(task.dependsOn, plan)],
  ].filter((line) => line !== false)
  const items = lines.map((line) => item(paragraph(...line)))
  return task.notes === '' ? items : [...items, notesItem(task.notes)]
}

function titlesOf(ids: readonly string[], plan: ExportedPlan): Inline[] {
  return ids.flatMap((id, index) => [
    `${index === 0 ? '' : ', '}${plan.titles.get(id) ?? 'a task that is not in this plan'}`,
    marker('after', id),
  ])
}

function notesItem(notes: string): ListItem {
  return {
    ...item(paragraph('Notes:'), ...embedUserMarkdown(notes, taskNotesPlace)),
    spread: true,
  }
}

const areaWords: Readonly<Record<SkillArea, string>> = {
  'front-end': 'front end',
  server: 'server side',
  'api-design': 'API design',
  database: 'database',
  deployment: 'deployment',
  planning: 'planning',
}

const layerWords: Readonly<Record<Layer, string>> = {
  backend: 'backend',
  'front-end': 'front end',
  both: 'both',
}
