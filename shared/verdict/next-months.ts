import { type Day, nextWeekday } from '#shared/calendar/day'
import { inFileLocale } from '#shared/language/current-locale'
import { translate } from '#shared/language/translate'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { monthKinds } from '#shared/template/months/month-kinds'
import { defaultWeekly, type MonthKind, type PlanDraft } from '#shared/template/plan-draft'
import { subjectOf } from '#shared/template/subject-of-plan'
import { currentRatings } from '#shared/verdict/current-ratings'
import { deriveVerdict } from '#shared/verdict/derive-verdict'
import { explainNextMonth, type NextMonthKind } from '#shared/verdict/explain-next-month'
import type { Lean } from '#shared/verdict/verdict'

/** A month that could follow: what it is, why, and a draft to open in New plan. */
export interface NextMonth {
  readonly kind: NextMonthKind
  /** Is it the one the ratings point to? At most one is. */
  readonly isSuggested: boolean
  /** What it would look like, in a sentence or two. */
  readonly text: string
  /** Why it is offered, with what it rests on. */
  readonly reason: string
  readonly draft: PlanDraft & { readonly month: MonthKind }
}

/**
 * The months that could follow from the ratings: both sides always, the one they point to first, and a
 * tie-breaker week when they are balanced (PRODUCT.md, section 5; both are valid).
 *
 * @param bundle the plan that ends; its product, week and length of days carry over
 * @param today none of them begins before the first Monday after it
 * @returns drafts that begin on the first Monday after the plan and after today
 * @example nextMonths(balancedPlan, today)[0]?.kind // 'tie-breaker'
 */
export function nextMonths(bundle: PlanBundle, today: Day): readonly NextMonth[] {
  const verdict = deriveVerdict(currentRatings(bundle.ratings))
  const suggested = suggestions[verdict.lean]
  return orders[verdict.lean].map((kind) => ({
    kind,
    isSuggested: kind === suggested,
    ...explainNextMonth(kind, verdict),
    draft: draftOf(kind, bundle, today),
  }))
}

const suggestions: Readonly<Record<Lean, NextMonthKind | null>> = {
  backend: 'depth',
  'full-stack': 'breadth',
  balanced: 'tie-breaker',
  undecided: null,
}

/** Where nothing is suggested, backend stands before full stack as it stands left of it. */
const orders: Readonly<Record<Lean, readonly NextMonthKind[]>> = {
  backend: ['depth', 'breadth'],
  'full-stack': ['breadth', 'depth'],
  balanced: ['tie-breaker', 'depth', 'breadth'],
  undecided: ['depth', 'breadth'],
}

function draftOf(kind: NextMonthKind, bundle: PlanBundle, today: Day): NextMonth['draft'] {
  const { plan } = bundle
  const { idea, noun } = subjectOf(bundle)
  const isWorkable = plan.weekly.some((minutes) => minutes > 0)
  return {
    month: kind,
    title: `${productTitle(plan.title)}: ${monthTitle(kind)}`,
    idea,
    noun,
    firstDay: nextWeekday(plan.lastDay > today ? plan.lastDay : today, 1),
    weeks: monthKinds[kind].weeks,
    weekly: isWorkable ? plan.weekly : defaultWeekly,
    spread: plan.spread,
  }
}

/** The title without what an earlier month has put behind it. */
function productTitle(title: string): string {
  const earlier = titlesOfAnyLanguage().find((words) => title.endsWith(`: ${words}`))
  const own = earlier === undefined ? title : title.slice(0, -earlier.length - 2)
  return own.trim().slice(0, longestTitle)
}

/** Leaves room for what comes behind it in a title of 80 characters. */
const longestTitle = 56

/** An earlier month may have been named in English. */
function titlesOfAnyLanguage(): readonly string[] {
  const titles = () => kinds.map(monthTitle)
  return [...titles(), ...inFileLocale(titles)]
}

const kinds: readonly NextMonthKind[] = ['depth', 'breadth', 'tie-breaker']

function monthTitle(kind: NextMonthKind): string {
  switch (kind) {
    case 'depth':
      return translate('deeper on the server')
    case 'breadth':
      return translate('end to end')
    case 'tie-breaker':
      return translate('a tie-breaker week')
  }
}
