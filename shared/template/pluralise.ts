const irregular: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['foot', 'feet'],
  ['knife', 'knives'],
  ['leaf', 'leaves'],
  ['man', 'men'],
  ['mouse', 'mice'],
  ['person', 'people'],
  ['potato', 'potatoes'],
  ['quiz', 'quizzes'],
  ['series', 'series'],
  ['shelf', 'shelves'],
  ['species', 'species'],
  ['tomato', 'tomatoes'],
  ['tooth', 'teeth'],
  ['woman', 'women'],
])

/**
 * The plural of an English noun; of several words the last one changes. Knows the regular endings and
 * a few irregular words: for any other, a draft carries the plural itself.
 *
 * @param noun in the singular
 * @example pluralise('library entry') // 'library entries'
 * @example pluralise('dish') // 'dishes'
 */
export function pluralise(noun: string): string {
  const last = /[^\s-]*$/.exec(noun)?.[0] ?? ''
  const exception = irregular.get(last.toLowerCase())
  if (exception !== undefined) return noun.slice(0, noun.length - last.length) + exception
  if (/[^aeiou]y$/i.test(last)) return `${noun.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/i.test(last)) return `${noun}es`
  return `${noun}s`
}
