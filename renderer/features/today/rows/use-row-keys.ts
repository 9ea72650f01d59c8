import type { KeyboardEvent } from 'react'
import { screenKeys } from '#shared/keys/screen-keys'
import { pressedCommand } from '../../../desktop/keys'
import type { TodayScreen } from '../today-screen'
import { rowActions } from './row-actions'
import type { TodayWork } from './today-work'

/** The keys of a list of tasks (DESIGN.md, section 6). */
export function useRowKeys(works: readonly TodayWork[], screen: TodayScreen) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const { key, target, currentTarget } = event
    const name = pressedCommand(event, screenKeys.today)
    if (!name || event.defaultPrevented) return
    // Events of menus and dialogs come here too, though they are drawn elsewhere.
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return
    if (isTypedIn(target)) return
    const row = target.closest<HTMLElement>('[data-task]')
    const work = works.find(({ task }) => task.id === row?.dataset['task'])
    if (!row || !work) return

    // On the controls inside a row these press the control.
    if ((key === ' ' || key === 'Enter') && target !== row) return
    const step = arrowSteps[key]
    if (name === 'walk' && step) focusNeighbour(row, target, step)
    else if (name === 'timer' && screen.focus.timer) void screen.focus.toggle()
    else {
      const id = name === 'timer' ? 'focus' : name
      const action = rowActions(work, screen).find((candidate) => candidate.id === id)
      if (!action) return
      action.run()
    }
    event.preventDefault()
    event.stopPropagation()
  }
}

const arrowSteps: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 }

function isTypedIn(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox'
}

/** The same place in the next row, or the row itself where it has no such place. */
function focusNeighbour(row: HTMLElement, target: HTMLElement, step: -1 | 1): void {
  const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>('[data-task]') ?? [])]
  const next = rows[rows.indexOf(row) + step]
  const place = target.closest<HTMLElement>('[data-place]')?.dataset['place']
  const same = place && next?.querySelector<HTMLElement>(`[data-place=${place}]`)
  // not translated: a selector
  const control = same && same.querySelector<HTMLElement>('input, button')
  ;(control || next)?.focus()
}
