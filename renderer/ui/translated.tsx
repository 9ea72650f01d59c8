import { Fragment, type ReactNode } from 'react'
import { translate } from '#shared/language/translate'
import type { PlacesOf, Text } from '#shared/language/texts'

interface TranslatedProps<English extends Text> {
  readonly text: English
  /** What goes into each place: a word that is more than text, such as a key or a name in bold. */
  readonly parts: Readonly<Record<PlacesOf<English>, ReactNode>>
}

/** A text in the language of the app, some of whose places hold elements. */
export function Translated<English extends Text>({ text, parts }: TranslatedProps<English>) {
  const values: Readonly<Record<string, ReactNode>> = parts
  const marks = Object.fromEntries(Object.keys(values).map((name) => [name, `\u0000${name}\u0000`]))
  // Each place by its own name between two marks: every second piece is one.
  const pieces = (translate as Say)(text, marks).split('\u0000')
  return pieces.map((piece, index) => (
    <Fragment key={`${index} ${piece}`}>{index % 2 === 0 ? piece : values[piece]}</Fragment>
  ))
}

/** The types have checked the places already. */
type Say = (text: string, values: Readonly<Record<string, string>>) => string
