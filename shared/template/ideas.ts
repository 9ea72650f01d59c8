import { translate } from '#shared/language/translate'
import { say, type TemplateText } from '#shared/template/say'

/** A small product to build for a month. To add one, add its id below and one object to `ideas`. */
export interface Idea {
  readonly id: IdeaId
  /** Its name on the New plan screen. */
  readonly label: string
  /** One line that says what it keeps. */
  readonly description: string
  /** The plan's title unless the user has a better one; may name the slots `{thing}` and `{things}`. */
  readonly title: TemplateText
  /** What it is called within a sentence, after "the"; may name the same slots. */
  readonly product: TemplateText
  /** The one kind of record it keeps. */
  readonly noun: TemplateText
  readonly plural: TemplateText
  /** Does the user name the record instead? */
  readonly asksForNoun: boolean
  /** A record as it is sent to endpoint two. The first field is text and has to be filled. */
  readonly example: Readonly<Record<string, string | number | boolean>>
  /** Text for the first field in which layers tend to trip; one line, no backtick. */
  readonly awkward: string
}

/** The ideas there are (PRODUCT.md, section 4). */
export type IdeaId =
  'task-app' | 'mini-blog' | 'bookmark-keeper' | 'recipe-box' | 'expense-log' | 'custom'

/** All ideas, in the order in which they are offered. */
export const ideas: readonly Idea[] = [
  {
    id: 'task-app',
    get label() {
      return translate('Task app')
    },
    get description() {
      return translate('A short list of things to do, each of them open or done.')
    },
    title: say('Tiny task list'),
    product: say('task app'),
    noun: say('task'),
    plural: say('tasks'),
    asksForNoun: false,
    get example() {
      return { title: translate('Water the plants'), due: '2026-05-04', done: false }
    },
    // not translated: its characters are what counts
    awkward: 'Ask Zoë & "Bo" about <b>the 🪴</b>; 50% off?',
  },
  {
    id: 'mini-blog',
    get label() {
      return translate('Mini blog')
    },
    get description() {
      return translate('Short posts on one page, the newest first.')
    },
    title: say('Mini blog'),
    product: say('mini blog'),
    noun: say('post'),
    plural: say('posts'),
    asksForNoun: false,
    get example() {
      return {
        title: translate('A first post'),
        body: translate('Written in ten minutes.'),
        date: '2026-05-04',
      }
    },
    // not translated: its characters are what counts
    awkward: 'Why <script> isn’t "just text" — naïve 日本語 & 🧵',
  },
  {
    id: 'bookmark-keeper',
    get label() {
      return translate('Bookmark keeper')
    },
    get description() {
      return translate('Links worth finding again, with a note on why.')
    },
    title: say('Bookmark keeper'),
    product: say('bookmark keeper'),
    noun: say('bookmark'),
    plural: say('bookmarks'),
    asksForNoun: false,
    get example() {
      return {
        // not translated: a name
        title: 'MDN Web Docs',
        address: 'https://developer.mozilla.org/',
        note: translate('Look things up here first'),
      }
    },
    // not translated: its characters are what counts
    awkward: 'Q&A: "What’s <a href>?" | 100% naïve 🔖',
  },
  {
    id: 'recipe-box',
    get label() {
      return translate('Recipe box')
    },
    get description() {
      return translate('Dishes you cook, with what goes in and how long they take.')
    },
    title: say('Recipe box'),
    product: say('recipe box'),
    noun: say('recipe'),
    plural: say('recipes'),
    asksForNoun: false,
    get example() {
      return {
        name: translate('Lentil soup'),
        ingredients: translate('lentils, carrots, cumin'),
        minutes: 35,
      }
    },
    // not translated: its characters are what counts
    awkward: 'Crème brûlée "à l’ancienne" <½ litre> & 🍮',
  },
  {
    id: 'expense-log',
    get label() {
      return translate('Expense log')
    },
    get description() {
      return translate('What you spent, on what and when, in whole cents.')
    },
    title: say('Expense log'),
    product: say('expense log'),
    noun: say('expense'),
    plural: say('expenses'),
    asksForNoun: false,
    get example() {
      return { purpose: translate('Train ticket'), cents: 1450, date: '2026-05-04' }
    },
    // not translated: its characters are what counts
    awkward: '=2+3 "Café Ötzi" & Söhne <€ 4,50> ☕',
  },
  {
    id: 'custom',
    get label() {
      return translate('Your own idea')
    },
    get description() {
      return translate('Anything that keeps one kind of record: you name it.')
    },
    title: say('My {things}'),
    product: say('{thing} app'),
    noun: say('item'),
    plural: say('items'),
    asksForNoun: true,
    get example() {
      return {
        name: translate('The first one'),
        note: translate('Where it came from'),
        date: '2026-05-04',
      }
    },
    // not translated: its characters are what counts
    awkward: 'Zoë’s "odd" <one> & 50% 日本語 🧭',
  },
]

/**
 * The idea with an id.
 *
 * @throws RangeError when there is none, with the ids there are
 */
export function ideaById(id: string): Idea {
  const idea = ideas.find((candidate) => candidate.id === id)
  if (idea === undefined) {
    const known = ideas.map((candidate) => candidate.id).join(', ')
    throw new RangeError(`There is no idea ${JSON.stringify(id)}; there are ${known}`)
  }
  return idea
}
