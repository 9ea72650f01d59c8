import { currentLocale } from '#shared/language/current-locale'
import type { Language } from '#shared/language/languages'
import { pluralise } from '#shared/template/pluralise'
import { pluraliseGerman } from '#shared/template/pluralise-german'
import { withArticle } from '#shared/template/with-article'

/** What a language does to the noun of a record. */
export interface NounGrammar {
  /** The plural of a noun, as far as rules find it. */
  readonly pluralise: (noun: string) => string
  /** One record of a noun that somebody typed, whose gender nobody knows. */
  readonly recordOf: (noun: string) => string
  /** Such a record, or one of a preset, with its article. */
  readonly withArticle: (record: string) => string
  /** Letters as they are written in an address. */
  readonly inAddress: (text: string) => string
}

/** The grammar of the language of the app. */
export function nounGrammar(): NounGrammar {
  return grammars[currentLocale().language]
}

/**
 * In German every record is a masculine noun, an entry if need be, so that the sentences around it hold for all;
 * the article is that of what one creates, changes and saves.
 */
const grammars: Readonly<Record<Language, NounGrammar>> = {
  en: {
    pluralise,
    recordOf: (noun) => noun,
    withArticle,
    inAddress: (text) => text,
  },
  de: {
    pluralise: pluraliseGerman,
    // not translated: the grammar of one language
    recordOf: (noun) => `Eintrag „${noun}“`,
    // not translated: the grammar of one language
    withArticle: (record) => `einen ${record}`,
    inAddress: (text) => text.replace(/[äöüß]/g, (letter) => plainLetters[letter] ?? letter),
  },
}

const plainLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
