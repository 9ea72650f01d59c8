/** Work on one task on one day. */
export interface SampleWork {
  readonly task: string
  /** Minutes spent. */
  readonly minutes: number
  readonly isDone?: true
}

/** A reflection as a person gives it; what is missing was left open. */
export interface SampleReflection {
  readonly energy: '−2' | '−1' | '0' | '+1' | '+2'
  readonly engagement: '1' | '2' | '3' | '4' | '5'
  readonly debugging?: 'Request flow and data' | 'What the user sees' | 'Both' | 'Neither'
  readonly tags?: string
  readonly answer?: { readonly question: string; readonly text: string }
  readonly title?: string
  /** Markdown. */
  readonly text?: string
}

export interface SampleRating {
  readonly step: 1 | 2 | 3 | 4
  /** 1 = disliked, 5 = loved. */
  readonly value: 1 | 2 | 3 | 4 | 5
}

export interface SampleDay {
  /** yyyy-MM-dd */
  readonly day: string
  /** When all of it is told, HH:mm. */
  readonly time: string
  readonly work: readonly SampleWork[]
  readonly reflection?: SampleReflection
  /** Given on the Today screen, which asks for it once a step is done. */
  readonly rating?: SampleRating
}

/** The plan, made on the Saturday before it starts. */
export const samplePlan = {
  day: '2026-10-31',
  time: '10:30',
  idea: 'Mini blog',
  guess: 'Full stack',
  start: 'Mon 2 Nov 2026',
  weekly: { Mon: '75', Tue: '90', Wed: '75', Thu: '90', Fri: '60', Sat: '90' },
  daysOff: ['11 Nov', '27 Nov'],
} as const

