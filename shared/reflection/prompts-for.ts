import { type Day, daysBetween, toDay } from '#shared/calendar/day'
import type { OwnPrompt } from '#shared/model/own-prompt'
import type { Step } from '#shared/model/step'
import { type Prompt, prompts } from '#shared/reflection/prompts'

/**
 * The prompts that fit a day, the day's own first: the same ones each time it is asked, in another order
 * on the next day. The user's own come in turn with ours, and begin every second day.
 *
 * @param step what the day is about; null takes the general prompts only
 * @param own the user's own; those asked no more are left out
 * @returns each prompt once
 * @example promptsFor(2, toDay('2026-11-10'))[0].step // 2, or 'any' on some days
 */
export function promptsFor(
  step: Step | null,
  day: Day,
  own: readonly OwnPrompt[] = [],
): readonly Prompt[] {
  const turn = daysBetween(firstTurn, day)
  const mine = own.filter((prompt) => !prompt.isRetired && [step, 'any'].includes(prompt.step))
  if (mine.length === 0) return startingAt(turn, shippedFor(step))
  const round = Math.floor(turn / 2)
  const [first, second] = [startingAt(round, mine), startingAt(round, shippedFor(step))]
  return turn % 2 === 0 ? inTurn(first, second) : inTurn(second, first)
}

/** Where counting starts does not matter, as long as it never moves. */
const firstTurn = toDay('2026-01-05')

/** The prompts of a step with a general one after every second, so that they take turns. */
function shippedFor(step: Step | null): readonly Prompt[] {
  const pool = prompts.filter((prompt) => prompt.step === step)
  const general = prompts.filter((prompt) => prompt.step === 'any')
  general.forEach((prompt, index) => pool.splice(3 * index + 2, 0, prompt))
  return pool
}

function startingAt(turn: number, pool: readonly Prompt[]): readonly Prompt[] {
  const start = ((turn % pool.length) + pool.length) % pool.length
  return [...pool.slice(start), ...pool.slice(0, start)]
}

/** One from each list, as long as both have any; then the rest. */
function inTurn(first: readonly Prompt[], second: readonly Prompt[]): readonly Prompt[] {
  const longest = Math.max(first.length, second.length)
  return Array.from({ length: longest }).flatMap((_, index) => [
    ...first.slice(index, index + 1),
    ...second.slice(index, index + 1),
  ])
}
