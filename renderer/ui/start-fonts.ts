// not translated: names of fonts
const upright = '1em "Instrument Sans Latin", "Literata Latin"'
// not translated: the name of a font
const italic = 'italic 1em "Literata Latin"'

/**
 * Asks for the fonts of the first screen (`styles/fonts.css`) before there is text to draw: text that finds them is
 * laid out once, and not first in a font that stands in.
 */
export function loadStartFonts(): void {
  // Without one of them the page is drawn in what stands in.
  for (const fonts of [upright, italic]) document.fonts.load(fonts).catch(console.error)
}
