import { useLayoutEffect, useRef } from 'react'
import { screenKeys } from '#shared/keys/screen-keys'
import { translate } from '#shared/language/translate'
import { pressedCommand } from '../../desktop/keys'
import { useOfferedCommands } from '../../ui/offered-commands'
import { openMinutes, type TodayWork } from './rows/today-work'
import type { ListedWork } from './rows/list-work'
import type { TodayScreen } from './today-screen'

/** The keys of the screen while nothing has the focus: Space and F for the timer, N for a new task. */
export function useTodayKeys(screen: TodayScreen, works: ListedWork): void {
  // Layout effects, so that a screen takes keys from the moment it shows.
  const latest = useRef({ screen, works })
  useLayoutEffect(() => {
    latest.current = { screen, works }
  })

  const { timer } = screen.focus
  const first = firstOpen(works)
  useOfferedCommands([
    ...(isInPlan(screen) ? [{ command: screenKeys.today.add, run: () => run('add') }] : []),
    ...(timer || first
      ? [
          {
            command: screenKeys.today.focus,
            label: focusLabel(screen, first),
            run: () => run('focus'),
          },
        ]
      : []),
  ])

  function run(name: KeyName) {
    runKey(name, latest.current.screen, latest.current.works)
  }

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const name = pressedCommand(event, screenKeys.today)
      if (!name || event.defaultPrevented || !isFree(name) || isCovered()) return
      if (!runKey(name, latest.current.screen, latest.current.works)) return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

type KeyName = keyof typeof screenKeys.today

/** @returns whether the key means something */
function runKey(name: KeyName, { focus }: TodayScreen, works: ListedWork): boolean {
  if (name === 'add') {
    const button = document.querySelector<HTMLElement>('[data-focus-target=add-task]')
    button?.click()
    return button !== null
  }
  if (name !== 'timer' && name !== 'focus') return false
  const first = firstOpen(works)
  if (focus.timer) void focus.toggle()
  else if (first) void focus.start(first.task, openMinutes(first))
  return focus.timer !== null || first !== undefined
}

function firstOpen({ today, earlier }: ListedWork): TodayWork | undefined {
  return [...today, ...earlier].find(({ task }) => task.doneOn === null)
}

function isInPlan({ bundle: { plan }, today }: TodayScreen): boolean {
  return today >= plan.firstDay && today <= plan.lastDay
}

function focusLabel({ focus: { timer } }: TodayScreen, first: TodayWork | undefined): string {
  if (timer)
    return timer.isRunning
      ? translate('Pause the focus timer')
      : translate('Go on with the focus timer')
  return translate('Start focus on “{title}”', { title: first?.task.title ?? '' })
}

/** A task in use has keys of its own, but none for a new one. */
function isFree(name: KeyName): boolean {
  const { activeElement } = document
  if (activeElement === document.body) return true
  return name === 'add' && activeElement?.matches('[data-task], [data-task] button') === true
}

function isCovered(): boolean {
  return document.querySelector('[role=dialog], [role=alertdialog], [role=menu]') !== null
}
