import { say } from '#shared/template/say'
import type { TemplateTask } from '#shared/template/template-task'

/** Step 2: two endpoints on one database, and no more than that (PRODUCT.md, section 4). */
export const backendTasks: readonly TemplateTask[] = [
  {
    key: 'server',
    title: say('Start a server that answers'),
    notes: say(
      'For now it gives every request the same fixed answer. Log each one as a line with method, path, status and duration: you will read these lines all month.',
    ),
    doneMeans: say('The answer arrives in a browser, and each request leaves one line in the log.'),
    estimate: 60,
    area: 'server',
    layer: 'backend',
    dependsOn: ['repository'],
  },
  {
    key: 'table',
    title: say('Create the {things} table'),
    notes: say(
      'Turn your sketch into a schema: column types, what may not be empty, the key. Keep it as a file in the repository, so that the table can be thrown away and made again, then put three {things} in by hand.',
    ),
    doneMeans: say(
      'One command makes a database with the table {table}, and a query shows three rows.',
    ),
    estimate: 60,
    area: 'database',
    layer: 'backend',
    dependsOn: ['data-sketch', 'repository'],
  },
  {
    key: 'endpoint-list',
    title: say('Endpoint one: list {things}'),
    notes: say(
      'Answer `GET {path}` from a few {things} in memory, in exactly the shape of your contract. The database comes later and the shape stays. Look at the status, the content type and the answer for no {things} at all.',
    ),
    doneMeans: say('GET {path} answers 200 with the {things} as JSON, or with an empty list.'),
    estimate: 75,
    area: 'server',
    layer: 'backend',
    dependsOn: ['server', 'contract'],
  },
  {
    key: 'endpoint-create',
    title: say('Endpoint two: create {a thing}'),
    notes: say(
      'Read the body of `POST {path}`, give the new {thing} its `id`, keep it and answer 201 with all of it. Send this one first:\n\n```json\n{example}\n```',
    ),
    doneMeans: say('After one POST to {path}, endpoint one lists the new {thing} with its id.'),
    estimate: 75,
    area: 'server',
    layer: 'backend',
    dependsOn: ['endpoint-list'],
  },
  {
    key: 'connect',
    title: say('Connect both endpoints to the database'),
    notes: say(
      'Replace the {things} in memory with the table `{table}`. Hand values to a query as parameters, never as pieces of its text. If a caller can tell that anything moved, find out why.',
    ),
    doneMeans: say('Stop the server and start it again: every {thing} is still listed.'),
    estimate: 90,
    area: 'database',
    layer: 'backend',
    dependsOn: ['endpoint-create', 'table'],
  },
  {
    key: 'validate',
    title: say('Validate input and return clear errors'),
    notes: say(
      'Check every field before it reaches the database. An error names the field and what was expected, with the status your contract promises. Try at least:\n\n- `{main}` missing, empty and far too long\n- a value of the wrong type\n- a body that is not JSON at all',
    ),
    doneMeans: say('Each of these requests gets a 4xx answer that says why, and none adds a row.'),
    estimate: 75,
    area: 'api-design',
    layer: 'backend',
    dependsOn: ['endpoint-create'],
  },
  {
    key: 'real-data',
    title: say('Test both endpoints with real data'),
    notes: say(
      'Write a handful of tests that call the running server: list, create, list again, and three requests it has to refuse. Then send ten real {things} and read the answers closely. Made-up data hides what real data shows.',
    ),
    doneMeans: say('One command runs the tests, and ten real {things} come back as they went in.'),
    estimate: 75,
    area: 'server',
    layer: 'backend',
    dependsOn: ['connect', 'validate'],
  },
]
