import type { CsvTable } from '#shared/export/formats/csv/csv-tables'
import { translate } from '#shared/language/translate'

/** The minutes really spent, one row a log. */
export const logTable: CsvTable = {
  get label() {
    return translate('Minutes')
  },
  columns: ['id', 'date', 'step', 'task', 'task id', 'minutes'],
  rowsOf: ({ tasks, logs }) => {
    const taskOf = new Map(tasks.map((task) => [task.id, task]))
    return logs.map(({ id, date, taskId, minutes }) => {
      const task = taskOf.get(taskId)
      return [id, date, task?.step ?? null, task?.title ?? null, taskId, minutes]
    })
  },
}
