import { translate } from '#shared/language/translate'
import { Button } from '../../ui/button'
import styles from './shortcut-list.module.css'

interface TakenWaysProps {
  /** Can the other command have the old keys? */
  readonly hasSwap: boolean
  readonly onSwap: () => void
  readonly onTake: () => void
  readonly onLeave: () => void
}

/** What can be done about keys that another command has. */
export function TakenWays({ hasSwap, onSwap, onTake, onLeave }: TakenWaysProps) {
  return (
    <div className={styles.ways}>
      {hasSwap && (
        <Button size="s" onPress={onSwap}>
          {translate('Swap the keys')}
        </Button>
      )}
      <Button size="s" onPress={onTake}>
        {translate('Use them here')}
      </Button>
      <Button size="s" variant="quiet" onPress={onLeave}>
        {translate('Leave it')}
      </Button>
    </div>
  )
}