/** Step 1 and step 2, up to the Saturday on which the backend stands. */
export const backendDays: readonly SampleDay[] = [
  {
    day: '2026-11-02',
    time: '19:10',
    work: [
      { task: 'Put the mini blog on half a page', minutes: 40, isDone: true },
      { task: 'Refresh HTML, CSS and JavaScript', minutes: 30 },
    ],
    reflection: {
      energy: '+1',
      engagement: '3',
      tags: 'scope',
      answer: {
        question: 'How would you explain the idea in two sentences?',
        text: 'A page for short posts, the newest on top. No comments, no drafts, no second author.',
      },
      title: 'Half a page, honestly',
      text:
        'Wrote a whole page and crossed out half of it. The *Later* list has nine lines already: ' +
        'drafts, tags, a feed, a dark mode nobody asked for.\n\n' +
        'HTML was like meeting somebody from school. I knew the face, not the name, and had to ' +
        'look up `label for` twice.',
    },
  },
  {
    day: '2026-11-03',
    time: '19:35',
    work: [
      { task: 'Refresh HTML, CSS and JavaScript', minutes: 45, isDone: true },
      { task: 'Sketch the data of a post', minutes: 40 },
    ],
    reflection: {
      energy: '0',
      engagement: '4',
      tags: 'data dates',
      answer: {
        question: 'When did time pass quickly, and when did it drag?',
        text: 'Quickly with the sketch. It dragged with margins, which collapse when they feel like it.',
      },
      title: 'What is the date of a post?',
      text:
        'I had ten minutes in mind for the data of a post. Then came the date:\n\n' +
        '- Is it the day I wrote it, or the day it went up?\n' +
        '- A day, or a moment with a time zone?\n' +
        '- Who sets it, the page or the server?\n\n' +
        'It is a plain day and the server sets it. Arguing with myself about this was the best ' +
        'part of the evening.',
    },
  },
  {
    day: '2026-11-04',
    time: '20:05',
    work: [
      { task: 'Sketch the data of a post', minutes: 10, isDone: true },
      { task: 'Read how two public APIs answer', minutes: 30, isDone: true },
      { task: 'Write the contract of both endpoints', minutes: 30 },
    ],
    reflection: {
      energy: '+1',
      engagement: '4',
      tags: 'api errors',
      title: 'Other people’s contracts',
      text:
        'A chess site and a weather service. The chess site is a pleasure. The weather service ' +
        'answers 200 and puts `"error": true` inside, and that made me oddly cross.\n\n' +
        '**Mine will say 4xx when it means no.**',
    },
  },
  {
    day: '2026-11-05',
    time: '20:40',
    work: [
      { task: 'Write the contract of both endpoints', minutes: 20, isDone: true },
      { task: 'Set up the repository and the tools', minutes: 80, isDone: true },
    ],
    reflection: {
      energy: '−1',
      engagement: '3',
      debugging: 'Neither',
      tags: 'tools',
      title: 'Eighty minutes for sixty',
      text:
        'The contract fits on one screen and I would hand it to a stranger. Then the tools: a ' +
        'version of SQLite from another decade, two package managers that do not speak to each ' +
        'other. It starts with one command now. I would not call it fun.',
    },
    rating: { step: 1, value: 4 },
  },
  {
    day: '2026-11-06',
    time: '18:50',
    work: [{ task: 'Start a server that answers', minutes: 55, isDone: true }],
    reflection: {
      energy: '+2',
      engagement: '5',
      debugging: 'Request flow and data',
      tags: 'logs server',
      title: 'One line per request',
      text:
        'It says hello, and it writes down who asked:\n\n' +
        '```text\n' +
        'GET /posts 200 3 ms\n' +
        'GET /favicon.ico 404 0 ms\n' +
        '```\n\n' +
        'I never asked for a favicon. The browser does so on its own, every time. Watching this ' +
        'log fill up beats television.',
    },
  },
  {
    day: '2026-11-07',
    time: '11:20',
    work: [
      { task: 'Create the posts table', minutes: 60, isDone: true },
      { task: 'Endpoint one: list posts', minutes: 20 },
    ],
    reflection: { energy: '+1', engagement: '4' },
  },
  {
    day: '2026-11-09',
    time: '19:30',
    work: [{ task: 'Endpoint one: list posts', minutes: 70, isDone: true }],
    reflection: {
      energy: '+1',
      engagement: '4',
      debugging: 'Request flow and data',
      tags: 'api empty',
      title: 'Nothing is an answer too',
      text:
        'Without posts, `GET /posts` said `null` where the contract says `[]`. I searched the ' +
        'handler for twenty minutes. It was the list, which nobody had made yet, not even an ' +
        'empty one.',
    },
  },
  {
    day: '2026-11-10',
    time: '21:15',
    work: [
      { task: 'Endpoint two: create a post', minutes: 85, isDone: true },
      { task: 'Connect both endpoints to the database', minutes: 20 },
    ],
    reflection: {
      energy: '+2',
      engagement: '5',
      debugging: 'Request flow and data',
      tags: 'api requests',
      title: 'It came back with an id',
      text:
        'Sent a post, asked for the list, and there it was with `"id": 4`. I kept saying this:\n\n' +
        '> One more request, then bed.\n\n' +
        'Bug of the day: a body without its content type arrived as nothing at all. The log gave ' +
        'it away, length 0. I had been staring at the JSON.',
    },
  },
  {
    day: '2026-11-12',
    time: '20:30',
    work: [{ task: 'Connect both endpoints to the database', minutes: 75, isDone: true }],
    reflection: {
      energy: '+1',
      engagement: '5',
      debugging: 'Request flow and data',
      tags: 'sql',
      answer: {
        question: 'Where did you look first when an answer was wrong?',
        text: 'In the log, then in the table, last in my own code. The other way round next time.',
      },
      title: 'Stop, start, still there',
      text:
        'Stopped the server three times just to see the posts come back.\n\n' +
        '1. The query with the title glued into its text worked, until a title had an apostrophe.\n' +
        '2. The same query with a parameter took every title I could think of.\n\n' +
        'I have read that rule ten times. Now I believe it.',
    },
  },
  {
    day: '2026-11-13',
    time: '18:45',
    work: [{ task: 'Validate input and return clear errors', minutes: 45 }],
    reflection: {
      energy: '−1',
      engagement: '3',
      debugging: 'Request flow and data',
      tags: 'errors',
      title: 'Friday the thirteenth',
      text:
        'Tired. A body of `{` got a 500, the one thing my contract says can never happen: the ' +
        'parser gives up before my polite messages have their turn. Fifteen minutes short of the ' +
        'plan, and that is fine.',
    },
  },
  {
    day: '2026-11-14',
    time: '12:10',
    work: [
      { task: 'Validate input and return clear errors', minutes: 30, isDone: true },
      { task: 'Test both endpoints with real data', minutes: 75, isDone: true },
    ],
    reflection: {
      energy: '+2',
      engagement: '5',
      debugging: 'Request flow and data',
      tags: 'tests data',
      answer: {
        question: 'What would you change in the table if you began again?',
        text: 'I would give the title its limit there, too. The check in my code is a promise, the table is a wall.',
      },
      title: 'Ten real posts',
      text:
        'Ten posts from an old notebook went in and nine came back as they were. The tenth has a ' +
        'title on two lines. Line breaks! The contract had no word about them; now it has.\n\n' +
        'The backend is done, and I am a little sorry.',
    },
    rating: { step: 2, value: 5 },
  },
]

