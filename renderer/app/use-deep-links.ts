import { useEffect, useRef } from 'react'
import { assertNever } from '#shared/assert-never'
import type { DeepLink } from '#shared/links/deep-link'
import type { Plan } from '#shared/model/plan'
import { translate } from '#shared/language/translate'
import { desktop } from '../desktop/desktop'
import { showToast } from '../ui/toast'

interface LinkTargets {
  readonly plans: readonly Plan[]
  readonly showToday: () => void
  readonly writeReflection: () => void
  readonly showPlan: (planId: string) => void
}

/** Follows addresses that are opened in other programs, such as `plumbline://today` in a note. */
export function useDeepLinks(targets: LinkTargets): void {
  const latest = useRef(targets)
  useEffect(() => {
    latest.current = targets
  })

  useEffect(() => {
    const followNext = async () => {
      const link = await desktop.takeLink()
      if (link) follow(link, latest.current)
    }
    // The first one can be older than the page.
    void followNext()
    return desktop.onLinkArrived(() => void followNext())
  }, [])
}

function follow(link: DeepLink, targets: LinkTargets): void {
  switch (link.kind) {
    case 'today':
      return targets.showToday()
    case 'reflect':
      return targets.writeReflection()
    case 'plan': {
      const plan = targets.plans.find(({ id }) => id === link.planId)
      if (plan && plan.archivedAt === undefined) return targets.showPlan(plan.id)
      return showToast({
        message: plan
          ? translate('“{title}” is archived, so the link leads nowhere.', { title: plan.title })
          : translate('That plan is not on this computer, so the link leads nowhere.'),
      })
    }
    default:
      return assertNever(link)
  }
}
