import { currentLocale } from '#shared/language/current-locale'
import { translate } from '#shared/language/translate'
import { fillSlots } from '#shared/template/fill-slots'
import { ideaById, type Idea, type IdeaId } from '#shared/template/ideas'
import { nounGrammar } from '#shared/template/noun-grammar'
import type { TemplateText } from '#shared/template/say'
import { listWords } from '#shared/wording/list-words'

/** What a text of the template may name in braces, and what is put there for an idea. */
export type IdeaWords = Readonly<
  Record<
    /** post */
    | 'thing'
    /** posts */
    | 'things'
    /** a post */
    | 'a thing'
    /** mini blog */
    | 'product'
    /** /posts */
    | 'path'
    /** posts, as the name of a table */
    | 'table'
    /** `title`, `body` and `date` */
    | 'fields'
    /** title: the field that has to be filled */
    | 'main'
    /** a record as JSON, over several lines */
    | 'example'
    /** one line of text in which layers tend to trip */
    | 'awkward',
    string
  >
>

/**
 * The words with which the template speaks about an idea.
 *
 * @param noun what a record is called, for ideas that ask for it; others ignore it. Space around it is
 *   dropped and space inside is made single; without a noun it is "item"
 * @param plural for nouns that `pluralise` does not know
 * @example ideaWords(ideaById('mini-blog'))['a thing'] // 'a post'
 */
export function ideaWords(idea: Idea, noun = '', plural = ''): IdeaWords {
  const own = idea.asksForNoun ? tidy(noun) : ''
  const grammar = nounGrammar()
  const thing = own ? grammar.recordOf(own) : keepingSlots(idea.noun)
  const things = own ? tidy(plural) || grammar.pluralise(own) : keepingSlots(idea.plural)
  const { example } = idea
  const fields = Object.keys(example)
  // A preset has one name in every language: code is written in English.
  const name = nameFor(own ? grammar.inAddress(things.toLowerCase()) : idea.plural)
  return {
    thing,
    things,
    'a thing': grammar.withArticle(thing),
    product: fillSlots(keepingSlots(idea.product), { thing: own || thing, things }),
    path: `/${name}`,
    table: name.replaceAll('-', '_'),
    fields: listWords(fields.map((field) => `\`${field}\``)),
    main: fields[0] ?? 'name',
    example: JSON.stringify(example, null, 2),
    awkward: idea.awkward,
  }
}

/**
 * The title a plan gets unless the user has a better one.
 *
 * @param noun what a record is called, for ideas that ask for it
 * @throws RangeError on an id that no idea has
 * @example suggestTitle('custom', 'plant') // 'My plants'
 */
export function suggestTitle(id: IdeaId, noun = '', plural = ''): string {
  const idea = ideaById(id)
  return wordFor(ideaWords(idea, noun, plural), idea.title)
}

/** A text of the template in the language of the app, worded for an idea. */
export function wordFor(words: IdeaWords, text: TemplateText): string {
  return fillSlots(keepingSlots(text), words)
}

/** The slots are filled by `fillSlots` alone: a noun may hold braces itself. */
function keepingSlots(text: TemplateText): string {
  const { language } = currentLocale()
  const key = `${language} ${text}`
  const said = sayings.get(key) ?? translate(text, slots)
  sayings.set(key, said)
  return said
}

/** Asked for once: the preview of a plan says all of them at every key that is pressed. */
const sayings = new Map<string, string>()

const slots = {
  thing: '{thing}',
  things: '{things}',
  'a thing': '{a thing}',
  product: '{product}',
  path: '{path}',
  table: '{table}',
  fields: '{fields}',
  main: '{main}',
  example: '{example}',
  awkward: '{awkward}',
} as const satisfies IdeaWords

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/** A word that can stand in an address: letters and digits of any script, joined by hyphens. */
function nameFor(things: string): string {
  const name = things.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  return name.replace(/^-+|-+$/g, '') || 'items'
}
