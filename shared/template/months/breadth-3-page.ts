import { say } from '#shared/template/say'
import type { TemplateTask } from '#shared/template/template-task'

/** Breadth, step 3: the feature in the browser, joined to the server at every step. */
export const breadthPageTasks: readonly TemplateTask[] = [
  {
    key: 'address',
    title: say('Give each {thing} its own address'),
    notes: say(
      'A {thing} that is open has an address that can be kept, shared and opened again. Going back in the browser goes back to the list, to the place one came from.',
    ),
    doneMeans: say(
      'A copied address opens its {thing} in a new window, and Back returns to the list.',
    ),
    estimate: 60,
    area: 'front-end',
    layer: 'front-end',
    dependsOn: [],
  },
  {
    key: 'edit-form',
    title: say('Open {a thing} in the form'),
    notes: say(
      'Use the form for new {things} again and fill it with what is stored. Saving, leaving and going back each have one clear place, and leaving with changes asks first.',
    ),
    doneMeans: say('The form opens with the stored values, and no typed change is lost unasked.'),
    estimate: 75,
    area: 'front-end',
    layer: 'front-end',
    dependsOn: ['address', 'sketch'],
  },
  {
    key: 'save',
    title: say('Save the change from the page'),
    notes: say(
      'Send only what changed, and put each error of the server beside the field it names. What the list shows afterwards comes from the answer, not from the form.',
    ),
    doneMeans: say(
      'A change is in form, list and table alike, and each error stands at its field.',
    ),
    estimate: 75,
    area: 'api-design',
    layer: 'both',
    dependsOn: ['edit-form', 'change', 'refuse'],
  },
  {
    key: 'at-once',
    title: say('Show the change before the answer'),
    notes: say(
      'Let the list of {things} show the change at once and put it right when the server says no. The person learns in both cases what is stored. Slow the server down to see it.',
    ),
    doneMeans: say(
      'On a slow server the change shows at once, and a refused one is taken back in words.',
    ),
    estimate: 75,
    area: 'front-end',
    layer: 'both',
    dependsOn: ['save'],
  },
  {
    key: 'take-back',
    title: say('Let a change be taken back'),
    notes: say(
      'After a save the page offers the way back for a while. Decide which layer remembers how {a thing} was, and what happens when someone else changed it in between.',
    ),
    doneMeans: say('One press brings the old {thing} back, in the list and in the table.'),
    estimate: 75,
    area: 'server',
    layer: 'both',
    dependsOn: ['save', 'two-at-once'],
  },
  {
    key: 'pieces',
    title: say('Take the page apart into pieces'),
    notes: say(
      'The page has grown. Find the pieces that appear twice, such as how one of the {things} is drawn, and give each a file of its own with a name a stranger would look for.',
    ),
    doneMeans: say('Each piece is in one place, and the page works as before.'),
    estimate: 60,
    area: 'front-end',
    layer: 'front-end',
    dependsOn: ['save'],
    optional: true,
  },
]
