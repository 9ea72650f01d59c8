import type { Literal, Node } from 'mdast'
import type { Options } from 'mdast-util-to-markdown'

/** Markdown to be copied into the document as it is, such as what the user wrote. */
export interface Verbatim extends Literal {
  type: 'verbatim'
}

/** One character that has to be written by its number, such as a line break in a title. */
export interface CharacterReference extends Node {
  type: 'characterReference'
  code: number
}

declare module 'mdast' {
  interface BlockContentMap {
    verbatim: Verbatim
  }
  interface PhrasingContentMap {
    characterReference: CharacterReference
    verbatim: Verbatim
  }
  interface RootContentMap {
    verbatim: Verbatim
    characterReference: CharacterReference
  }
}

/**
 * Writes the nodes that Markdown itself does not have, and escapes what only GitHub and Obsidian read as
 * markup: math, highlights and comments.
 */
export const ownNodes: Options = {
  handlers: {
    verbatim: (node: Verbatim) => node.value,
    characterReference: (node: CharacterReference) => `&#x${node.code.toString(16).toUpperCase()};`,
  },
  unsafe: [
    { character: '$', inConstruct: 'phrasing' },
    { character: '%', after: '%', inConstruct: 'phrasing' },
    { character: '=', after: '=', inConstruct: 'phrasing' },
  ],
}
