import type { CsvTable } from '#shared/export/formats/csv/csv-tables'
import { translate } from '#shared/language/translate'

/** The tasks in the order of work. */
export const taskTable: CsvTable = {
  get label() {
    return translate('Tasks')
  },
  columns: [
    'id',
    'step',
    'title',
    'estimate (min)',
    'logged (min)',
    'done on',
    'skill',
    'layer',
    'optional',
    'waits for (ids)',
    'done means',
    'notes',
  ],
  rowsOf: ({ tasks, logs }) => {
    const logged = new Map<string, number>()
    for (const { taskId, minutes } of logs) logged.set(taskId, (logged.get(taskId) ?? 0) + minutes)
    return tasks.map((task) => [
      task.id,
      task.step,
      task.title,
      task.estimate,
      logged.get(task.id) ?? 0,
      task.doneOn,
      task.area,
      task.layer,
      task.optional ? 'yes' : 'no',
      task.dependsOn.join(' '),
      task.doneMeans,
      task.notes,
    ])
  },
}
