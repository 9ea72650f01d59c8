import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Shown } from '../app/killable-app'
import { findDifference, readStored, type Stored } from '../writes/stored'
import type { PreparedProfile } from './prepare-profile'

/** What became of damaged data, after the app had opened it. */
export interface Outcome {
  readonly comesBack: 'whole' | 'as-of-backup' | 'not'
  readonly isTakenForFirstRun: boolean
  /** Was the database made anew, or given up? */
  readonly isRebuilt: boolean
  readonly isTold: boolean
  /** Are the damaged files kept? */
  readonly isKept: boolean
  readonly words: string
}

/** Looks at the app after it has opened a damaged profile. */
export async function judge(
  page: Page,
  profile: string,
  shown: Shown,
  prepared: PreparedProfile,
): Promise<Outcome> {
  const kept = await readdir(join(profile, 'damaged')).catch(() => [])
  const { kind, told } = shown
  const words = told?.replaceAll(/\s+/g, ' ') ?? 'Nothing is said.'
  const common = {
    isTakenForFirstRun: kind === 'new-plan',
    isRebuilt: kept.length > 0 || told !== null,
    isTold: told !== null,
    isKept: kept.length > 0,
  }
  if (kind !== 'today') return { ...common, comesBack: 'not', words }
  const stored = await readStored(page, profile)
  const difference = compare(stored, prepared.stored)
  if (difference === null) return { ...common, comesBack: 'whole', words }
  const isOfBackup = prepared.backedUp.includes(stored.seq)
  return {
    ...common,
    comesBack: isOfBackup ? 'as-of-backup' : 'not',
    words: `${difference} ${words}`,
  }
}

/** @returns in what one is not the other; null when they are the same */
export function compare(is: Stored, mustBe: Stored): string | null {
  if (is.seq !== mustBe.seq) return `The latest change is ${is.seq}, not ${mustBe.seq}.`
  if (is.problems.length > 0) return is.problems.join('; ')
  const other = findDifference(is.facts, mustBe.facts) ?? findDifference(is.rest, mustBe.rest)
  return other === null ? null : `“${other}” is not what it was.`
}
