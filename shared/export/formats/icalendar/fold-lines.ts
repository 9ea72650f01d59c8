/** Octets a line holds before it goes on in the next one; RFC 5545, section 3.1, allows 75 with the space. */
const longestLine = 74

/**
 * Breaks lines that are longer than a calendar file may have them, as the library does for a whole calendar.
 * It encodes every character for itself, which takes seconds for years of sessions; this one counts.
 *
 * @param text well-formed, its lines ended by carriage return and line feed
 * @example foldLines(`SUMMARY:${'a'.repeat(80)}\r\n`) // 74 octets, then a line that begins with a space
 */
export function foldLines(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n')
}

function foldLine(line: string): string {
  let folded = ''
  let from = 0
  let octets = 0
  for (let at = 0; at < line.length; at += 1) {
    const start = at
    const size = octetsOf(line.charCodeAt(at))
    // The second half of a pair stays with the first.
    if (size === 4) at += 1
    octets += size
    if (octets <= longestLine) continue
    folded += `${line.slice(from, start)}\r\n `
    from = start
    octets = size
  }
  return folded + line.slice(from)
}

/** In UTF-8, for a code unit; that of the first half of a pair stands for both. */
function octetsOf(unit: number): 1 | 2 | 3 | 4 {
  if (unit < 0x80) return 1
  if (unit < 0x8_00) return 2
  return unit >= 0xd8_00 && unit <= 0xdb_ff ? 4 : 3
}
