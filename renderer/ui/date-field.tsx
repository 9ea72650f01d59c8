import clsx from 'clsx'
import { Calendar, ChevronDown } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { translate } from '#shared/language/translate'
import styles from './date-field.module.css'
import { Field, type FieldProps } from './field'
import { IconButton } from './icon-button'
import input from './input.module.css'
import { Popover } from './popover'
import { type DayRules, useDayDraft } from './use-day-draft'

interface DateFieldProps extends FieldProps, DayRules {
  isDisabled?: boolean
  autoFocus?: boolean
}

export function DateField(props: DateFieldProps) {
  const { label, error, isDisabled = false, autoFocus } = props
  const [isOpen, setOpen] = useState(false)
  const draft = useDayDraft(props)

  return (
    <Field {...props} error={draft.message ?? error}>
      {(names) => (
        <div className={clsx(input.box, styles.box)}>
          <Calendar aria-hidden />
          <input
            {...names}
            className={input.input}
            autoComplete="off"
            spellCheck={false}
            disabled={isDisabled}
            autoFocus={autoFocus}
            value={draft.text}
            onFocus={(event) => event.target.select()}
            onChange={(event) => draft.type(event.target.value)}
            onBlur={draft.commit}
            onKeyDown={(event) => {
              if (event.altKey && event.key === 'ArrowDown') setOpen(true)
              else draft.onKeyDown(event)
            }}
          />
          <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
            <IconButton
              label={translate('Pick from a calendar: {label}', { label })}
              hasTooltip={false}
              isDisabled={isDisabled}
              className={styles.open}
              icon={<ChevronDown />}
            />
            {/* not translated: a place beside the button */}
            <Popover placement="bottom end" offset={8} className={styles.popover}>
              <Dialog className={styles.dialog ?? ''} aria-label={label}>
                <Suspense fallback={null}>
                  <DayCalendar
                    {...props}
                    label={label}
                    onChange={(day) => {
                      draft.choose(day)
                      setOpen(false)
                    }}
                  />
                </Suspense>
              </Dialog>
            </Popover>
          </DialogTrigger>
        </div>
      )}
    </Field>
  )
}

/** The calendar is large and seldom opened, so it is loaded when it is. */
const DayCalendar = lazy(async () => {
  const { DayCalendar: component } = await import('./day-calendar')
  return { default: component }
})
