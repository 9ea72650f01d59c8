import type { Day } from '#shared/calendar/day'
import type { PlanBundle } from '#shared/model/plan-bundle'
import type { Side } from '#shared/model/step'

/** What a piece of evidence was read from: one record of the plan. */
export interface EvidenceEntry {
  readonly kind: 'reflection' | 'log' | 'rating' | 'posting' | 'guess'
  /** Id of the record; of the guess, the id of the plan. */
  readonly id: string
  readonly date: Day
  /** What it says, in plain words, such as "Energy +2, step 2: It answered 201". */
  readonly text: string
  /** The side it speaks for; null when it speaks for neither. */
  readonly speaksFor: Side | null
}

/** Where a piece of evidence points: `none` when it has too little data or says nothing about sides. */
export type EvidenceDirection = Side | 'balanced' | 'none'

/** How much a piece of evidence says; `none` when the sides come out alike or it speaks of no side. */
export type EvidenceStrength = 'too-little' | 'none' | 'slight' | 'clear' | 'strong'

/** What one kind of evidence says about a plan (PRODUCT.md, section 5). */
export interface EvidenceItem {
  readonly id: string
  readonly title: string
  readonly direction: EvidenceDirection
  readonly strength: EvidenceStrength
  /** How many entries are behind it. */
  readonly count: number
  /** -1 (full stack) to 1 (backend), 0 without direction; drawn as a bar, never added up. */
  readonly pull: number
  /** The number behind the pull in its own unit, short, such as "0.7"; empty without direction. */
  readonly figure: string
  /** What was found, in a sentence or two with the numbers. */
  readonly fact: string
  /** By which rule an entry speaks for a side, and what that cannot tell; the same for every plan. */
  readonly reading: string
  /** Everything it was read from, for and against, in day order; put into words when it is first asked for. */
  readonly entries: readonly EvidenceEntry[]
}

/** One way to read evidence out of a plan: one file each, listed in `evidence-kinds.ts`. */
export interface EvidenceKind<Id extends string> {
  readonly id: Id
  /** A name for a row, such as "Energy". */
  readonly title: string
  /** By which rule an entry speaks for a side, and what that cannot tell. */
  readonly reading: string
  /** Reads it; total, and it claims nothing from fewer than three entries. */
  readonly derive: (bundle: PlanBundle) => Finding
}

/** What a kind of evidence found in a plan. */
export interface Finding extends Omit<EvidenceItem, 'id' | 'title' | 'reading' | 'entries'> {
  /** The entries in any order: as many as it counts. Behind years there are thousands, and few are looked at. */
  readonly entries: () => readonly EvidenceEntry[]
}
