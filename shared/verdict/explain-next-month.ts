import { translate } from '#shared/language/translate'
import type { MonthKind } from '#shared/template/plan-draft'
import { clarityLean } from '#shared/verdict/clarity-words'
import { sideWords } from '#shared/verdict/evidence/side-words'
import type { Verdict } from '#shared/verdict/verdict'
import { verdictClosing } from '#shared/verdict/verdict-closing'

/** The months that can follow from a verdict. */
export type NextMonthKind = Exclude<MonthKind, 'four-steps'>

/**
 * What a next month would look like and why it is offered. It says no more than the ratings do.
 *
 * @param verdict of the month that ends
 */
export function explainNextMonth(
  kind: NextMonthKind,
  verdict: Verdict,
): { readonly text: string; readonly reason: string } {
  return { text: textOf(kind), reason: reasonOf(kind, verdict) }
}

function textOf(kind: NextMonthKind): string {
  if (kind === 'tie-breaker') {
    return translate(
      'A tie-breaker week: two equal pieces of work, one deep in the server and one that people see, two evenings each. Say beforehand what would settle it, and rate the steps afresh at the end.',
    )
  }
  const side = kind === 'depth' ? 'backend' : 'full-stack'
  return verdictClosing().nextMonth.find((month) => month.side === side)?.text ?? ''
}

function reasonOf(kind: NextMonthKind, { lean, clarity, missing }: Verdict): string {
  if (lean === 'undecided') {
    return translate('Nothing points here or elsewhere yet: some steps are still to rate.')
  }
  if (lean === 'balanced') {
    return kind === 'tie-breaker'
      ? translate('Your ratings put both sides level, so this sets them side by side once more.')
      : translate('Your ratings put both sides level, so this is as well founded as the other.')
  }
  const isOwn = (kind === 'depth') === (lean === 'backend')
  if (!isOwn) {
    return translate(
      'Your ratings point the other way. This is as valid, and shows whether they do so again.',
    )
  }
  return missing.length > 0 || clarity === null
    ? translate('Your ratings point to {side}, whatever the ones still to come say.', {
        side: sideWords[lean],
      })
    : translate('Your ratings point to {side}: {lean}.', {
        side: sideWords[lean],
        lean: clarityLean(clarity),
      })
}
