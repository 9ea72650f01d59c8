import type { PhrasingContent } from 'mdast'

/**
 * Text that means exactly its characters: nothing in it becomes a link, markup or a new line of Markdown.
 *
 * The writer escapes Markdown's own marks. Two things are left to do here: line breaks are written by
 * number, and an empty comment stands inside addresses, because GFM makes links of those even when they
 * are escaped. Read back, it is the text of the text nodes in a row.
 *
 * @param value any well-formed text, also empty
 * @example plainText('mail a@b.co') // the texts 'mail a' and '@b.co' around an empty comment
 */
export function plainText(value: string): PhrasingContent[] {
  return value.split(/([\r\n])/).flatMap((piece) => {
    if (piece === '\n' || piece === '\r') {
      return [{ type: 'characterReference' as const, code: piece.charCodeAt(0) }]
    }
    return piece === '' ? [] : withoutLinks(piece)
  })
}

/** Inside `www.`, `https://` and `a@b`: the places every address of GFM has one of. */
const insideAddress = /(?<=www)(?=\.)|(?<=(?:https?|ftp):)(?=\/\/)|(?<=[\w.+-])(?=@[\w-])/i

function withoutLinks(value: string): PhrasingContent[] {
  return value.split(insideAddress).flatMap((part, index): PhrasingContent[] => {
    const text = { type: 'text', value: part } as const
    return index === 0 ? [text] : [{ type: 'html', value: '<!-- -->' }, text]
  })
}
