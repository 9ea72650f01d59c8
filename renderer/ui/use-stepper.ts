import { type KeyboardEvent, useState } from 'react'
import { translate } from '#shared/language/translate'

export interface StepperRules {
  value: number
  onChange: (value: number) => void
  min: number
  max: number
  step: number
  /** With Shift held. */
  shiftStep: number
  /** With PageUp and PageDown. */
  pageStep: number
  format: (value: number) => string
  /** @returns null for text that is no amount */
  parse: (text: string) => number | null
  /** What to say about text that is no amount. */
  hint: string
}

/** An amount that is stepped or typed. What cannot be read stays in the field until it is mended. */
export function useStepper(rules: StepperRules) {
  const { value, min, max, step } = rules
  const [draft, setDraft] = useState<string | null>(null)
  const [message, setMessage] = useState<string | null>(null)

  function settle(next: number) {
    setDraft(null)
    setMessage(null)
    if (next !== value) rules.onChange(next)
  }

  /** @returns whether the field now holds an amount */
  function commit(): boolean {
    if (draft === null) return true
    const read = rules.parse(draft)
    if (read !== null && read >= min && read <= max) {
      settle(read)
      return true
    }
    setMessage(read === null ? rules.hint : rangeMessage(rules))
    return false
  }

  function nudge(direction: 1 | -1, size = step) {
    const typed = draft === null ? null : rules.parse(draft)
    const from = (typed ?? value) / step
    const onGrid = (direction > 0 ? Math.floor(from) : Math.ceil(from)) * step
    settle(Math.min(Math.max(onGrid + direction * size, min), max))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const arrow = event.shiftKey ? rules.shiftStep : step
    if (event.key === 'ArrowUp') nudge(1, arrow)
    else if (event.key === 'ArrowDown') nudge(-1, arrow)
    else if (event.key === 'PageUp') nudge(1, rules.pageStep)
    else if (event.key === 'PageDown') nudge(-1, rules.pageStep)
    else if (event.key === 'Enter' && draft !== null) {
      if (commit()) return
    } else if (event.key === 'Escape' && draft !== null) settle(value)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return {
    text: draft ?? rules.format(value),
    message,
    type: (text: string) => {
      setDraft(text)
      setMessage(null)
    },
    commit,
    nudge,
    onKeyDown,
  }
}

function rangeMessage({ min, max, format }: StepperRules): string {
  return translate('Between {least} and {most}.', { least: format(min), most: format(max) })
}
