import { useLayoutEffect, useRef } from 'react'
import { isLetterKeyOff } from '../../ui/letter-keys'
import { openMinutes } from './rows/today-work'
import type { ListedWork } from './rows/list-work'
import type { TodayScreen } from './today-screen'

/** The keys of the screen while nothing has the focus: Space and F for the timer, N for a new task. */
export function useTodayKeys(screen: TodayScreen, works: ListedWork): void {
  // Layout effects, so that a screen takes keys from the moment it shows.
  const latest = useRef({ screen, works })
  useLayoutEffect(() => {
    latest.current = { screen, works }
  })

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isLetterKeyOff(event.key) || !isFree(event.key) || isCovered()) return
      if (!runKey(event.key, latest.current.screen, latest.current.works)) return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** @returns whether the key means something */
function runKey(key: string, { focus }: TodayScreen, { today, earlier }: ListedWork): boolean {
  if (key === 'n') {
    const button = document.querySelector<HTMLElement>('[data-focus-target=add-task]')
    button?.click()
    return button !== null
  }
  if (key !== ' ' && key !== 'f') return false
  const first = [...today, ...earlier].find(({ task }) => task.doneOn === null)
  if (focus.timer) void focus.toggle()
  else if (first) void focus.start(first.task, openMinutes(first))
  return focus.timer !== null || first !== undefined
}

/** A task in use has keys of its own, but none for a new one. */
function isFree(key: string): boolean {
  const { activeElement } = document
  if (activeElement === document.body) return true
  return key === 'n' && activeElement?.matches('[data-task], [data-task] button') === true
}

function isCovered(): boolean {
  return document.querySelector('[role=dialog], [role=alertdialog], [role=menu]') !== null
}