/** The Tuesday after the missed Monday, seen twice: in the middle of the evening and at its end. */
export const middleDay = {
  day: '2026-11-17',
  time: '19:09',
  work: [{ task: 'Draw the list of posts', minutes: 50, isDone: true }],
  reflection: {
    energy: '+1',
    engagement: '4',
    debugging: 'Both',
    tags: 'page requests',
    text:
      'Monday went to a birthday. Drew the list first, from three posts typed into the script. ' +
      '**Seeing them** is nicer than I like to admit.',
  },
} as const satisfies SampleDay

export const restOfMiddleDay = {
  day: '2026-11-17',
  time: '20:50',
  work: [
    { task: 'Make a bare page and fetch the posts', minutes: 45, isDone: true },
    { task: 'Build the form for a new post', minutes: 15 },
  ],
  reflection: {
    ...middleDay.reflection,
    answer: {
      question: 'What did you learn about your endpoints by calling them?',
      text: 'That “newest first” needs a second rule: two posts of one day stood the wrong way round.',
    },
    title: 'An evening of two halves',
    text:
      `${middleDay.reflection.text}\n\n` +
      'Then the real ones. No list and no error either: I drew it before the answer had arrived. ' +
      'Two lines in the wrong order. The network panel told me, so in the end I found a bug on ' +
      'the page by reading a request.',
  },
} as const satisfies SampleDay

