import { say } from '#shared/template/say'
import type { TemplateTask } from '#shared/template/template-task'

/** Breadth, step 4: the feature works for someone else. */
export const breadthFinishTasks: readonly TemplateTask[] = [
  {
    key: 'states',
    title: say('Draw every state of the feature'),
    notes: say(
      'Go through the sketch picture by picture and bring each about in the browser: waiting, no {things}, refused, gone, changed by someone else. Put right what looks unlike the sketch, or the sketch.',
    ),
    doneMeans: say('Every picture of the sketch can be brought about and says what to do next.'),
    estimate: 60,
    area: 'front-end',
    layer: 'front-end',
    dependsOn: ['save', 'two-at-once'],
  },
  {
    key: 'bad-line',
    title: say('Use it on a bad connection'),
    notes: say(
      'Slow the connection down in the browser, then cut it while {a thing} is being saved. Follow one change through all layers: where can it get lost, and who tells the person?',
    ),
    doneMeans: say('Cut at any moment, the page says what is stored, and the table agrees.'),
    estimate: 60,
    area: 'server',
    layer: 'both',
    dependsOn: ['at-once'],
  },
  {
    key: 'journey-test',
    title: say('Test the journey in a browser'),
    notes: say(
      'Write one test that does what a person does: open the list, find {a thing}, change it, see it, take it back. It starts the real server with a database of its own.',
    ),
    doneMeans: say(
      'One command walks the journey through all layers, and fails when one of them is broken.',
    ),
    estimate: 90,
    area: 'front-end',
    layer: 'both',
    dependsOn: ['take-back'],
  },
  {
    key: 'listen',
    title: say('Listen to it with a screen reader'),
    notes: say(
      'Turn on the screen reader of your system and change {a thing} with the screen covered. Does it say what opened, which field is wrong and that the change is stored?',
    ),
    doneMeans: say('With the screen covered, {a thing} can be found, changed and saved.'),
    estimate: 60,
    area: 'front-end',
    layer: 'front-end',
    dependsOn: ['states'],
  },
  {
    key: 'release',
    title: say('Release it and watch again'),
    notes: say(
      'Put both layers online in an order that breaks nothing in between. Then ask the person of the first week to change one of their {things} while you say nothing.',
    ),
    doneMeans: say(
      'The person changed one of their {things} unaided, or you know where they stopped.',
    ),
    estimate: 75,
    area: 'deployment',
    layer: 'both',
    dependsOn: ['bad-line'],
    optional: true,
  },
  {
    key: 'read-through',
    title: say('Read it through and rate the steps'),
    notes: say(
      'Follow one change of {a thing} through the code, from the press to the table and back, and read your reflections. Did the switching give energy or take it? Rate each step by how you liked doing it.',
    ),
    doneMeans: say('The README says what a person can do now, and all four steps are rated.'),
    estimate: 30,
    area: 'planning',
    layer: 'both',
    dependsOn: ['bad-line', 'journey-test', 'listen'],
  },
]
