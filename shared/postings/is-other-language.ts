import { readWords } from '#shared/postings/read-words'
import { splitWordings } from '#shared/postings/split-wordings'

/**
 * Is a text in a language other than English? It is when small words of other languages, or words in other
 * scripts, outnumber the small words of English. A mere list of terms is taken for English.
 *
 * @param text of any length; its beginning decides
 * @example isOtherLanguage('Wir suchen eine Person für die API') // true
 */
export function isOtherLanguage(text: string): boolean {
  let balance = 0
  for (const { form } of readWords(text, 0, sampleLength)) {
    if (english.has(form)) balance += 1
    else if (others.has(form) || isInOtherScript(form)) balance -= 1
  }
  return balance < 0
}

/** In characters: enough to tell, and a text of many pages costs no more. */
const sampleLength = 20_000

function isInOtherScript(form: string): boolean {
  return /^\p{L}/u.test(form) && !/^\p{Script=Latin}/u.test(form)
}

const english = formsOf(`
    the, and, you, to, of, in, with, for, our, will, your, we, is, are, on, that, this, from, by, have,
    be, or, as, it, not, who, what`)

/** German, French, Spanish, Portuguese, Italian, Dutch, Polish and the Nordic languages. */
const others = formsOf(`
    und, der, das, den, dem, mit, für, wir, du, dich, sie, ihr, nicht, kein, keine, ein, eine, einen,
    einer, oder, bei, von, zu, zum, zur, auf, sind, wird, dein, deine, et, le, la, les, des, du, pour,
    avec, nous, vous, dans, une, sur, est, y, el, los, las, para, con, una, del, en, que, se, de, e, os,
    com, uma, não, você, il, di, per, gli, della, che, nel, een, het, van, voor, je, niet, oraz, nie,
    się, na, och, att, som, för, med, vi, og, til, ikke, av`)

function formsOf(list: string): ReadonlySet<string> {
  return new Set(splitWordings(list).flatMap((word) => readWords(word).map(({ form }) => form)))
}
