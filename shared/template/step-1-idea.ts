import { say } from '#shared/template/say'
import type { TemplateTask } from '#shared/template/template-task'

/** Step 1: settle the idea, refresh the foundations, and agree with yourself on data and endpoints. */
export const ideaTasks: readonly TemplateTask[] = [
  {
    key: 'brief',
    title: say('Put the {product} on half a page'),
    notes: say(
      'Write down who it is for, what they do with it and what it will not do. One kind of record, {things}, is enough for a month.\n\nIdeas that come up later go on a list called *Later*, at the end of the same file.',
    ),
    doneMeans: say('Half a page says who it is for, what it does and three things it leaves out.'),
    estimate: 45,
    area: 'planning',
    layer: 'both',
    dependsOn: [],
  },
  {
    key: 'foundations',
    title: say('Refresh HTML, CSS and JavaScript'),
    notes: say(
      'MDN Web Docs covers all three. Type the examples yourself and change one thing in each.\n\n- HTML: headings, lists, forms and their labels\n- CSS: the box model, spacing, one column\n- JavaScript: functions, arrays of objects, `fetch` and promises',
    ),
    doneMeans: say(
      'A page of yours shows a list that JavaScript made from an array of three {things}.',
    ),
    estimate: 75,
    area: 'front-end',
    layer: 'front-end',
    dependsOn: [],
  },
  {
    key: 'data-sketch',
    title: say('Sketch the data of {a thing}'),
    notes: say(
      'Start with {fields}, and an `id` that the database hands out. For each field decide its type, its longest value and whether it may be empty. A real record shows what is missing:\n\n```json\n{example}\n```',
    ),
    doneMeans: say(
      'Each field of {a thing} has a type, a limit and an answer to “may it be empty?”.',
    ),
    estimate: 45,
    area: 'database',
    layer: 'backend',
    dependsOn: ['brief'],
  },
  {
    key: 'read-apis',
    title: say('Read how two public APIs answer'),
    notes: say(
      'Take two services you use and look up in their documentation how they list things, how they create one, and what an error looks like. Contracts of others are the quickest way to find out what you like in one.',
    ),
    doneMeans: say('You have noted one choice to copy and one to avoid, each with its reason.'),
    estimate: 30,
    area: 'api-design',
    layer: 'backend',
    dependsOn: [],
    optional: true,
  },
  {
    key: 'contract',
    title: say('Write the contract of both endpoints'),
    notes: say(
      'Two endpoints are the whole backend:\n\n- `GET {path}` answers with the {things}, newest first\n- `POST {path}` takes {a thing} and answers with what was stored\n\nWrite down one request and one answer for each, and every error with its status code.',
    ),
    doneMeans: say('Someone else could call both endpoints with nothing but this page.'),
    estimate: 45,
    area: 'api-design',
    layer: 'backend',
    dependsOn: ['data-sketch'],
  },
  {
    key: 'repository',
    title: say('Set up the repository and the tools'),
    notes: say(
      'Choose a language, a server library and a database that you can have running today; a database in a single file, such as SQLite, is enough. Write the command that starts the project into the README while you still remember it.',
    ),
    doneMeans: say('A fresh clone starts with one command, and the README names it.'),
    estimate: 60,
    area: 'deployment',
    layer: 'both',
    dependsOn: [],
  },
]
