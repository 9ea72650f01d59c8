import { translate } from '#shared/language/translate'
import { changeSettings } from '../../desktop/settings'
import { Button } from '../../ui/button'
import styles from './early-look.module.css'

/** Says that the lean is seen before its time, and the way back. */
export function EarlyLook() {
  return (
    <p className={styles.early}>
      {translate('Shown before step 4 begins.')}{' '}
      <Button
        variant="quiet"
        size="s"
        onPress={() => void changeSettings({ showRunningVerdict: false })}
      >
        {translate('Hide it again')}
      </Button>
    </p>
  )
}
