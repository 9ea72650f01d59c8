import { type KeyboardEvent, useRef } from 'react'

interface RadioKeys<T> {
  values: readonly T[]
  value: T | null
  onChoose: (value: T) => void
  /** Given only where nothing may be chosen. */
  onClear?: (() => void) | undefined
}

/** The keyboard of a radio group: arrows choose the neighbour, digits the n-th, Backspace none. */
export function useRadioKeys<T>({ values, value, onChoose, onClear }: RadioKeys<T>) {
  const group = useRef<HTMLDivElement>(null)
  const chosen = value === null ? -1 : values.indexOf(value)

  function choose(index: number) {
    const next = values[index]
    if (next === undefined) return
    radiosOf(group.current)[index]?.focus()
    if (index !== chosen) onChoose(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const from = radiosOf(group.current).indexOf(event.target as HTMLElement)
    if (isClearing(event.key) && onClear) {
      if (chosen >= 0) onClear()
    } else if (/^[1-9]$/.test(event.key)) {
      choose(Number(event.key) - 1)
    } else if (event.key in arrowSteps) {
      choose((from + (arrowSteps[event.key] ?? 0) + values.length) % values.length)
    } else {
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return {
    groupProps: { ref: group, role: 'radiogroup', onKeyDown },
    radioProps: (index: number) => ({
      type: 'button' as const,
      role: 'radio',
      'aria-checked': index === chosen,
      tabIndex: index === Math.max(chosen, 0) ? 0 : -1,
      onClick: () => {
        const pressed = values[index]
        if (index === chosen) onClear?.()
        else if (pressed !== undefined) onChoose(pressed)
      },
    }),
  }
}

const arrowSteps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

function isClearing(key: string): boolean {
  return key === 'Backspace' || key === 'Delete'
}

function radiosOf(group: HTMLElement | null): HTMLElement[] {
  return [...(group?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])]
}
