/** A stretch of a text, in UTF-16 units; `end` is not part of it. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A word of a text: where it stands, and the form in which words are compared. */
export interface Word extends TextRange {
  readonly form: string
}

/**
 * The words of a text in order. Signs of Markdown and punctuation belong to no word; a sign of a script
 * that writes no spaces is a word of its own.
 *
 * @example findWords('Café, `WHERE`') // 'cafe' at 0 to 4, 'where' at 7 to 12
 */
export function findWords(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    form: wordForm(found),
  }))
}

/** A word as it is compared: small letters, without accents and apostrophes. */
function wordForm(found: string): string {
  return found
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{Mn}'’]/gu, '')
    .replace(/[ßøłđæœı]/g, (letter) => plainLetters[letter] ?? letter)
}

const spaceless = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`
const letter = String.raw`(?!${spaceless})[\p{L}\p{N}\p{M}]`

/** Letters and digits, an apostrophe between them, and the signs behind `C#` and `C++`. */
const word = new RegExp(
  String.raw`${spaceless}|(?!\p{M})(?:${letter})+(?:['’](?:${letter})+)*[#+]{0,2}`,
  'gu',
)

/** Letters that Unicode does not take apart, but people type without their sign. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}
