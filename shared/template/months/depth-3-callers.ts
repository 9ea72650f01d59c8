import { say } from '#shared/template/say'
import type { TemplateTask } from '#shared/template/template-task'

/** Depth, step 3: a light front end, as far as the callers of the server need it. */
export const depthCallerTasks: readonly TemplateTask[] = [
  {
    key: 'more',
    title: say('Let the page ask for more {things}'),
    notes: say(
      'Add one button that fetches the next page of the list. It says when there are no more, and a second press while it waits sends nothing. Nothing else about the page changes.',
    ),
    doneMeans: say(
      'The page shows the first {things} at once and reaches the last one by pressing.',
    ),
    estimate: 60,
    area: 'api-design',
    layer: 'both',
    dependsOn: ['pages'],
  },
  {
    key: 'reference',
    title: say('Name a request that goes wrong'),
    notes: say(
      'Give every request a short id, write it into the log line and send it along with an error. The page shows it beside the message, so that a person who could not save {a thing} can tell you which.',
    ),
    doneMeans: say('An error on the page leads to its one line in the log within a minute.'),
    estimate: 60,
    area: 'server',
    layer: 'both',
    dependsOn: [],
  },
  {
    key: 'status',
    title: say('Show how the server is doing'),
    notes: say(
      'One plain page for yourself: is the database there, how many {things} are in it, how long did the last hundred answers take. Leave the looks alone, a table will do.',
    ),
    doneMeans: say('The page tells a slow database from one that is gone.'),
    estimate: 60,
    area: 'front-end',
    layer: 'both',
    dependsOn: ['reference'],
  },
  {
    key: 'guide',
    title: say('Write the guide for callers'),
    notes: say(
      'Describe both endpoints for someone who has never met you: paging, versions, repeated requests and every error, each with an example about {things} that can be copied and sent.',
    ),
    doneMeans: say('Every example in the guide was sent as it stands and answers as it says.'),
    estimate: 60,
    area: 'api-design',
    layer: 'backend',
    dependsOn: ['version', 'repeats'],
  },
]