/** Step 3 and step 4; the last rating is left for the Verdict screen. */
export const frontEndDays: readonly SampleDay[] = [
  {
    day: '2026-11-18',
    time: '20:20',
    work: [
      { task: 'Build the form for a new post', minutes: 50, isDone: true },
      { task: 'Send the form, show the new post', minutes: 30 },
    ],
    reflection: {
      energy: '0',
      engagement: '3',
      debugging: 'What the user sees',
      tags: 'forms',
      title: 'How wide is a title?',
      text:
        'A form asks me more than it asks anybody else. How wide is a title, how tall is a post, ' +
        'what does the button say? I moved the label from the left to the top and back again, ' +
        'and then to the top.',
    },
  },
  {
    day: '2026-11-19',
    time: '20:45',
    work: [
      { task: 'Send the form, show the new post', minutes: 45, isDone: true },
      { task: 'Style the page: one column', minutes: 35 },
    ],
    reflection: {
      energy: '+1',
      engagement: '4',
      debugging: 'What the user sees',
      tags: 'forms css',
      answer: {
        question: 'How often did you move between page and server, and how was it?',
        text: 'Nine times, I kept a tally. The first three were fun.',
      },
      title: 'It appears',
      text:
        'Press the button and the post is in the list, with the date the *server* chose. I ' +
        'pressed it eleven times.\n\n' +
        'Then the blue link. It stayed blue whatever I wrote, because of a rule of my own from ' +
        'the first evening. I argued with a stylesheet and was both sides.',
    },
  },
  {
    day: '2026-11-20',
    time: '18:40',
    work: [{ task: 'Style the page: one column', minutes: 40, isDone: true }],
  },
  {
    day: '2026-11-21',
    time: '11:50',
    work: [
      { task: 'Walk the whole journey in a browser', minutes: 50, isDone: true },
      { task: 'Show loading and empty states', minutes: 25 },
    ],
    reflection: {
      energy: '+2',
      engagement: '4',
      debugging: 'Both',
      tags: 'journey',
      answer: {
        question: 'What would you show somebody first, and what not yet?',
        text: 'The list with five real posts. Not the form with a wrong date in it.',
      },
      title: 'From the form to the table and back',
      text:
        'Wiped the database and played a stranger. Five posts went all the way round, and I have ' +
        'six rough spots on a list:\n\n' +
        '- [ ] nothing tells me that it is saving\n' +
        '- [ ] two presses make two posts\n' +
        '- [ ] an empty page looks broken\n\n' +
        'Those three first. “Find posts as you type” can wait for another month.',
    },
    rating: { step: 3, value: 4 },
  },
  {
    day: '2026-11-23',
    time: '19:20',
    work: [
      { task: 'Show loading and empty states', minutes: 50, isDone: true },
      { task: 'Explain errors and let a save be retried', minutes: 20 },
    ],
    reflection: {
      energy: '−1',
      engagement: '2',
      debugging: 'What the user sees',
      tags: 'states',
      title: 'Watching a dot blink',
      text:
        'Slowed the server down by two seconds and spent fifty minutes looking at a dot. It is ' +
        'better now: waiting, empty and ready look different. I kept glancing at the clock.',
    },
  },
  {
    day: '2026-11-24',
    time: '21:00',
    work: [
      { task: 'Explain errors and let a save be retried', minutes: 65, isDone: true },
      { task: 'Try long text and odd characters', minutes: 30 },
    ],
    reflection: {
      energy: '+1',
      engagement: '5',
      debugging: 'Request flow and data',
      tags: 'errors requests',
      answer: {
        question: 'How did you try to break it, and what happened?',
        text: 'Cut the connection after the server had stored the post and before it said so. Two posts, until the key.',
      },
      title: 'The answer that got lost',
      text:
        'A save can arrive although the page never hears of it. So the page sends a key along, ' +
        'and the server looks it up before it stores:\n\n' +
        '```sql\n' +
        'select id from posts where save_key = ?\n' +
        '```\n\n' +
        'The wording of the message took four tries. The key took one, and I was happy all the ' +
        'way home.',
    },
  },
  {
    day: '2026-11-25',
    time: '19:45',
    work: [
      { task: 'Try long text and odd characters', minutes: 35, isDone: true },
      { task: 'Set timeouts and limits on the server', minutes: 40 },
    ],
    reflection: {
      energy: '0',
      engagement: '3',
      debugging: 'Both',
      tags: 'css data',
      title: 'A thousand letters',
      text:
        'The table did not mind a thousand letters without a space. The page did: it grew a ' +
        'scroll bar to Denmark. One line of CSS, found after thirty others.',
    },
  },
  {
    day: '2026-11-26',
    time: '20:10',
    work: [
      { task: 'Set timeouts and limits on the server', minutes: 20, isDone: true },
      { task: 'Use all of it without a mouse', minutes: 45, isDone: true },
      { task: 'Put the mini blog online', minutes: 25 },
    ],
    reflection: {
      energy: '−1',
      engagement: '2',
      debugging: 'What the user sees',
      tags: 'keyboard',
      title: 'Where did the focus go?',
      text:
        'After a save it went nowhere, and Tab began again at the top. I can see why it matters, ' +
        'and I am glad it is done. The limits on the server were dessert.',
    },
  },
  {
    day: '2026-11-28',
    time: '12:30',
    work: [
      { task: 'Put the mini blog online', minutes: 60, isDone: true },
      { task: 'Read it through and rate the steps', minutes: 35, isDone: true },
    ],
    reflection: {
      energy: '+1',
      engagement: '4',
      debugging: 'Request flow and data',
      tags: 'end',
      answer: {
        question: 'If you could choose freely, what would tomorrow begin with?',
        text: 'A second table, and a query that needs both.',
      },
      title: 'Read through, all of it',
      text:
        'It is online and works from the phone of my neighbour, who asked where the pictures ' +
        'are. On the *Later* list, I said.\n\n' +
        'Reading my entries in one go: whenever I lost track of time there was a request in it. ' +
        'I had put my guess on full stack. I liked seeing things on a page, and it was mostly ' +
        'the arriving I liked.',
    },
  },
]

/** Said on the Verdict screen at the end: the first one corrects what was said on 5 November. */
export const lastRatings: readonly SampleRating[] = [
  { step: 1, value: 3 },
  { step: 4, value: 2 },
]
