import { translate } from '#shared/language/translate'
import styles from './verdict-words.module.css'

interface UnratedVerdictProps {
  readonly isHidden: boolean
}

/** Before the first rating: what will fill this page. */
export function UnratedVerdict({ isHidden }: UnratedVerdictProps) {
  return (
    <>
      <h1 className={`display ${styles.headline}`} id="verdict-headline">
        {translate('Nothing to weigh yet')}
      </h1>
      <p className={styles.why}>
        {translate(
          'When you have worked on a step, say how much you enjoyed it, from 1 to 5. Your four ratings are all that moves this line, and you can change each of them as you go.',
        )}
      </p>
      {isHidden && (
        <p className={styles.aside}>
          {translate(
            'The line hangs straight until step 4 begins, so that it does not steer your ratings.',
          )}
        </p>
      )}
    </>
  )
}
