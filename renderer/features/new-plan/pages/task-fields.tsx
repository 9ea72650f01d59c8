import clsx from 'clsx'
import { translate } from '#shared/language/translate'
import { CheckBox } from '../../../ui/check-box'
import { MinutesField } from '../../../ui/minutes-field'
import { TextField } from '../../../ui/text-field'
import type { DraftTask } from '../bundle-from-draft'
import type { TaskEdit } from '../draft'
import styles from './step-tasks.module.css'

interface TaskFieldsProps {
  readonly draftTask: DraftTask
  readonly onEdit: (edit: TaskEdit) => void
}

export function TaskFields({ draftTask, onEdit }: TaskFieldsProps) {
  const { task, typedTitle, suggestion, isLeftOut } = draftTask
  return (
    <li className={clsx(styles.task, isLeftOut && styles.leftOut)}>
      <TextField
        label={translate('Title of “{title}”', { title: task.title })}
        isLabelHidden
        className={styles.title}
        value={typedTitle}
        placeholder={suggestion}
        maxLength={120}
        isDisabled={isLeftOut}
        onChange={(title) => onEdit({ title })}
      />
      {task.optional && (
        <CheckBox
          label={translate('Optional')}
          aria-label={translate('Include “{title}”', { title: task.title })}
          className={`small muted ${styles.optional}`}
          isSelected={!isLeftOut}
          onChange={(isIncluded) => onEdit({ isLeftOut: !isIncluded })}
        />
      )}
      <MinutesField
        label={translate('Minutes for “{title}”', { title: task.title })}
        isLabelHidden
        isCompact
        min={5}
        value={task.estimate}
        isDisabled={isLeftOut}
        onChange={(estimate) => onEdit({ estimate })}
      />
      <span className={`small muted ${styles.unit}`} aria-hidden>
        {translate('min')}
      </span>
    </li>
  )
}
