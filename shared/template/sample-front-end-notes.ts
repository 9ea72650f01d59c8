import { translate } from '#shared/language/translate'
import type { SampleNote } from '#shared/template/sample-note'

/** What the writer of the sample month noted about steps 3 and 4. */
export function sampleFrontEndNotes(): readonly SampleNote[] {
  return [
    {
      day: 14,
      step: 3,
      title: translate('Twelve real posts'),
      energy: 2,
      engagement: 5,
      debugging: 'both',
      tags: [translate('data'), translate('page')],
      answers: {
        'first-sight': translate(
          'Like hearing your own voice on a recording, except that I liked it.',
        ),
      },
      text: translate(
        'Fed the endpoints a dozen posts from an old notebook. One had a heart in its title and came back whole. Backend done, step 2 goes up to a 4.\n\nThen fifteen minutes of page at the end, and they were over before I had sat down properly.',
      ),
    },
    {
      day: 15,
      step: 3,
      title: translate('Loaves on a page'),
      energy: 2,
      engagement: 5,
      debugging: 'interface',
      tags: [translate('page'), 'html'],
      answers: {
        'own-caller': translate(
          'That an endpoint can be right and still be awkward to call. I renamed a field.',
        ),
      },
      text: translate(
        'The list draws itself from the server. I changed the order of two words in a heading and the whole thing felt friendlier. *That* is what I want to learn more about.',
      ),
    },
    {
      day: 16,
      step: 3,
      title: translate('A form is a conversation'),
      energy: 1,
      engagement: 5,
      debugging: 'both',
      tags: [translate('forms')],
      answers: {
        switching: translate(
          'Eleven times, I counted. It did not bother me, I like having both ends in hand.',
        ),
      },
      text: translate(
        'The label, the hint, the button that says what it does. Half of it is wording.\n\n1. The page sent the date as the browser writes it.\n2. The server wanted it as I had written it down.\n3. The contract was right, and I was in two places at once.',
      ),
    },
    {
      day: 18,
      step: 3,
      title: translate('One column, one evening'),
      energy: 2,
      engagement: 4,
      debugging: 'interface',
      tags: ['css', translate('search')],
      answers: {
        'page-detail': translate('The space above the date. Four pixels. Yes, it was.'),
      },
      text: translate(
        'Finding posts as one types works, and it even says so when there is none. Showed it to my sister, who typed “rye” and smiled. Best review so far.',
      ),
    },
    {
      day: 21,
      step: 4,
      title: translate('While you wait'),
      energy: 1,
      engagement: 4,
      debugging: 'interface',
      tags: [translate('loading')],
      answers: {
        'while-waiting': translate(
          'That the oven is warm. It says “Fetching the posts” after half a second.',
        ),
      },
      text: translate(
        'Walked the journey from an empty page to a post and found two dead ends. Slowing the network down on purpose is unkind and very useful.',
      ),
    },
    {
      day: 22,
      step: 4,
      title: translate('Try again'),
      energy: 1,
      engagement: 4,
      debugging: 'both',
      tags: [translate('errors'), translate('retry')],
      answers: {
        'fix-where': translate(
          'Both: the server had to say what was wrong, the page had to keep what was typed.',
        ),
      },
      text: translate(
        'Pulled the plug in the middle of a save. The words stayed in the form and the button offered another try. I have lost enough text in other people’s forms to care about this.',
      ),
    },
    {
      day: 24,
      step: 4,
      title: translate('Limits'),
      energy: -1,
      engagement: 3,
      debugging: 'data',
      tags: [translate('server'), translate('keyboard')],
      answers: {
        'put-off': translate(
          'The timeouts, since yesterday. They took half an hour and were not that bad.',
        ),
      },
      text: translate(
        'Timeouts and sizes on the server, needed and dull. Then the whole app without a mouse, and the evening came back to life: three buttons had no focus ring at all.',
      ),
    },
    {
      day: 25,
      step: 4,
      title: translate('It has an address'),
      energy: 2,
      engagement: 5,
      debugging: 'both',
      tags: [translate('deploy')],
      answers: {
        'tell-a-friend': translate(
          'Here is a link. Type something. It will still be there tomorrow.',
        ),
      },
      text: translate(
        'Online, after a wrong port and a right one. Read my notes from the first evening: I had guessed backend. Going by where the evenings flew, **it is the whole way from table to button.**',
      ),
    },
  ]
}
