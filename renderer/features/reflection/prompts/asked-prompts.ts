type Answers = Readonly<Record<string, string>>

/**
 * The questions on the page, by id: those that were asked, answered ones from elsewhere after them, and
 * the day's own when there is none.
 *
 * @param pool the questions that fit, the day's own first
 */
export function shownPrompts(
  asked: readonly string[],
  answers: Answers,
  pool: readonly string[],
): readonly string[] {
  const known = asked.filter((id) => answers[id] || pool.includes(id))
  const shown = [...new Set([...known, ...Object.keys(answers)])]
  return shown.length > 0 ? shown : pool.slice(0, 1)
}

/** Those questions with the open one exchanged for the next; the same ones when all are answered. */
export function nextPrompt(
  shown: readonly string[],
  answers: Answers,
  pool: readonly string[],
): readonly string[] {
  const answered = shown.filter((id) => answers[id])
  const open = shown.findLast((id) => !answers[id])
  const from = open === undefined ? -1 : pool.indexOf(open)
  const inTurn = [...pool.slice(from + 1), ...pool.slice(0, from + 1)]
  const next = inTurn.find((id) => !answers[id])
  return next === undefined ? shown : [...answered, next]
}
