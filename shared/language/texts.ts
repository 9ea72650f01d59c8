import type { german } from '#shared/language/german/german'

/**
 * Every text of the app, by its English: what is not in the catalogue is an error of the types. The catalogue of
 * German stands for all, being the first.
 */
type Texts = typeof german

/** A text that is said as it is, but for its `{places}`. */
export type Text = {
  [English in keyof Texts]: Texts[English] extends string ? English : never
}[keyof Texts]

/** A text with a `{count}`, by its English for several. */
export type CountedText = Exclude<keyof Texts, Text>

/** What goes into the places of a text: nothing when it has none, otherwise a value for each. */
export type ValuesOf<English extends string> = [PlacesOf<English>] extends [never]
  ? []
  : [values: Readonly<Record<PlacesOf<English>, string | number>>]

/** The same for a counted text, whose `{count}` is given already. */
export type CountedValuesOf<English extends string> = [
  Exclude<PlacesOf<English>, 'count'>,
] extends [never]
  ? []
  : [values: Readonly<Record<Exclude<PlacesOf<English>, 'count'>, string | number>>]

/** The names in braces. */
export type PlacesOf<English extends string> =
  English extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesOf<Rest> : never
