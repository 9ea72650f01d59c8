import { useEffect, useState } from 'react'
import type { PlanBundle } from '#shared/model/plan-bundle'
import { type AppData, readAppData, recallAppData } from './app-data'
import { bundleOf } from './bundle-rows'
import { database } from './database'
import { onChange } from './on-change'
import { readRowsOf } from './plan-rows'
import { watch } from './trouble'

/**
 * The data of the app, kept up to date: every screen derives from what it gives. What is known already is there
 * at once; after a change only what it did is taken over, without asking the database.
 *
 * @param planId the plan to show; when it is null, gone or archived, the newest in use, a sample last
 * @returns undefined until the first answer
 */
export function useAppData(planId: string | null): AppData | undefined {
  const [shown, show] = useState<AppData | undefined>(() => recallAppData(planId) ?? undefined)
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null)

  useEffect(() => {
    let isWanted = true
    const showNext = (next: AppData) => {
      if (isWanted) show((last) => (isNews(last, next) ? next : last))
    }
    const follow = () => {
      const known = recallAppData(planId)
      if (known) return showNext(known)
      watch(readAppData(planId)).then(showNext, (error: unknown) => {
        if (isWanted) setFault({ error })
      })
    }
    follow()
    const stop = onChange(follow)
    return () => {
      isWanted = false
      stop()
    }
  }, [planId])

  if (fault) throw fault.error
  return shown
}

/** One plan with everything that belongs to it; null when there is no such plan. */
export async function readPlanBundle(planId: string): Promise<PlanBundle | null> {
  return database.transaction('r', database.tables, async () => {
    const plan = await database.plans.get(planId)
    return plan ? bundleOf(plan, await readRowsOf(plan)) : null
  })
}

/** Of two that are read at a time the earlier may come last. */
function isNews(last: AppData | undefined, next: AppData): boolean {
  if (!last || next.seq > last.seq) return true
  return next.seq === last.seq && next.bundle !== last.bundle
}
