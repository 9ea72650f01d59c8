import { say } from '#shared/template/say'
import type { TemplateTask } from '#shared/template/template-task'

/** Depth, step 4: what happens on a bad day. */
export const depthHoldTasks: readonly TemplateTask[] = [
  {
    key: 'load',
    title: say('Push the server until it slows'),
    notes: say(
      'Raise the number of callers step by step and note when answers get slow and what runs out first. Mix reading and storing {things}. Then decide what the server says when it has had enough.',
    ),
    doneMeans: say(
      'You know how many callers it bears, and past that it refuses clearly and recovers.',
    ),
    estimate: 75,
    area: 'server',
    layer: 'backend',
    dependsOn: ['index'],
  },
  {
    key: 'searchable-log',
    title: say('Make the log answer questions'),
    notes: say(
      'Write each line as fields rather than as prose. Then answer three questions from the log alone: the slowest call of the day, the error seen most, and what happened to one given {thing}.',
    ),
    doneMeans: say('Three commands in the README answer the three questions.'),
    estimate: 60,
    area: 'server',
    layer: 'backend',
    dependsOn: ['reference'],
  },
  {
    key: 'restore',
    title: say('Lose the database and get it back'),
    notes: say(
      'Make a backup while the server runs, store a few more {things}, and throw the database away. Restore it and note how long it took, what was missing, and what you wish you had written down.',
    ),
    doneMeans: say('Written steps bring the {things} back, and the README names what can be lost.'),
    estimate: 75,
    area: 'database',
    layer: 'backend',
    dependsOn: ['migration'],
  },
  {
    key: 'waiting',
    title: say('Stop waiting at the right time'),
    notes: say(
      'Give each query and each request a limit. Make the database slow on purpose and watch what the page gets, what stays open behind it, and whether the next {thing} can be stored.',
    ),
    doneMeans: say('A slow database leads to a clear answer in time, and to no open connection.'),
    estimate: 60,
    area: 'server',
    layer: 'both',
    dependsOn: ['repeats'],
  },
  {
    key: 'roll-back',
    title: say('Release it, and take a release back'),
    notes: say(
      'Put the new server online where the {things} are. Then go back to the version before it and forward again, the change of the table included, and time both.',
    ),
    doneMeans: say('Both ways are written down with their minutes, and no {thing} was lost.'),
    estimate: 75,
    area: 'deployment',
    layer: 'backend',
    dependsOn: ['restore'],
    optional: true,
  },
  {
    key: 'read-through',
    title: say('Read it through and rate the steps'),
    notes: say(
      'Compare the measurements of the first week with those of the last, and read your reflections. Did going deeper give energy or take it? Rate each of the four steps by how much you liked doing it.',
    ),
    doneMeans: say(
      'The README says what the server is better at now, and all four steps are rated.',
    ),
    estimate: 30,
    area: 'planning',
    layer: 'both',
    dependsOn: ['guide', 'load', 'searchable-log', 'waiting'],
  },
]
