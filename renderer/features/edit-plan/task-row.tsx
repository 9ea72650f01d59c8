import { GripVertical } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { GridListItem } from 'react-aria-components/GridList'
import { screenKeys } from '#shared/keys/screen-keys'
import { translate } from '#shared/language/translate'
import { stepShortName, steps } from '#shared/model/step'
import type { Task } from '#shared/model/task'
import { formatMinutes } from '#shared/wording/format-minutes'
import { inSentence } from '#shared/wording/in-sentence'
import { useKeyHints } from '../../desktop/keys'
import type { MenuItem } from '../../ui/menu'
import { MenuButton } from '../../ui/menu-button'
import { StepMarker } from '../../ui/step-marker'
import { Tag } from '../../ui/tag'
import styles from './step-tasks.module.css'
import { endOfStep, neighbourPlace, type TaskPlace } from './task-places'

interface TaskRowProps {
  readonly task: Task
  readonly tasks: readonly Task[]
  readonly onEdit: () => void
  readonly onMove: (place: TaskPlace) => void
  readonly onRemove: () => void
}

/** A task to drag, to open, and to do more with. */
export function TaskRow({ task, tasks, onEdit, onMove, onRemove }: TaskRowProps) {
  const { id, title, step, estimate, optional, doneOn } = task
  const hintOf = useKeyHints()
  return (
    <GridListItem id={id} textValue={title} className={styles.task ?? ''} onAction={onEdit}>
      <Button
        slot="drag"
        className={styles.grip ?? ''}
        aria-label={translate('Move {title}', { title })}
      >
        <GripVertical size={14} strokeWidth={1.6} aria-hidden />
      </Button>
      <StepMarker step={step} size="s" isFilled={doneOn !== null} />
      <span className={`trunc ${doneOn ? styles.done : ''} ${styles.title}`}>{title}</span>
      {doneOn && <Tag>{translate('Done')}</Tag>}
      {optional && <Tag>{translate('Optional')}</Tag>}
      <span className={`small muted num ${styles.minutes}`}>{formatMinutes(estimate)}</span>
      <MenuButton label={translate('More for {title}', { title })} items={menuItems()} />
    </GridListItem>
  )

  function menuItems(): MenuItem[] {
    return [
      { id: 'edit', label: translate('Edit…'), shortcut: translate('Enter'), onSelect: onEdit },
      'separator',
      moveItem(translate('Move up'), -1),
      moveItem(translate('Move down'), 1),
      ...steps
        .filter((other) => other !== step)
        .map((other) => ({
          id: `step-${other}`,
          label: translate('Move to step {step}, {name}', {
            step: other,
            name: inSentence(stepShortName(other)),
          }),
          onSelect: () => onMove(endOfStep(tasks, other)),
        })),
      'separator',
      {
        id: 'remove',
        label: translate('Remove'),
        shortcut: hintOf(screenKeys.editPlan.remove),
        isDanger: true,
        onSelect: onRemove,
      },
    ]
  }

  function moveItem(label: string, direction: -1 | 1): MenuItem {
    const place = neighbourPlace(tasks, task, direction)
    return {
      id: label,
      label,
      shortcut: direction === -1 ? 'Alt ↑' : 'Alt ↓',
      isDisabled: place === null,
      onSelect: () => place && onMove(place),
    }
  }
}
