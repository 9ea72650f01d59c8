import { useEffect, useRef, useState } from 'react'
import { translate } from '#shared/language/translate'
import { type Step, steps, stepTitle } from '#shared/model/step'
import { addForToday } from '#shared/planning/add-for-today'
import { newTask } from '#shared/planning/new-task'
import { newId } from '../../../db/new-id'
import { Button } from '../../../ui/button'
import { commitTyping } from '../../../ui/commit-typing'
import { MinutesField } from '../../../ui/minutes-field'
import { Select } from '../../../ui/select'
import { TextField } from '../../../ui/text-field'
import { stepOfDay } from '../describe-day'
import { useTodayScreen } from '../today-screen'
import styles from './add-task-form.module.css'

/** A task that is only known by its name, its step and its minutes; the rest can be said later. */
export function AddTaskForm({ onClose }: { onClose: () => void }) {
  const screen = useTodayScreen()
  const { bundle, today, propose } = screen
  const [title, setTitle] = useState('')
  const [step, setStep] = useState<Step>(() => stepOfDay(screen) ?? 4)
  const [estimate, setEstimate] = useState(30)
  const [isRefused, setRefused] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const minutes = useRef(estimate)
  const name = title.trim()
  useFocusBack()

  function add() {
    if (!commitTyping(form.current)) return
    if (name === '') {
      setRefused(true)
      form.current?.querySelector('input')?.focus()
      return
    }
    const task = { ...newTask(newId(), step, name), estimate: minutes.current }
    onClose()
    propose({
      label: translate('Add “{title}” for today', { title: name }),
      after: addForToday(bundle, task, today),
      preview: 'when-others-move',
      about: [task.id],
    })
  }

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={translate('Add a task for today')}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <TextField
        label={translate('New task')}
        isLabelHidden
        placeholder={translate('What is to do?')}
        autoFocus
        value={title}
        onChange={setTitle}
        error={isRefused && name === '' ? translate('Say in a few words what is to do.') : null}
        className={styles.title}
      />
      <Select
        label={translate('Step')}
        isLabelHidden
        options={steps.map((value) => ({ value, label: `${value}, ${stepTitle(value)}` }))}
        value={step}
        onChange={setStep}
        className={styles.step}
      />
      <MinutesField
        label={translate('Minutes')}
        isLabelHidden
        min={5}
        value={estimate}
        onChange={(value) => {
          minutes.current = value
          setEstimate(value)
        }}
      />
      <span className={styles.buttons}>
        <Button variant="quiet" onPress={onClose}>
          {translate('Cancel')}
        </Button>
        <Button type="submit" variant="primary">
          {translate('Add')}
        </Button>
      </span>
    </form>
  )
}

/** Where the form was opened is where one is when it goes. */
function useFocusBack() {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        document.querySelector<HTMLElement>('[data-focus-target=add-task]')?.focus()
      })
    },
    [],
  )
}
