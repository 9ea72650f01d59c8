import { say } from '#shared/template/say'
import type { TemplateTask } from '#shared/template/template-task'

/** Breadth, step 2: as much server as the feature needs. */
export const breadthServerTasks: readonly TemplateTask[] = [
  {
    key: 'columns',
    title: say('Add to the table what is shown'),
    notes: say(
      'Write the change of `{table}` as a file that can be run once, and give the {things} that exist a value a person would expect. Look at the list afterwards: does it still tell the truth?',
    ),
    doneMeans: say(
      'The table holds what the sketch shows, and every old {thing} has a fitting value.',
    ),
    estimate: 60,
    area: 'database',
    layer: 'backend',
    dependsOn: ['shape'],
  },
  {
    key: 'change',
    title: say('Let the server change {a thing}'),
    notes: say(
      'Add the request you agreed on, such as `PATCH {path}/12`. It takes only the fields that change and answers with the whole {thing}, so that the page can show what is stored.',
    ),
    doneMeans: say(
      'A changed {thing} comes back changed, and all its other fields are as they were.',
    ),
    estimate: 75,
    area: 'server',
    layer: 'backend',
    dependsOn: ['columns', 'agreement'],
  },
  {
    key: 'refuse',
    title: say('Refuse what the page cannot show'),
    notes: say(
      'Check each field that may change, and answer with the name of the field and the words you agreed on. Try {a thing} that is gone, an empty `{main}`, and a field that does not exist.',
    ),
    doneMeans: say('Each of the three gets its own error, with words that fit beside a field.'),
    estimate: 60,
    area: 'api-design',
    layer: 'backend',
    dependsOn: ['change'],
  },
  {
    key: 'two-at-once',
    title: say('Notice two changes at once'),
    notes: say(
      'Open the same {thing} in two windows and change both. Decide what the second person gets to hear, and let the request carry what it takes to notice: the time or the number of the last change.',
    ),
    doneMeans: say('The second change is not stored over the first without a word.'),
    estimate: 75,
    area: 'database',
    layer: 'both',
    dependsOn: ['change'],
  },
]
