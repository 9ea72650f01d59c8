import { say } from '#shared/template/say'
import type { TemplateStep } from '#shared/template/template-steps'

/** A week that puts the two sides next to each other: the same minutes, the same {things}. */
export const tieBreakerSteps: readonly TemplateStep[] = [
  {
    step: 1,
    tasks: [
      {
        key: 'settle',
        title: say('Say what would settle it'),
        notes: say(
          'Read your reflections on the {things} and write down what you would have to notice this week to lean one way, and what to lean the other. Say it before you begin, so that it can surprise you.',
        ),
        doneMeans: say(
          'Two sentences are written: what would speak for the server, what for both layers.',
        ),
        estimate: 30,
        area: 'planning',
        layer: 'both',
        dependsOn: [],
      },
      {
        key: 'pick',
        title: say('Pick two equal pieces of work'),
        notes: say(
          'One deep in the server, one that a person sees: making the list of {things} quick, and letting it be sorted, for instance. Both have to fit into two evenings, and neither is the nicer one.',
        ),
        doneMeans: say('Both pieces are named, each with what done means.'),
        estimate: 30,
        area: 'planning',
        layer: 'both',
        dependsOn: [],
      },
    ],
  },
  {
    step: 2,
    tasks: [
      {
        key: 'deep',
        title: say('Go one layer deeper in the server'),
        notes: say(
          'Put thousands of {things} into the table `{table}`, measure the list, find what it waits for and change that. Or take the piece you picked. Leave the page alone on this evening.',
        ),
        doneMeans: say('A number from before and one from after stand side by side.'),
        estimate: 90,
        area: 'database',
        layer: 'backend',
        dependsOn: ['pick'],
      },
      {
        key: 'guard',
        title: say('Find what the server lets through'),
        notes: say(
          'Send `POST {path}` ten requests that no page would send, and close the gap that worries you most. Note what you felt when you found it, and when you closed it.',
        ),
        doneMeans: say('One request that used to get through is refused with a reason.'),
        estimate: 60,
        area: 'api-design',
        layer: 'backend',
        dependsOn: ['pick'],
      },
    ],
  },
  {
    step: 3,
    tasks: [
      {
        key: 'visible',
        title: say('Build one change that people see'),
        notes: say(
          'Let the list of {things} be sorted by what a person would ask for, or take the piece you picked. Carry it from the query to the page, and switch between the two as often as it takes.',
        ),
        doneMeans: say(
          'In the browser the list is in the chosen order, and after a reload it still is.',
        ),
        estimate: 90,
        area: 'front-end',
        layer: 'both',
        dependsOn: ['pick'],
      },
      {
        key: 'notice',
        title: say('Let the page say what happened'),
        notes: say(
          'Choose one moment in which the page is silent, such as after {a thing} is saved, and give it words and a place. Note what you felt while you moved things about.',
        ),
        doneMeans: say('Someone who looks away for a moment can tell from the page what happened.'),
        estimate: 60,
        area: 'front-end',
        layer: 'front-end',
        dependsOn: ['pick'],
      },
    ],
  },
  {
    step: 4,
    tasks: [
      {
        key: 'edges',
        title: say('Round off both pieces'),
        notes: say(
          'Give either piece the same quarter of an hour: an error, an empty list of {things}, odd characters in `{main}`. Which of the two did you want to go on with?',
        ),
        doneMeans: say('Both pieces stand one odd request or click each.'),
        estimate: 30,
        area: 'server',
        layer: 'both',
        dependsOn: ['deep', 'guard', 'visible', 'notice'],
      },
      {
        key: 'compare',
        title: say('Compare the evenings, rate the steps'),
        notes: say(
          'Lay what you wrote about the evenings with {things} beside the two sentences of the first day. Then rate each of the four steps by how much you liked doing it. A tie may stay a tie.',
        ),
        doneMeans: say('All four steps are rated, and one sentence says what the week has shown.'),
        estimate: 30,
        area: 'planning',
        layer: 'both',
        dependsOn: ['settle', 'edges'],
      },
    ],
  },
]
