import type { Layer, SkillArea, Task } from '#shared/model/task'
import type { Step } from '#shared/model/step'

/** What a new task of a step is until more is said about it: an hour of the work the step is about. */
export function newTask(id: string, step: Step, title = ''): Task {
  return {
    id,
    step,
    title,
    notes: '',
    doneMeans: '',
    estimate: 60,
    area: areas[step],
    layer: layers[step],
    dependsOn: [],
    optional: false,
    doneOn: null,
  }
}

const areas: Readonly<Record<Step, SkillArea>> = {
  1: 'planning',
  2: 'server',
  3: 'front-end',
  4: 'front-end',
}

const layers: Readonly<Record<Step, Layer>> = { 1: 'both', 2: 'backend', 3: 'front-end', 4: 'both' }
