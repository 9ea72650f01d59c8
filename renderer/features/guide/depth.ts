import type { Depth } from '#shared/guide/skill-areas'

/** Length of the string for each depth, in pixels; the deepest leaves room for the weight in a row. */
export const depthPixels: Readonly<Record<Depth, number>> = { light: 12, working: 24, core: 36 }

/**
 * Length of the string for minutes, in pixels: the area with the most hangs as deep as a core area.
 *
 * @returns 0 for no minutes, which is drawn as a string without a weight
 */
export function minutesPixels(minutes: number, most: number): number {
  return minutes === 0 ? 0 : Math.max(4, (depthPixels.core * minutes) / most)
}
