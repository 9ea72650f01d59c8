import type { KeyboardEvent } from 'react'
import { isLetterKeyOff } from '../../../ui/letter-keys'
import type { TodayScreen } from '../today-screen'
import { type RowAction, rowActions } from './row-actions'
import type { TodayWork } from './today-work'

/** The keys of a list of tasks (DESIGN.md, section 6). */
export function useRowKeys(works: readonly TodayWork[], screen: TodayScreen) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const { key, target, currentTarget } = event
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (isLetterKeyOff(key)) return
    // Events of menus and dialogs come here too, though they are drawn elsewhere.
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return
    if (isTypedIn(target)) return
    const row = target.closest<HTMLElement>('[data-task]')
    const work = works.find(({ task }) => task.id === row?.dataset['task'])
    if (!row || !work) return

    const step = arrowSteps[key]
    if (step) focusNeighbour(row, target, step)
    else if (key === ' ' && target === row && screen.focus.timer) void screen.focus.toggle()
    else {
      const id = target === row ? (rowKeys[key] ?? actionKeys[key]) : actionKeys[key]
      const action = rowActions(work, screen).find((candidate) => candidate.id === id)
      if (!action) return
      action.run()
    }
    event.preventDefault()
    event.stopPropagation()
  }
}

const arrowSteps: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 }

const actionKeys: Readonly<Record<string, RowAction['id']>> = {
  f: 'focus',
  x: 'done',
  m: 'move',
  e: 'edit',
  Delete: 'remove',
}

/** Keys that mean something else on the controls inside a row. */
const rowKeys: Readonly<Record<string, RowAction['id']>> = { ' ': 'focus', Enter: 'done' }

function isTypedIn(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox'
}

/** The same place in the next row, or the row itself where it has no such place. */
function focusNeighbour(row: HTMLElement, target: HTMLElement, step: -1 | 1): void {
  const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>('[data-task]') ?? [])]
  const next = rows[rows.indexOf(row) + step]
  const place = target.closest<HTMLElement>('[data-place]')?.dataset['place']
  const same = place && next?.querySelector<HTMLElement>(`[data-place=${place}]`)
  const control = same && same.querySelector<HTMLElement>('input, button')
  ;(control || next)?.focus()
}
