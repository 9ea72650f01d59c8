import { say } from '#shared/template/say'
import type { TemplateTask } from '#shared/template/template-task'

/** Depth, step 2: the same two endpoints, with a contract and data that hold. */
export const depthServerTasks: readonly TemplateTask[] = [
  {
    key: 'pages',
    title: say('Answer with {things} a page at a time'),
    notes: say(
      'Let `GET {path}` return a limited number of {things} and a mark from which to go on. A mark that names the last {thing} survives new ones arriving in between; a page number does not.',
    ),
    doneMeans: say(
      'Walking through all pages meets each {thing} once, also while new ones are added.',
    ),
    estimate: 90,
    area: 'api-design',
    layer: 'backend',
    dependsOn: ['contract-gaps'],
  },
  {
    key: 'version',
    title: say('Give the contract a version'),
    notes: say(
      'Decide how a caller says which version it speaks, and what a caller gets that says nothing. Keep the answer of last month for it, {things} and all: contracts are promises.',
    ),
    doneMeans: say('The page of last month still works, and a test holds both versions.'),
    estimate: 60,
    area: 'api-design',
    layer: 'backend',
    dependsOn: ['pages'],
  },
  {
    key: 'migration',
    title: say('Change the table, lose no data'),
    notes: say(
      'Make the change you chose as a numbered file that can be run once. Fill in what old {things} lack, and write the way back as well. Try both on a copy before you try them on the real table.',
    ),
    doneMeans: say(
      'The change runs forwards and back on a full table, and no {thing} is lost or altered.',
    ),
    estimate: 90,
    area: 'database',
    layer: 'backend',
    dependsOn: ['schema-review'],
  },
  {
    key: 'index',
    title: say('Make the slowest query quick'),
    notes: say(
      'Take the slowest answer you measured and find out what it waits for. Add the index that helps, measure again, and look at what it costs when {things} are stored.',
    ),
    doneMeans: say(
      'The table of measurements has a second row, and the gain and its price are named.',
    ),
    estimate: 90,
    area: 'database',
    layer: 'backend',
    dependsOn: ['measure', 'pages'],
  },
  {
    key: 'transaction',
    title: say('Store all of a change, or none'),
    notes: say(
      'Keep a history beside the {things}: each one that is stored leaves a line in a second table. Put both writes into one transaction, then break the second on purpose and look at the first.',
    ),
    doneMeans: say('When the second write breaks, the {thing} is not stored either.'),
    estimate: 75,
    area: 'database',
    layer: 'backend',
    dependsOn: ['migration'],
  },
  {
    key: 'repeats',
    title: say('Recognise a request sent twice'),
    notes: say(
      'A caller that hears no answer asks again. Let it send a key of its own with `POST {path}`, and give the second request with the same key the answer of the first. How long are keys kept?',
    ),
    doneMeans: say('The same request sent twice, even at once, stores one {thing}.'),
    estimate: 75,
    area: 'server',
    layer: 'backend',
    dependsOn: ['transaction'],
  },
  {
    key: 'later',
    title: say('Move slow work out of the request'),
    notes: say(
      'Find something that an answer need not wait for, such as counting all {things}. Put it on a list in the database and let a second process work through it. What if that process stops halfway?',
    ),
    doneMeans: say(
      'The answer comes before the slow work is done, and no work is lost in a restart.',
    ),
    estimate: 75,
    area: 'server',
    layer: 'backend',
    dependsOn: ['transaction'],
    optional: true,
  },
]
