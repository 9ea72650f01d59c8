import { useLayoutEffect, useRef } from 'react'
import { isOwnPlan } from '#shared/model/is-own-plan'
import type { Plan } from '#shared/model/plan'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Schedule } from '#shared/schedule/schedule'
import type { Day } from '#shared/calendar/day'
import { translate } from '#shared/language/translate'
import { appendThought } from '../db/thoughts'
import { desktop } from '../desktop/desktop'
import { stepOfDay } from '../features/today/describe-day'
import { reasonOf } from '../ui/reason-of'

interface ThoughtContext {
  readonly plans: readonly Plan[]
  readonly today: Day
  /** The plan on screen. */
  readonly plan: { readonly bundle: PlanBundle; readonly schedule: Schedule } | null
}

/** Stores the thoughts of the capture window, and tells it how that went. */
export function useThoughts(context: ThoughtContext): void {
  const latest = useRef(context)
  // Not after the paint: from the moment the screen shows, nothing may come too early to be heard.
  useLayoutEffect(() => {
    latest.current = context
  })

  useLayoutEffect(
    () =>
      desktop.onThoughtCaptured(({ id, text }) => {
        void keep(latest.current, text).then((reason) => desktop.answerThought({ id, reason }))
      }),
    [],
  )
}

/** @returns why it could not be kept, or null */
async function keep({ plans, plan, today }: ThoughtContext, text: string): Promise<string | null> {
  const onScreen = plan && isOwnPlan(plan.bundle.plan) ? plan : null
  const own = onScreen?.bundle.plan ?? plans.find(isOwnPlan)
  if (!own) return translate('There is no plan to keep it in yet. Start one first.')
  try {
    const step = onScreen && stepOfDay({ ...onScreen, today })
    await appendThought(own.id, today, step, text)
    return null
  } catch (error) {
    return translate('It could not be stored. {reason}', { reason: reasonOf(error) })
  }
}
