/**
 * A file name that every file system takes: no folders, no characters Windows refuses, nothing
 * invisible that could disguise the ending, no reserved device name, short enough to be copied
 * anywhere (RELIABILITY.md, section 6). The extension is given without its dot.
 */
export function safeFileName(suggested: string, extension: string): string {
  const ending = `.${extension}`
  const visible = suggested.replace(invisible, '').replace(refused, ' ').replace(/\s+/g, ' ')
  const stem = trimEnds(withoutEnding(trimEnds(visible.normalize('NFC')), ending))
  // not translated: the name of the app
  const named = reserved.test(stem) ? `Plumbline ${stem}` : stem
  // not translated: the name of the app
  return (trimEnds(shorten(named, longestName - ending.length)) || 'Plumbline') + ending
}

/** Marks that turn the direction of text, and the like; joiners stay, emoji and Persian need them. */
const invisible = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g

/** What Windows refuses, control characters, line ends, halves of surrogate pairs. */
const refused = /[<>:"/\\|?*\p{Cc}\p{Cs}\u2028\u2029]/gu

/** Names of devices on Windows, whatever follows the dot; ¹²³ count as digits there. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i

/** In UTF-8, so that folders that are synced or encrypted have room to lengthen it. */
const longestName = 120

function withoutEnding(name: string, ending: string): string {
  return name.toLowerCase().endsWith(ending.toLowerCase()) ? name.slice(0, -ending.length) : name
}

/** Dots in front hide a file, dots and spaces at the end are lost on Windows. */
function trimEnds(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '')
}

/** Cut between characters as people see them, an emoji of several parts being one. */
function shorten(name: string, bytes: number): string {
  if (Buffer.byteLength(name) <= bytes) return name
  const characters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)
  let short = ''
  let used = 0
  for (const { segment } of characters) {
    used += Buffer.byteLength(segment)
    if (used > bytes) break
    short += segment
  }
  return short
}
