import type { EvidenceItem, EvidenceStrength } from '#shared/verdict/evidence/evidence'

/** From which amount on a difference is called slight, clear and strong, and the widest it can get. */
export interface Bands {
  readonly slight: number
  readonly clear: number
  readonly strong: number
  readonly most: number
}

/**
 * Differences in points of a scale with five steps. They are the bands of the verdict (PRODUCT.md,
 * section 5), so that a word means as much here as there: less than half a point is no more than one
 * evening can do to a mean.
 */
export const pointBands: Bands = { slight: 0.5, clear: 1, strong: 2, most: 4 }

/** What can be claimed, from nothing to the most. */
export type ClaimedStrength = Exclude<EvidenceStrength, 'too-little'>

/** The side a difference points to, how much it says, and how long its bar is. */
export type Weight = Pick<EvidenceItem, 'direction' | 'pull'> & {
  readonly strength: ClaimedStrength
}

/**
 * Weighs a difference between the sides. Equal differences towards either side weigh the same, and a bar
 * is never longer than its word: a third of the width for slight, two thirds for clear.
 *
 * @param difference above 0 towards the backend, below 0 towards the full stack
 * @param bands when it is slight, clear or strong
 * @param atMost the most it may be called, for evidence that is weak by nature
 * @example weigh(1, pointBands) // { direction: 'backend', strength: 'clear', pull: 0.33... }
 */
export function weigh(
  difference: number,
  bands: Bands,
  atMost: ClaimedStrength = 'strong',
): Weight {
  const amount = Math.abs(difference)
  const strength = weakerOf(strengthOf(amount, bands), atMost)
  if (strength === 'none') return { direction: 'balanced', strength, pull: 0 }
  const length = Math.min(lengthOf(amount, bands), longest[strength])
  return difference > 0
    ? { direction: 'backend', strength, pull: length }
    : { direction: 'full-stack', strength, pull: -length }
}

/** The word for an amount of 0 or more. */
export function strengthOf(amount: number, bands: Omit<Bands, 'most'>): ClaimedStrength {
  // Means are rarely exact in binary, and one that meets a limit on paper should meet it here.
  const shown = amount + 1e-9
  if (shown < bands.slight) return 'none'
  if (shown < bands.clear) return 'slight'
  return shown < bands.strong ? 'clear' : 'strong'
}

const order: readonly ClaimedStrength[] = ['none', 'slight', 'clear', 'strong']

function weakerOf(a: ClaimedStrength, b: ClaimedStrength): ClaimedStrength {
  return order.indexOf(a) < order.indexOf(b) ? a : b
}

const longest = { slight: 1 / 3, clear: 2 / 3, strong: 1 } as const

/** 0 to 1, by the bands: each of the three takes a third. */
function lengthOf(amount: number, { clear, strong, most }: Bands): number {
  if (amount < clear) return amount / clear / 3
  if (amount < strong) return (1 + (amount - clear) / (strong - clear)) / 3
  return Math.min((2 + (amount - strong) / (most - strong)) / 3, 1)
}
