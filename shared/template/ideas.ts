/** A small product to build for a month. To add one, add its id below and one object to `ideas`. */
export interface Idea {
  readonly id: IdeaId
  /** Its name on the New plan screen. */
  readonly label: string
  /** One line that says what it keeps. */
  readonly description: string
  /** The plan's title unless the user has a better one; may name the slots `{thing}` and `{things}`. */
  readonly title: string
  /** What it is called within a sentence, after "the"; may name the same slots. */
  readonly product: string
  /** The one kind of record it keeps. */
  readonly noun: string
  readonly plural: string
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
    label: 'Task app',
    description: 'A short list of things to do, each of them open or done.',
    title: 'Tiny task list',
    product: 'task app',
    noun: 'task',
    plural: 'tasks',
    asksForNoun: false,
    example: { title: 'Water the plants', due: '2026-05-04', done: false },
    awkward: 'Ask Zoë & "Bo" about <b>the 🪴</b>; 50% off?',
  },
  {
    id: 'mini-blog',
    label: 'Mini blog',
    description: 'Short posts on one page, the newest first.',
    title: 'Mini blog',
    product: 'mini blog',
    noun: 'post',
    plural: 'posts',
    asksForNoun: false,
    example: { title: 'A first post', body: 'Written in ten minutes.', date: '2026-05-04' },
    awkward: 'Why <script> isn’t "just text" — naïve 日本語 & 🧵',
  },
  {
    id: 'bookmark-keeper',
    label: 'Bookmark keeper',
    description: 'Links worth finding again, with a note on why.',
    title: 'Bookmark keeper',
    product: 'bookmark keeper',
    noun: 'bookmark',
    plural: 'bookmarks',
    asksForNoun: false,
    example: {
      title: 'MDN Web Docs',
      address: 'https://developer.mozilla.org/',
      note: 'Look things up here first',
    },
    awkward: 'Q&A: "What’s <a href>?" | 100% naïve 🔖',
  },
  {
    id: 'recipe-box',
    label: 'Recipe box',
    description: 'Dishes you cook, with what goes in and how long they take.',
    title: 'Recipe box',
    product: 'recipe box',
    noun: 'recipe',
    plural: 'recipes',
    asksForNoun: false,
    example: { name: 'Lentil soup', ingredients: 'lentils, carrots, cumin', minutes: 35 },
    awkward: 'Crème brûlée "à l’ancienne" <½ litre> & 🍮',
  },
  {
    id: 'expense-log',
    label: 'Expense log',
    description: 'What you spent, on what and when, in whole cents.',
    title: 'Expense log',
    product: 'expense log',
    noun: 'expense',
    plural: 'expenses',
    asksForNoun: false,
    example: { purpose: 'Train ticket', cents: 1450, date: '2026-05-04' },
    awkward: '=2+3 "Café Ötzi" & Söhne <€ 4,50> ☕',
  },
  {
    id: 'custom',
    label: 'Your own idea',
    description: 'Anything that keeps one kind of record: you name it.',
    title: 'My {things}',
    product: '{thing} app',
    noun: 'item',
    plural: 'items',
    asksForNoun: true,
    example: { name: 'The first one', note: 'Where it came from', date: '2026-05-04' },
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
