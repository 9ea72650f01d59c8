import { translate } from '#shared/language/translate'
import type { Plan } from '../model/plan'
import { planAddress } from './deep-link'

/** One line in the menu of the app's icon, where the system has one. */
export interface QuickLink {
  readonly label: string
  readonly address: string
}

export interface QuickLinks {
  /** What one does every day. */
  readonly daily: readonly QuickLink[]
  readonly plans: readonly QuickLink[]
}

/**
 * The way to what is done daily and to the latest plans.
 *
 * @param plans the newest first; what is archived or a sample is left out
 */
export function quickLinksOf(plans: readonly Plan[]): QuickLinks {
  return {
    daily: plans.some(isInUse) ? dailyLinks() : [],
    plans: plans.filter(isInUse).flatMap(toLink).slice(0, mostPlans),
  }
}

const mostPlans = 5

function dailyLinks(): readonly QuickLink[] {
  return [
    { label: translate('Today'), address: 'plumbline://today' },
    { label: translate('Write a reflection'), address: 'plumbline://reflect' },
  ]
}

function isInUse({ archivedAt, isSample }: Plan): boolean {
  return archivedAt === undefined && !isSample
}

function toLink({ id, title }: Plan): QuickLink[] {
  const address = planAddress(id)
  return address === null ? [] : [{ label: title.slice(0, longestLabel), address }]
}

/** Characters; menus of the system cut what is longer, too. */
const longestLabel = 100
