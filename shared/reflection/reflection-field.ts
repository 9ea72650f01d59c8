import type { Reflection } from '#shared/model/reflection'

/** One thing that is asked about a day; its kind says how it is asked. */
export type ReflectionField =
  ScaleField | ChoiceField | StepField | TagsField | LineField | MarkdownField

/** Steps from one end to the other, such as energy. */
export type ScaleField = {
  [Id in NullableNumber]: Asked<'scale', Id> & {
    /** From the low end to the high one. */
    readonly options: readonly Option<NonNullable<Reflection[Id]>>[]
    /** The word below the first option. */
    readonly lowest: string
    /** The word below the last option. */
    readonly highest: string
  }
}[NullableNumber]

/** One of a few answers without an order. */
export type ChoiceField = {
  [Id in NullableText]: Asked<'choice', Id> & {
    readonly options: readonly Choice<NonNullable<Reflection[Id]>>[]
  }
}[NullableText]

/** One of the four steps. */
export type StepField = Asked<'step', 'step'>

/** Words of the user's own, to find entries by. */
export type TagsField = Asked<'tags', KeyOf<readonly string[]>>

/** A line of text. */
export type LineField = Asked<'line', KeyOf<string>>

/** Text of any length, in Markdown. */
export type MarkdownField = Asked<'markdown', KeyOf<string>>

/** An answer that can be chosen. */
export interface Option<Value> {
  readonly value: Value
  readonly label: string
}

/** An answer without an order, which is named in a sentence as well. */
export interface Choice<Value> extends Option<Value> {
  readonly inSentence: string
}

interface Asked<Kind extends string, Id extends keyof Reflection> {
  readonly kind: Kind
  /** Where a reflection holds the answer. */
  readonly id: Id
  /** A short name, for lists, columns and exports. */
  readonly name: string
  /** What is asked, above the control. */
  readonly label: string
  /** What else one may want to know; may be empty. */
  readonly help: string
}

/** What a reflection says about itself rather than about the day is never asked. */
type AskedKey = Exclude<keyof Reflection, 'id' | 'date'>

type KeyOf<Value> = {
  [Key in AskedKey]: Reflection[Key] extends Value ? Key : never
}[AskedKey]

/** Steps are numbers too, but have a field of their own. */
type NullableNumber = Exclude<KeyOf<number | null>, 'step'>

type NullableText = Exclude<KeyOf<string | null>, KeyOf<string>>
