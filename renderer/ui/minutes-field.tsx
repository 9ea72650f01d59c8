import { translate, translateCount } from '#shared/language/translate'
import { readMinutesText } from './read-minutes-text'
import { Stepper, type StepperProps } from './stepper'

interface MinutesFieldProps extends Pick<
  StepperProps,
  | 'label'
  | 'isLabelHidden'
  | 'value'
  | 'onChange'
  | 'step'
  | 'shiftStep'
  | 'description'
  | 'isDisabled'
  | 'isCompact'
  | 'className'
> {
  min?: number
  max?: number
  /** Writes no minutes as "Off" and understands the word, in English and in the language of the app. */
  allowsOff?: boolean
}

export function MinutesField({
  min = 0,
  max = 600,
  step = 5,
  shiftStep = 15,
  allowsOff = false,
  ...rest
}: MinutesFieldProps) {
  const isOff = (value: number) => allowsOff && value === 0
  const unit = rest.isCompact ? '' : '\u00a0min'

  return (
    <Stepper
      {...rest}
      min={min}
      max={max}
      step={step}
      shiftStep={shiftStep}
      pageStep={30}
      isOff={isOff(rest.value)}
      format={(value) => (isOff(value) ? translate('Off') : `${value}${unit}`)}
      speak={(value) =>
        isOff(value) ? translate('Off') : translateCount(value, '{count} minute', '{count} minutes')
      }
      parse={(text) => (allowsOff && isOffWord(text) ? 0 : readMinutesText(text))}
      hint={translate('Write minutes, such as 45 or 1 h 15.')}
    />
  )
}

function isOffWord(text: string): boolean {
  const word = text.trim().toLowerCase()
  return ['off', 'none', '', translate('Off').toLowerCase()].includes(word)
}
