/** The faces of the first screen (`styles/fonts.css`). */
// not translated: names of fonts
const startFonts = [
  '1em "Instrument Sans Latin"',
  '1em "Literata Latin"',
  'italic 1em "Literata Latin"',
]

/**
 * Asks for the fonts of the first screen before there is text to draw: text that finds them is laid out once, and
 * not first in a font that stands in.
 */
export function loadStartFonts(): void {
  // Without one of them the page is drawn in what stands in.
  for (const font of startFonts) document.fonts.load(font).catch(console.error)
}
