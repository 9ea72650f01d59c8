/** A line of two versions of a text. */
export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Above this many pairs of lines the middle of two texts is shown as replaced as a whole. */
const mostPairs = 1_000_000

/**
 * What changed between two texts, line by line: as few lines as possible are removed and added.
 *
 * @param before an empty text has no lines
 * @example diffLines('a\nb', 'a\nc') // a same, b removed, c added
 */
export function diffLines(before: string, after: string): DiffLine[] {
  const old = linesOf(before)
  const now = linesOf(after)
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  const rest = Math.min(old.length, now.length) - start
  while (end < rest && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1
  return [
    ...lines('same', old.slice(0, start)),
    ...diffMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...lines('same', old.slice(old.length - end)),
  ]
}

function diffMiddle(old: readonly string[], now: readonly string[]): DiffLine[] {
  if (old.length * now.length > mostPairs) return [...lines('removed', old), ...lines('added', now)]
  const shared = longestShared(old, now)
  const width = now.length + 1
  const diff: DiffLine[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    const text = old[i]
    if (text !== undefined && text === now[j]) {
      diff.push({ kind: 'same', text })
      i += 1
      j += 1
    } else if (
      text !== undefined &&
      (j === now.length || shared[(i + 1) * width + j]! >= shared[i * width + j + 1]!)
    ) {
      diff.push({ kind: 'removed', text })
      i += 1
    } else {
      diff.push({ kind: 'added', text: now[j]! })
      j += 1
    }
  }
  return diff
}

/** For each place in both texts, how many lines the rests from there on have in common, in order. */
function longestShared(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1
  const shared = new Uint32Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      shared[i * width + j] =
        old[i] === now[j]
          ? shared[(i + 1) * width + j + 1]! + 1
          : Math.max(shared[(i + 1) * width + j]!, shared[i * width + j + 1]!)
    }
  }
  return shared
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

function lines(kind: DiffLine['kind'], texts: readonly string[]): DiffLine[] {
  return texts.map((text) => ({ kind, text }))
}
