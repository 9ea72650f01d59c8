import { say } from '#shared/template/say'
import type { TemplateTask } from '#shared/template/template-task'

/** Step 4: loading states, errors and edge cases, in both layers. */
export const polishTasks: readonly TemplateTask[] = [
  {
    key: 'loading-empty',
    title: say('Show loading and empty states'),
    notes: say(
      'Make the server wait two seconds before each answer. The page says that it is waiting, and a second press of the button sends nothing. With no {things} yet, it says what belongs there and how to add the first.',
    ),
    doneMeans: say(
      'On a slow connection one can always tell whether the page is waiting, empty or ready.',
    ),
    estimate: 60,
    area: 'front-end',
    layer: 'front-end',
    dependsOn: ['submit'],
  },
  {
    key: 'messages',
    title: say('Explain errors and let a save be retried'),
    notes: say(
      'Stop the server and save {a thing}. The page says in plain words what happened, keeps what was typed and offers another try. An error from the server appears beside the field it names.\n\nOne trap: a save whose answer got lost may have arrived all the same. A key that the page sends along lets the server recognise the second try.',
    ),
    doneMeans: say(
      'Nothing typed is lost while the server is down, and a retry stores the {thing} once.',
    ),
    estimate: 75,
    area: 'api-design',
    layer: 'both',
    dependsOn: ['submit', 'validate'],
  },
  {
    key: 'edge-cases',
    title: say('Try long text and odd characters'),
    notes: say(
      'Enter this as `{main}` and follow it through form, request, table and list:\n\n```text\n{awkward}\n```\n\nThen try one of a thousand letters, one of spaces only and one with line breaks.',
    ),
    doneMeans: say('Each is either shown exactly as it was typed or refused with a reason.'),
    estimate: 60,
    area: 'database',
    layer: 'both',
    dependsOn: ['submit', 'connect', 'style'],
  },
  {
    key: 'limits',
    title: say('Set timeouts and limits on the server'),
    notes: say(
      'Decide how large a body may be, how many {things} one answer holds and how long a query may take. Then push against each limit: a huge body, a thousand rows, a caller that never finishes sending.',
    ),
    doneMeans: say('The contract names each limit, and reaching one gets a clear answer.'),
    estimate: 60,
    area: 'server',
    layer: 'backend',
    dependsOn: ['connect', 'validate'],
  },
  {
    key: 'keyboard',
    title: say('Use all of it without a mouse'),
    notes: say(
      'Put the mouse away and add {a thing}. Can you always see where the focus is, does it follow the reading order, and where is it after a save? The accessibility panel of the browser shows the name that each control has for a screen reader.',
    ),
    doneMeans: say(
      'The keyboard alone adds {a thing} and mends a mistake, and every control has a name.',
    ),
    estimate: 45,
    area: 'front-end',
    layer: 'front-end',
    dependsOn: ['submit'],
  },
  {
    key: 'deploy',
    title: say('Put the {product} online'),
    notes: say(
      'Choose a host that runs your server and keeps the database when it restarts. Passwords stay out of the repository. Write down how to deploy, how to go back to the version before and where the log is.',
    ),
    doneMeans: say(
      'It works from a second device, and the README says how to deploy and how to go back.',
    ),
    estimate: 75,
    area: 'deployment',
    layer: 'both',
    dependsOn: ['journey'],
    optional: true,
  },
  {
    key: 'read-through',
    title: say('Read it through and rate the steps'),
    notes: say(
      'Read the code once, from the page to the table, and your reflections from the first day on. Then rate each of the four steps by how much you liked doing it, whatever came of it.',
    ),
    doneMeans: say(
      'The README says what was built and what was left out, and all four steps are rated.',
    ),
    estimate: 30,
    area: 'planning',
    layer: 'both',
    dependsOn: ['journey', 'loading-empty', 'messages', 'edge-cases', 'limits', 'keyboard'],
  },
]
