/** Sessions last a multiple of so many minutes, except the last one of a task. */
export const sessionGrain = 5

/**
 * Whether a day can take a session of a task at all: all that is left of it, or at least the shortest
 * session in whole fives (PRODUCT.md, section 4).
 *
 * @param left minutes to plan for the task
 * @param room minutes the day has
 * @param shortest minutes of the shortest session
 */
export function canHold(room: number, left: number, shortest: number): boolean {
  return left <= room || wholeFives(room) >= shortest
}

/**
 * How long the next session of a task is.
 *
 * @param left minutes to plan for the task
 * @param room minutes the day is meant to take
 * @param capacity minutes the day can take, at least `room`
 * @param shortest minutes of the shortest session
 * @returns minutes; 0 when there is no room for a session. Where the day can take more than it is
 *   meant to, a rest shorter than the shortest session is avoided: the session takes it along or
 *   leaves it longer, whichever is nearer to what was meant.
 * @example sessionLength(70, 60, 60, 15) // 60
 * @example sessionLength(70, 60, 90, 15) // 55, so that 15 remain
 */
export function sessionLength(
  left: number,
  room: number,
  capacity: number,
  shortest: number,
): number {
  if (left <= room) return left
  const length = wholeFives(room)
  if (length < shortest) return 0
  if (left - length >= shortest || room >= capacity) return length
  const shorter = wholeFives(left - shortest)
  const overrun = left <= capacity ? left - room : Infinity
  const shortfall = shorter >= shortest ? room - shorter : Infinity
  if (overrun === Infinity && shortfall === Infinity) return length
  return overrun <= shortfall ? left : shorter
}

function wholeFives(minutes: number): number {
  return Math.floor(minutes / sessionGrain) * sessionGrain
}
