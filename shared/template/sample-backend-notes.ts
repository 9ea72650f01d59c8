import { translate } from '#shared/language/translate'
import type { SampleNote } from '#shared/template/sample-note'

/** What the writer of the sample month noted about steps 1 and 2. */
export function sampleBackendNotes(): readonly SampleNote[] {
  return [
    {
      day: 0,
      step: 1,
      title: translate('Smaller than I wanted'),
      energy: 1,
      engagement: 3,
      debugging: 'none',
      tags: [translate('scope')],
      answers: {
        'left-out': translate(
          'Comments. I gave them up at the second coffee, and they still hurt a little.',
        ),
      },
      text: translate(
        'A place for short posts about bread. The first version had comments, tags and a map of bakeries. Now it has posts.\n\nThe half page took the whole forty-five minutes, most of them spent crossing out.',
      ),
    },
    {
      day: 1,
      step: 1,
      title: translate('Flexbox and I are speaking again'),
      energy: 2,
      engagement: 4,
      debugging: 'interface',
      tags: ['css'],
      answers: {
        'looked-up': translate(
          '`align-items` and `justify-content`, which I mixed up for the hundredth time.',
        ),
      },
      text: translate(
        'Made a list of three loaves in plain JavaScript and caught myself moving things by a pixel for no reason. Sketching the data afterwards was fine. **It was not the list of loaves.**',
      ),
    },
    {
      day: 3,
      step: 1,
      title: translate('Tools first, regret later'),
      energy: -1,
      engagement: 2,
      debugging: 'none',
      tags: [translate('tools')],
      answers: {
        'slow-decision': translate('Which folder the server lives in. Nobody will ever ask.'),
      },
      text: translate(
        'An hour of versions and settings. One command starts it now:\n\n```sh\nnpm start\n```\n\nThe server says hello at the end of it, which is the least it can do.',
      ),
    },
    {
      day: 7,
      step: 2,
      title: translate('A list with nothing in it'),
      energy: 0,
      engagement: 3,
      debugging: 'data',
      tags: ['api', 'sql'],
      answers: {
        unseen: translate(
          'Odd. I keep opening the browser to look at raw JSON, as if it would grow a margin.',
        ),
      },
      text: translate(
        'The table exists and the first endpoint lists what is in it: nothing, correctly. Wrote three posts straight into the database so that there was something to list.\n\n- newest first needs a second rule for two posts of one day\n- dates as text sort well, if one is strict about zeros',
      ),
    },
    {
      day: 8,
      step: 2,
      title: translate('It answered 201'),
      energy: 1,
      engagement: 4,
      debugging: 'data',
      tags: ['api'],
      answers: {
        'request-surprise': translate('It took a title of nothing but spaces and was proud of it.'),
      },
      text: translate(
        'Sent a post, got it back with a number. Small, but I said “ha” out loud in an empty kitchen.\n\nRated the step early with a 3. It may still earn more.',
      ),
    },
    {
      day: 10,
      step: 2,
      title: translate('The day after no day'),
      energy: 0,
      engagement: 4,
      debugging: 'data',
      tags: ['sql', translate('catching-up')],
      answers: {
        'first-look': translate(
          'In my own code. It was the connection, which I had closed one line too soon.',
        ),
      },
      text: translate(
        'Wednesday went to a leaking washing machine. Moved everything by a day with one press and lost nothing but the evening.\n\nBoth endpoints now talk to the database. Stopping the server and finding the posts still there is a quiet kind of pleasure.',
      ),
    },
    {
      day: 11,
      step: 2,
      title: translate('Saying no politely'),
      energy: 1,
      engagement: 4,
      debugging: 'data',
      tags: [translate('errors')],
      answers: {
        'error-words': translate(
          '“The date is not a date.” True, and of no help at all. Rewrote it twice.',
        ),
      },
      text: translate(
        'Every wrong field gets its own sentence. I noticed that I was imagining the page that would show them, and where, and in which colour.\n\n> Write the error you would like to read.',
      ),
    },
  ]
}
