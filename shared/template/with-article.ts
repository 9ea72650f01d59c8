/**
 * A noun with "a" or "an". Goes by the letters, with the common words whose first sound differs from
 * them; abbreviations that are spelled out get the article of their letters read as a word.
 *
 * @param noun in the singular
 * @example withArticle('expense') // 'an expense'
 * @example withArticle('unit') // 'a unit'
 */
export function withArticle(noun: string): string {
  return `${startsWithVowelSound(noun) ? 'an' : 'a'} ${noun}`
}

function startsWithVowelSound(noun: string): boolean {
  if (/^(?:eu|one\b|once\b|uni|us[aeu]|uti)/i.test(noun)) return false
  return /^(?:[aeiou]|hour|heir|honest|honou?r)/i.test(noun.normalize('NFD'))
}
