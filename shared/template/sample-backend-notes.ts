import type { SampleNote } from '#shared/template/sample-note'

/** What the writer of the sample month noted about steps 1 and 2. */
export const sampleBackendNotes: readonly SampleNote[] = [
  {
    day: 0,
    step: 1,
    title: 'Smaller than I wanted',
    energy: 1,
    engagement: 3,
    debugging: 'none',
    tags: ['scope'],
    answers: {
      'left-out': 'Comments. I gave them up at the second coffee, and they still hurt a little.',
    },
    text:
      'A place for short posts about bread. The first version had comments, tags and a map of ' +
      'bakeries. Now it has posts.\n\n' +
      'The half page took the whole forty-five minutes, most of them spent crossing out.',
  },
  {
    day: 1,
    step: 1,
    title: 'Flexbox and I are speaking again',
    energy: 2,
    engagement: 4,
    debugging: 'interface',
    tags: ['css'],
    answers: {
      'looked-up': '`align-items` and `justify-content`, which I mixed up for the hundredth time.',
    },
    text:
      'Made a list of three loaves in plain JavaScript and caught myself moving things by a pixel ' +
      'for no reason. Sketching the data afterwards was fine. **It was not the list of loaves.**',
  },
  {
    day: 3,
    step: 1,
    title: 'Tools first, regret later',
    energy: -1,
    engagement: 2,
    debugging: 'none',
    tags: ['tools'],
    answers: {
      'slow-decision': 'Which folder the server lives in. Nobody will ever ask.',
    },
    text:
      'An hour of versions and settings. One command starts it now:\n\n' +
      '```sh\nnpm start\n```\n\n' +
      'The server says hello at the end of it, which is the least it can do.',
  },
  {
    day: 7,
    step: 2,
    title: 'A list with nothing in it',
    energy: 0,
    engagement: 3,
    debugging: 'data',
    tags: ['api', 'sql'],
    answers: {
      unseen: 'Odd. I keep opening the browser to look at raw JSON, as if it would grow a margin.',
    },
    text:
      'The table exists and the first endpoint lists what is in it: nothing, correctly. Wrote ' +
      'three posts straight into the database so that there was something to list.\n\n' +
      '- newest first needs a second rule for two posts of one day\n' +
      '- dates as text sort well, if one is strict about zeros',
  },
  {
    day: 8,
    step: 2,
    title: 'It answered 201',
    energy: 1,
    engagement: 4,
    debugging: 'data',
    tags: ['api'],
    answers: {
      'request-surprise': 'It took a title of nothing but spaces and was proud of it.',
    },
    text:
      'Sent a post, got it back with a number. Small, but I said “ha” out loud in an empty ' +
      'kitchen.\n\nRated the step early with a 3. It may still earn more.',
  },
  {
    day: 10,
    step: 2,
    title: 'The day after no day',
    energy: 0,
    engagement: 4,
    debugging: 'data',
    tags: ['sql', 'catching-up'],
    answers: {
      'first-look': 'In my own code. It was the connection, which I had closed one line too soon.',
    },
    text:
      'Wednesday went to a leaking washing machine. Moved everything by a day with one press and ' +
      'lost nothing but the evening.\n\n' +
      'Both endpoints now talk to the database. Stopping the server and finding the posts still ' +
      'there is a quiet kind of pleasure.',
  },
  {
    day: 11,
    step: 2,
    title: 'Saying no politely',
    energy: 1,
    engagement: 4,
    debugging: 'data',
    tags: ['errors'],
    answers: {
      'error-words': '“The date is not a date.” True, and of no help at all. Rewrote it twice.',
    },
    text:
      'Every wrong field gets its own sentence. I noticed that I was imagining the page that would ' +
      'show them, and where, and in which colour.\n\n> Write the error you would like to read.',
  },
]
