import { say } from '#shared/template/say'
import type { TemplateTask } from '#shared/template/template-task'

/** Depth, step 1: find out where the server that exists has room to grow. */
export const depthQuestionTasks: readonly TemplateTask[] = [
  {
    key: 'question',
    title: say('Choose where to go deeper'),
    notes: say(
      'Read last month’s reflections on the server and pick the part you went back to: the contract, the data or what happens when things go wrong. The page of {things} stays as it is this month.',
    ),
    doneMeans: say(
      'One sentence says what the server will be better at in four weeks, and how you check it.',
    ),
    estimate: 45,
    area: 'planning',
    layer: 'both',
    dependsOn: [],
  },
  {
    key: 'measure',
    title: say('Measure the server as it is'),
    notes: say(
      'Put ten thousand {things} into the table with a script, then call each endpoint a hundred times. Note the middle and the slowest answer of each, and what the machine was doing meanwhile.',
    ),
    doneMeans: say('A table in the README holds two numbers for each endpoint, with the date.'),
    estimate: 75,
    area: 'server',
    layer: 'backend',
    dependsOn: [],
  },
  {
    key: 'contract-gaps',
    title: say('List the gaps in the contract'),
    notes: say(
      'Read the page that describes `GET {path}` and `POST {path}` as a stranger would. What happens with very many {things}, with the same request twice, with an older caller? Each open question is a line.',
    ),
    doneMeans: say('At least five open questions stand in a list, the costliest first.'),
    estimate: 45,
    area: 'api-design',
    layer: 'backend',
    dependsOn: ['question'],
  },
  {
    key: 'schema-review',
    title: say('Read the schema with fresh eyes'),
    notes: say(
      'Go through the table `{table}` column by column: its type, what may be empty, what has to be unique, what you would ask of it that it cannot answer. Write the reasons down beside the schema.',
    ),
    doneMeans: say('Each column of {table} has a reason, and one change to the table is chosen.'),
    estimate: 45,
    area: 'database',
    layer: 'backend',
    dependsOn: ['question'],
  },
  {
    key: 'query-plans',
    title: say('Learn to read a query plan'),
    notes: say(
      'Look up how your database explains a query, and explain the one that lists {things}. Which rows does it read, and in which order? Change the query a little and watch the plan change.',
    ),
    doneMeans: say('You can say in two sentences how the list of {things} is read from the disk.'),
    estimate: 45,
    area: 'database',
    layer: 'backend',
    dependsOn: ['measure'],
    optional: true,
  },
]
