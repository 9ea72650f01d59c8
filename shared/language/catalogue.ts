/**
 * The texts of one language, each beside the English one it stands for. A text with a count has two forms,
 * `one` and `other`, beside the English for several.
 */
export type Catalogue = Readonly<Record<string, Translation>>

export type Translation = string | CountedTranslation

export interface CountedTranslation {
  readonly one: string
  readonly other: string
}
