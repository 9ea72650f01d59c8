import clsx from 'clsx'
import { Minus, Plus } from 'lucide-react'
import { translate } from '#shared/language/translate'
import { Field, type FieldProps } from './field'
import styles from './stepper.module.css'
import { useHeldPress } from './use-held-press'
import { type StepperRules, useStepper } from './use-stepper'

export interface StepperProps
  extends Omit<FieldProps, 'error'>, Omit<StepperRules, 'shiftStep' | 'pageStep' | 'step'> {
  step?: number
  shiftStep?: number
  pageStep?: number
  /** How the value is read out, with its unit in whole words. */
  speak: (value: number) => string
  /** Only the number, without its two buttons: for rows of amounts. */
  isCompact?: boolean
  /** Drawn dashed: the value means that there is none. */
  isOff?: boolean
  isDisabled?: boolean
}

export function Stepper(props: StepperProps) {
  const { value, min, max, step = 1, isCompact = false, isOff = false, isDisabled = false } = props
  const shiftStep = props.shiftStep ?? step
  const stepper = useStepper({ ...props, step, shiftStep, pageStep: props.pageStep ?? shiftStep })
  const less = useHeldPress(() => stepper.nudge(-1), value > min && !isDisabled)
  const more = useHeldPress(() => stepper.nudge(1), value < max && !isDisabled)

  return (
    <Field {...props} className={clsx(styles.field, props.className)} error={stepper.message}>
      {(names) => (
        <div className={clsx(styles.stepper, isCompact && styles.compact, isOff && styles.off)}>
          {!isCompact && (
            <button
              {...less}
              tabIndex={-1}
              aria-label={translate('Less: {label}', { label: props.label })}
            >
              <Minus aria-hidden />
            </button>
          )}
          <input
            {...names}
            className={styles.value}
            type="text"
            role="spinbutton"
            inputMode="numeric"
            autoComplete="off"
            aria-valuenow={value}
            aria-valuemin={min}
            aria-valuemax={max}
            aria-valuetext={props.speak(value)}
            value={stepper.text}
            size={Math.max(stepper.text.length, isCompact ? 2 : 6)}
            disabled={isDisabled}
            onFocus={(event) => event.target.select()}
            onChange={(event) => stepper.type(event.target.value)}
            onBlur={stepper.commit}
            onKeyDown={stepper.onKeyDown}
          />
          {!isCompact && (
            <button
              {...more}
              tabIndex={-1}
              aria-label={translate('More: {label}', { label: props.label })}
            >
              <Plus aria-hidden />
            </button>
          )}
        </div>
      )}
    </Field>
  )
}
