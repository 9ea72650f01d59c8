import { translate } from '#shared/language/translate'
import type { Lean } from '#shared/verdict/verdict'

/** Each lean in the middle of a sentence, such as "would make it lean backend". */
export const leanWords: Readonly<Record<Lean, string>> = {
  get backend() {
    return translate('lean backend')
  },
  get 'full-stack'() {
    return translate('lean full stack')
  },
  get balanced() {
    return translate('balanced')
  },
  get undecided() {
    return translate('not yet decided')
  },
}

/** A lean by itself: "Lean backend", "Lean full stack", "Balanced" or "Not yet decided". */
export function leanHeadline(lean: Lean): string {
  const words = leanWords[lean]
  return words.charAt(0).toUpperCase() + words.slice(1)
}
