import { Eye } from 'lucide-react'
import { translate, translateCount } from '#shared/language/translate'
import { changeSettings } from '../../desktop/settings'
import { Button } from '../../ui/button'
import styles from './verdict-words.module.css'

interface HiddenVerdictProps {
  /** How many of the four steps have a rating. */
  readonly rated: number
}

/** Until step 4 begins: ratings are taken, the lean is kept back. */
export function HiddenVerdict({ rated }: HiddenVerdictProps) {
  return (
    <>
      <h1 className={`display ${styles.headline}`} id="verdict-headline">
        {translate('The line hangs straight for now')}
      </h1>
      <p className={styles.why}>
        {translate(
          'A lean you can see tends to pull the next rating its way. So this one stays out of sight until step 4 begins, and each step gets an honest look. Keep rating as you go: what you say now counts then.',
        )}
      </p>
      <p className={styles.aside}>
        {translateCount(rated, '{count} of 4 steps is rated.', '{count} of 4 steps are rated.')}
      </p>
      <Button
        icon={<Eye size={14} strokeWidth={1.6} aria-hidden />}
        onPress={() => void changeSettings({ showRunningVerdict: true })}
      >
        {translate('Show it anyway')}
      </Button>
    </>
  )
}
