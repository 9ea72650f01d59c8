import { say } from '#shared/template/say'
import type { TemplateTask } from '#shared/template/template-task'

/** Breadth, step 1: one feature, seen from the person who will use it. */
export const breadthJourneyTasks: readonly TemplateTask[] = [
  {
    key: 'watch',
    title: say('Watch someone use the {product}'),
    notes: say(
      'Ask one person to add three {things} while you say nothing. Note where they stop, what they look for and what they do instead. If nobody is around, do it yourself and speak out loud.',
    ),
    doneMeans: say('Five moments are noted, each with what the person wanted at that moment.'),
    estimate: 60,
    area: 'front-end',
    layer: 'both',
    dependsOn: [],
  },
  {
    key: 'feature',
    title: say('Choose one feature, end to end'),
    notes: say(
      'Changing {a thing} that is already stored is a good one, as it needs every layer. Take another if your notes ask for it, and read the tasks below with that in mind. Everything else goes on *Later*.',
    ),
    doneMeans: say(
      'One sentence says what a person can do in four weeks that they cannot do today.',
    ),
    estimate: 45,
    area: 'planning',
    layer: 'both',
    dependsOn: ['watch'],
  },
  {
    key: 'sketch',
    title: say('Sketch the journey, screen by screen'),
    notes: say(
      'Draw what the person sees from finding {a thing} to having changed it: before, while it is sent, after, and when it does not work. Paper is enough, and boxes are enough on it.',
    ),
    doneMeans: say('The sketch has a picture for each state, the ones that go wrong among them.'),
    estimate: 60,
    area: 'front-end',
    layer: 'front-end',
    dependsOn: ['feature'],
  },
  {
    key: 'shape',
    title: say('Shape the data for what is shown'),
    notes: say(
      'Lay the sketch beside the table `{table}`. What does a picture need that the table does not hold, such as when {a thing} was last changed? Note it, with its type and its value for old {things}.',
    ),
    doneMeans: say('Everything a picture shows has a column, or a rule that derives it.'),
    estimate: 45,
    area: 'database',
    layer: 'both',
    dependsOn: ['sketch'],
  },
  {
    key: 'agreement',
    title: say('Write down what the page will ask'),
    notes: say(
      'For each picture write the request behind it, its answer, and the errors that have a picture of their own. Words the person reads about {things} are decided here as well.',
    ),
    doneMeans: say('Each picture names its request, and each error names its words.'),
    estimate: 45,
    area: 'api-design',
    layer: 'both',
    dependsOn: ['sketch'],
  },
]
