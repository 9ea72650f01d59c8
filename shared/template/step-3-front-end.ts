import { say } from '#shared/template/say'
import type { TemplateTask } from '#shared/template/template-task'

/** Step 3: one page that calls both endpoints and shows the results in a browser. */
export const frontEndTasks: readonly TemplateTask[] = [
  {
    key: 'page',
    title: say('Make a bare page and fetch the {things}'),
    notes: say(
      'One HTML file and one script are enough. Let your own server deliver them: a page from another origin may not read its answers until the server allows it. Put the answer of endpoint one on the page as raw text first.',
    ),
    doneMeans: say(
      'The page shows the raw answer, and the network panel of the browser shows the call.',
    ),
    estimate: 60,
    area: 'api-design',
    layer: 'both',
    dependsOn: ['foundations', 'endpoint-list'],
  },
  {
    key: 'draw-list',
    title: say('Draw the list of {things}'),
    notes: say(
      'Make one element for each {thing} and set its text with `textContent`, so that nothing a person typed is read as HTML. Decide which of {fields} to show, and which one the eye meets first.',
    ),
    doneMeans: say('The page shows every {thing} that endpoint one returns, newest first.'),
    estimate: 60,
    area: 'front-end',
    layer: 'front-end',
    dependsOn: ['page'],
  },
  {
    key: 'form',
    title: say('Build the form for a new {thing}'),
    notes: say(
      'Every field has a label that stays visible and the kind of input that suits its data. Let the browser check what it can; the server keeps the last word. Enter sends the form.',
    ),
    doneMeans: say('All fields can be filled with the keyboard, and an empty {main} is not sent.'),
    estimate: 60,
    area: 'front-end',
    layer: 'front-end',
    dependsOn: ['page'],
  },
  {
    key: 'submit',
    title: say('Send the form, show the new {thing}'),
    notes: say(
      'Send the values to endpoint two as JSON, wait for the answer and add the {thing} to the list without loading the page again. Show what the server returned rather than what was typed: the two can differ.',
    ),
    doneMeans: say(
      'A new {thing} appears in the list without a reload, and is still there after one.',
    ),
    estimate: 75,
    area: 'api-design',
    layer: 'both',
    dependsOn: ['draw-list', 'form', 'endpoint-create'],
  },
  {
    key: 'style',
    title: say('Style the page: one column'),
    notes: say(
      'One column, one typeface, three sizes and plenty of space go a long way. Make the window as narrow as a phone now and then; nothing may scroll sideways.',
    ),
    doneMeans: say('From the width of a phone to a full screen, all of it can be read.'),
    estimate: 60,
    area: 'front-end',
    layer: 'front-end',
    dependsOn: ['draw-list', 'form'],
  },
  {
    key: 'filter',
    title: say('Find {things} as you type'),
    notes: say(
      'Filter the list that the page already has; a third endpoint is not needed. Decide about capital letters and accents, and about what to say when nothing matches.',
    ),
    doneMeans: say(
      'Typing part of a {main} leaves the {things} that contain it; clearing brings all back.',
    ),
    estimate: 45,
    area: 'front-end',
    layer: 'front-end',
    dependsOn: ['draw-list'],
    optional: true,
  },
  {
    key: 'journey',
    title: say('Walk the whole journey in a browser'),
    notes: say(
      'Begin with an empty database and use the {product} like someone who has never seen it: add five real {things}, reload, restart the server, come back. Write down each moment in which you hesitate. That is your list for step 4.',
    ),
    doneMeans: say(
      'Five {things} went from the form to the database and back, and rough spots are noted.',
    ),
    estimate: 45,
    area: 'front-end',
    layer: 'both',
    dependsOn: ['submit', 'connect'],
  },
]
