import { useId, useState } from 'react'
import { screenKeys } from '#shared/keys/screen-keys'
import { translate } from '#shared/language/translate'
import { useKeyHints } from '../../../desktop/keys'
import { useTodayScreen } from '../today-screen'
import { TaskRow } from './task-row'
import type { TodayWork } from './today-work'
import { useRowKeys } from './use-row-keys'

/** Tasks one walks through with the arrow keys; each key of a task works wherever the focus is in its row. */
export function TaskGrid({ label, works }: { label: string; works: readonly TodayWork[] }) {
  const screen = useTodayScreen()
  const hintId = useId()
  const hintOf = useKeyHints()
  const [current, setCurrent] = useState<string | null>(null)
  const onKeyDown = useRowKeys(works, screen)
  const stop = works.find(({ task }) => task.id === current) ?? works[0]
  return (
    <>
      <p id={hintId} hidden>
        {translate(
          'Arrow keys choose a task. Space starts or pauses the focus timer, Enter checks the task off.',
        )}{' '}
        {rowHints.map(([name, describe]) => {
          const keys = hintOf(screenKeys.today[name])
          return keys && `${describe(keys)} `
        })}
      </p>
      <div role="grid" aria-label={label} aria-describedby={hintId} onKeyDown={onKeyDown}>
        {works.map((work) => (
          <TaskRow
            key={work.task.id}
            work={work}
            isTabStop={work === stop}
            onFocus={() => setCurrent(work.task.id)}
          />
        ))}
      </div>
    </>
  )
}

const rowHints = [
  ['focus', (keys: string) => translate('{keys} focuses on it.', { keys })],
  ['move', (keys: string) => translate('{keys} moves it.', { keys })],
  ['edit', (keys: string) => translate('{keys} edits it.', { keys })],
  ['remove', (keys: string) => translate('{keys} removes it.', { keys })],
] as const
